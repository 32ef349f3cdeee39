import { CheckboxField, SelectField } from './fields.js';

const ROUTING = ['checkbox', 'radio', 'select', 'number', 'datetime'];
const LISTS = ['radio', 'select'];
const NAME = 'routingFact';

// Our own details of a field: which list it offers, and whether a choice in a process may read the answer.
export function fieldGroups(field, edit, { words, lists }) {
  const entries = [];
  if (LISTS.includes(field.type)) {
    entries.push(list(field, edit, words, lists));
  }
  if (ROUTING.includes(field.type)) {
    entries.push(routing(field, edit, words));
  }
  return [{ id: 'heed', label: words('form.group'), entries }];
}

function routing(field, edit, words) {
  return {
    id: 'heed-routing',
    label: words('form.routingFact'),
    component: CheckboxField,
    getValue: () => field.properties?.[NAME] === 'true',
    setValue: (may) => {
      const { [NAME]: _, ...others } = field.properties ?? {};
      const properties = may ? { ...others, [NAME]: 'true' } : others;
      return edit(field, 'properties', Object.keys(properties).length ? properties : undefined);
    },
  };
}

function list(field, edit, words, lists) {
  const now = field.valuesKey ?? '';
  const unknown = now && !lists.some(({ value }) => value === now) ? [{ value: now, label: now }] : [];
  return {
    id: 'heed-list',
    label: words('form.list'),
    component: SelectField,
    getOptions: () => [{ value: '', label: words('form.ownList') }, ...unknown, ...lists],
    getValue: () => now,
    // Either a list of the council's or options of the form's own, never both.
    setValue: (value) =>
      edit(field, value ? { valuesKey: value, values: undefined } : { valuesKey: undefined, values: [{ label: 'Value', value: 'value' }] }),
  };
}
