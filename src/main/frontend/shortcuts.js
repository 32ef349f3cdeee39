// Keys for those who know them. A single key can be pressed by accident or by speech, so all of them can be switched off.
const KEPT = 'heed-shortcuts';
const WRITING = 'input, textarea, select, [contenteditable], [role=textbox], .djs-container, .cm-editor';
const SECOND = 1500;

const go = (address) => () => location.assign(address);
const KEYS = {
  'g w': go('/work'),
  'g r': go('/recommendations'),
  '?': go('/shortcuts'),
  '/': () => document.querySelector('main input[type=search], header input[type=search]')?.focus(),
  n: () => document.querySelector('[data-next]')?.click(),
  j: () => step(1),
  k: () => step(-1),
  o: () => row()?.querySelector('a')?.click(),
  c: () => claim()?.click(),
};

export function listenForShortcuts() {
  let first = '';
  let at = 0;
  document.addEventListener('keydown', (event) => {
    if (off() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.(WRITING)) {
      return;
    }
    const key = first && Date.now() - at < SECOND ? `${first} ${event.key}` : event.key;
    first = event.key === 'g' ? 'g' : '';
    at = Date.now();
    if (KEYS[key]) {
      event.preventDefault();
      KEYS[key]();
    }
  });
  document.querySelectorAll('[data-heed-shortcuts]').forEach(offerSwitch);
}

function offerSwitch(place) {
  document.querySelector('[data-heed-shortcuts-need]').hidden = true;
  place.hidden = false;
  const show = () => {
    place.querySelectorAll('[data-on]').forEach((words) => (words.hidden = off()));
    place.querySelectorAll('[data-off]').forEach((words) => (words.hidden = !off()));
  };
  place.querySelector('button').addEventListener('click', () => {
    localStorage.setItem(KEPT, off() ? 'on' : 'off');
    show();
  });
  show();
}

function off() {
  return localStorage.getItem(KEPT) === 'off';
}

function row() {
  return document.activeElement.closest('main tbody tr');
}

// On a list the key is for the row at hand alone: nobody wants the first of all by accident.
function claim() {
  const buttons = (row() ?? document.querySelector('main'))?.querySelectorAll('form[action$="/claim"] button') ?? [];
  return row() || !document.querySelector('main tbody tr') ? buttons[0] : undefined;
}

function step(by) {
  const links = [...document.querySelectorAll('main tbody tr')].map((each) => each.querySelector('a')).filter(Boolean);
  const now = links.indexOf(row()?.querySelector('a'));
  links[now < 0 ? (by > 0 ? 0 : links.length - 1) : now + by]?.focus();
}
