import { h } from 'preact';

// The form editor has a copy of the panel's parts of its own and does not give them away; hooks of another copy fail.
// These look the same and need none.
export function CheckboxField({ id, label, getValue, setValue }) {
  const name = `bio-properties-panel-${id}`;
  const box = { id: name, name: id, type: 'checkbox', class: 'bio-properties-panel-input', checked: getValue() };
  return entry(id, 'bio-properties-panel-checkbox', [
    h('input', { ...box, onChange: (event) => setValue(event.target.checked) }),
    h('label', { for: name, class: 'bio-properties-panel-label' }, label),
  ]);
}

export function SelectField({ id, label, getOptions, getValue, setValue }) {
  const name = `bio-properties-panel-${id}`;
  const choices = getOptions().map(({ value, label: text }) =>
    h('option', { value, selected: value === getValue() }, text),
  );
  return entry(id, 'bio-properties-panel-select', [
    h('label', { for: name, class: 'bio-properties-panel-label' }, label),
    h(
      'select',
      { id: name, name: id, class: 'bio-properties-panel-input', onChange: (event) => setValue(event.target.value) },
      choices,
    ),
  ]);
}

export function TextField({ id, label, getValue, setValue }) {
  const name = `bio-properties-panel-${id}`;
  const box = { id: name, name: id, type: 'text', class: 'bio-properties-panel-input', value: getValue() };
  return entry(id, 'bio-properties-panel-textfield', [
    h('label', { for: name, class: 'bio-properties-panel-label' }, label),
    h('input', { ...box, onChange: (event) => setValue(event.target.value) }),
  ]);
}

function entry(id, inner, children) {
  return h('div', { class: 'bio-properties-panel-entry', 'data-entry-id': id }, h('div', { class: inner }, children));
}
