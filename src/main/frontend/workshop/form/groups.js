import { CheckboxField, SelectField, TextField } from './fields.js';

const ROUTING = ['checkbox', 'radio', 'select', 'number', 'datetime'];
const LISTS = ['radio', 'select', 'checklist', 'taglist'];
const NAME = 'routingFact';
const ROW_NAME = 'rowName';
const WHEN_MISSING = 'whenMissing';

// Our own details of a field: which list it offers, what its rows are called, whether a choice in a process may read the answer,
// and what is said where the answer is missing.
export function fieldGroups(field, edit, { words, lists }) {
  const entries = [];
  if (LISTS.includes(field.type)) {
    entries.push(list(field, edit, words, lists));
  }
  if (field.type === 'dynamiclist') {
    entries.push(rowName(field, edit, words), atLeastOne(field, edit, words));
  }
  if (ROUTING.includes(field.type)) {
    entries.push(routing(field, edit, words));
  }
  if (field.validate?.required) {
    entries.push(whenMissing(field, edit, words));
  }
  return [{ id: 'heed', label: words('form.group'), entries }];
}

function routing(field, edit, words) {
  return {
    id: 'heed-routing',
    label: words('form.routingFact'),
    component: CheckboxField,
    getValue: () => field.properties?.[NAME] === 'true',
    setValue: (may) => edit(field, 'properties', withProperty(field, NAME, may ? 'true' : '')),
  };
}

function rowName(field, edit, words) {
  return {
    id: 'heed-row-name',
    label: words('form.rowName'),
    component: TextField,
    getValue: () => field.properties?.[ROW_NAME] ?? '',
    setValue: (name) => edit(field, 'properties', withProperty(field, ROW_NAME, name.trim())),
  };
}

function atLeastOne(field, edit, words) {
  return {
    id: 'heed-at-least-one',
    label: words('form.atLeastOne'),
    component: CheckboxField,
    getValue: () => field.validate?.required === true,
    setValue: (required) => edit(field, 'validate', required ? { ...field.validate, required } : undefined),
  };
}

function whenMissing(field, edit, words) {
  return {
    id: 'heed-when-missing',
    label: words('form.whenMissing'),
    component: TextField,
    getValue: () => field.properties?.[WHEN_MISSING] ?? '',
    setValue: (sentence) => edit(field, 'properties', withProperty(field, WHEN_MISSING, sentence.trim())),
  };
}

function withProperty(field, name, value) {
  const { [name]: _, ...others } = field.properties ?? {};
  const properties = value ? { ...others, [name]: value } : others;
  return Object.keys(properties).length ? properties : undefined;
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
      edit(
        field,
        value
          ? { valuesKey: value, values: undefined }
          : { valuesKey: undefined, values: [{ label: 'Value', value: 'value' }] },
      ),
  };
}
