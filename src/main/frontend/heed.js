import { createAll, Button, CharacterCount, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink } from 'govuk-frontend';
import { chooseAll } from './choosing.js';
import { hides } from './conditions.js';
import { filterChoices } from './filter.js';
import { keepDraft } from './drafts.js';
import { offerNames } from './mention.js';
import { showProgress } from './progress.js';
import { searchAsTyped } from './search.js';
import { listenForShortcuts } from './shortcuts.js';
import { warnBeforeTheEnd } from './session.js';
import './heed.scss';

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported');
}
[Button, CharacterCount, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink].forEach((component) => createAll(component));

for (const form of document.querySelectorAll('form[data-heed-form]')) {
  const conditional = [...form.querySelectorAll('[data-hide-when]')];
  const update = () => {
    const answers = answersOf(form);
    for (const field of conditional) {
      field.hidden = hides(JSON.parse(field.dataset.hideWhen), answers);
    }
  };
  form.addEventListener('change', update);
  update();
  searchAsTyped(form);
  form.querySelectorAll('[data-heed-filter]').forEach(filterChoices);
  keepDraft(form);
}
warnBeforeTheEnd(document.body);
document.querySelectorAll('form[data-heed-mention]').forEach(offerNames);
if (document.getElementById('navigation')) {
  listenForShortcuts();
}
document.querySelectorAll('[data-heed-choose-all]').forEach(chooseAll);
document.querySelectorAll('[data-heed-progress]').forEach(showProgress);

// An unticked box is false, what is chosen of several is a list, an unanswered question is null, as on the server.
function answersOf(form) {
  const answers = {};
  for (const box of form.querySelectorAll('input[type=checkbox]')) {
    const list = box.dataset.heedList;
    if (list) {
      answers[list] = [...(answers[list] ?? []), ...(box.checked ? [box.value] : [])];
    } else {
      answers[box.name] = box.checked;
    }
  }
  for (const [name, value] of new FormData(form)) {
    if (typeof answers[name] !== 'boolean') {
      answers[name] = value === '' ? null : value;
    }
  }
  return answers;
}
