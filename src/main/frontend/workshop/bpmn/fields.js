import {
  CheckboxEntry,
  CheckboxGroup,
  isCheckboxEntryEdited,
  isNumberFieldEntryEdited,
  isSelectEntryEdited,
  isTextAreaEntryEdited,
  NumberFieldEntry,
  SelectEntry,
  TextAreaEntry,
} from '@bpmn-io/properties-panel';

// The components must stay the same from one drawing to the next, or the field loses its focus.
export function select(id, { label, options, get, set, description }) {
  return {
    id,
    label,
    description,
    component: SelectEntry,
    isEdited: isSelectEntryEdited,
    getOptions: () => options,
    getValue: get,
    setValue: set,
  };
}

export function number(id, { label, get, set, injector, ...limits }) {
  return {
    id,
    label,
    component: NumberFieldEntry,
    isEdited: isNumberFieldEntryEdited,
    debounce: injector.get('debounceInput'),
    getValue: get,
    setValue: set,
    ...limits,
  };
}

export function checkbox(id, { label, get, set }) {
  return { id, label, component: CheckboxEntry, isEdited: isCheckboxEntryEdited, getValue: get, setValue: set };
}

export function area(id, { label, get, set, injector }) {
  return {
    id,
    label,
    component: TextAreaEntry,
    isEdited: isTextAreaEntryEdited,
    rows: 6,
    debounce: injector.get('debounceInput'),
    getValue: get,
    setValue: set,
  };
}

export function boxes(id, { label, options, get, set, description }) {
  return { id, label, description, component: CheckboxGroup, options, getValue: get, setValue: set };
}
