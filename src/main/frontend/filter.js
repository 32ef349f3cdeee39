// As the server compares: Sian is Siân, and O'Connor is O’Connor.
const folded = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();

// A box above a long list of choices that leaves only those with these words; what is chosen stays in sight.
export function filterChoices(list) {
  const box = document.createElement('input');
  box.type = 'search';
  box.className = 'govuk-input heed-choice-filter';
  box.autocomplete = 'off';
  box.setAttribute('aria-label', list.dataset.heedFilter);
  box.placeholder = list.dataset.heedFilter;
  box.addEventListener('input', () => {
    const words = folded(box.value.trim());
    for (const item of list.querySelectorAll('.govuk-checkboxes__item')) {
      item.hidden = !folded(item.textContent).includes(words) && !item.querySelector('input').checked;
    }
  });
  box.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
  list.before(box);
}
