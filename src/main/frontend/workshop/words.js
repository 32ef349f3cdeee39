// All our texts come from the page, in its language; a key without a text shows as itself, so that it is noticed.
export function readWords() {
  const texts = JSON.parse(document.querySelector('[data-editor-words]')?.textContent || '{}');
  const words = (key, ...values) =>
    values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), texts[key] ?? key);
  words.has = (key) => key in texts;
  return words;
}
