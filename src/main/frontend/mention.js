// Offers names while one types "@" and the first letters; without a script the search below the text does the same.
const PAUSE = 250;
const BEGUN = /@(\p{L}[\p{L}\p{M}'’-]+)$/u;

export function offerNames(form) {
  const text = form.querySelector(`#${form.dataset.heedMention}`);
  const offers = document.createElement('div');
  offers.className = 'heed-actions';
  offers.setAttribute('role', 'group');
  offers.setAttribute('aria-label', form.dataset.mentionHint);
  offers.setAttribute('aria-live', 'polite');
  text.after(offers);
  let waiting;
  text.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => look(), PAUSE);
  });

  const begun = () => BEGUN.exec(text.value.slice(0, text.selectionStart));
  const look = async () => {
    const found = begun();
    if (!found) {
      offers.replaceChildren();
      return;
    }
    const asked = new URLSearchParams({ words: found[1] });
    const answer = await fetch(`${form.dataset.search}mention?${asked}`, { redirect: 'error' }).catch(() => null);
    if (answer?.ok && begun()?.[1] === found[1]) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      offers.replaceChildren(
        ...[...page.querySelectorAll('input[type=radio]')].slice(0, 5).map((radio) => offer(radio)),
      );
    }
  };
  const offer = (radio) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'govuk-button govuk-button--secondary';
    button.textContent = radio.parentElement.textContent.trim();
    button.addEventListener('click', () => take(radio.value, button.textContent.split(',')[0]));
    return button;
  };
  const take = (id, name) => {
    const found = begun();
    if (found) {
      const end = text.selectionStart;
      text.setRangeText(`@${name} `, end - found[0].length, end, 'end');
      const named = Object.assign(document.createElement('input'), { type: 'hidden', name: '_named', value: id });
      form.append(named);
    }
    offers.replaceChildren();
    text.focus();
  };
}
