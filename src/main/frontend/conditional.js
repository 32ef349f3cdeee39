import { hides } from './conditions.js';

// Questions that the answers so far hide are hidden, from now on with every change.
export function obeyConditions(form) {
  const conditional = [...form.querySelectorAll('[data-hide-when]')];
  const update = () => {
    const answers = answersOf(form);
    for (const field of conditional) {
      field.hidden = hides(JSON.parse(field.dataset.hideWhen), answers);
    }
  };
  form.addEventListener('change', update);
  update();
}

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
