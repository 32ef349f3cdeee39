import {
  createAll,
  Button,
  CharacterCount,
  ErrorSummary,
  NotificationBanner,
  ServiceNavigation,
  SkipLink,
} from 'govuk-frontend';
import { chooseAll } from './choosing.js';
import { obeyConditions } from './conditional.js';
import { filterChoices } from './filter.js';
import { keepDraft } from './drafts.js';
import { drawWhenNear } from './drawing.js';
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
[Button, CharacterCount, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink].forEach((component) =>
  createAll(component),
);

for (const form of document.querySelectorAll('form[data-heed-form]')) {
  obeyConditions(form);
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
document.querySelectorAll('[data-heed-diagram]').forEach(drawWhenNear);
