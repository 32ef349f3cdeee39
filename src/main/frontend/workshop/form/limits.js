import { fieldGroups } from './groups.js';

const ENTRIES = {
  general: [
    'id',
    'key',
    'label',
    'date-label',
    'description',
    'text',
    'path',
    'defaultRepetitions',
    'allowAddRemove',
    'accept',
    'multiple',
    'defaultValue',
    'decimalDigits',
    'step',
    'disabled',
    'readonly',
  ],
  constraints: ['disallowPassedDates'],
  validation: ['required', 'validationType', 'minLength', 'maxLength', 'pattern', 'patternErrorMessage', 'min', 'max'],
};
const GROUPS = ['general', 'condition', 'constraints', 'validation', 'staticOptions'];

// The palette offers what Heed can show. What a file holds besides stays, so that it can be seen and removed.
class Palette {
  constructor(formFields, config) {
    const all = formFields._formFields;
    const allowed = new Set(['default', ...config.components]);
    formFields._formFields = Object.fromEntries(Object.entries(all).filter(([type]) => allowed.has(type)));
    formFields.get = (type) => all[type];
  }
}
Palette.$inject = ['formFields', 'config.heed'];

// Of the library's details only those that Heed reads.
class Details {
  constructor(propertiesPanel, config) {
    this.config = config;
    propertiesPanel.registerProvider(this, 500);
  }

  getGroups(field, edit) {
    return (groups) => {
      const shown = groups.filter((group) => GROUPS.includes(group.id)).map((group) => limited(group, field));
      const all = field ? [...shown, ...fieldGroups(field, edit, this.config)] : shown;
      return all
        .filter((group) => group.items || group.entries?.length)
        .map((group) => ({ ...group, shouldOpen: true }));
    };
  }
}
Details.$inject = ['propertiesPanel', 'config.heed'];

// The library puts something of its own before these.
const OWN = ['decimalDigits', 'step', 'disallowPassedDates'];

const NOT_AT = { id: ['default'], path: ['group'] };

// The form's own id is the name of its file; the key of a text is its id, which Heed asks for. A group changes no keys.
function limited(group, field) {
  const allowed = ENTRIES[group.id];
  if (!allowed) {
    return group;
  }
  const entries = group.entries.filter(
    ({ id }) =>
      allowed.some((name) => id === name || (id.endsWith(`-${name}`) && OWN.includes(name))) &&
      !NOT_AT[id]?.includes(field.type),
  );
  return { ...group, entries };
}

export const limitsModule = {
  __init__: ['heedPalette', 'heedDetails'],
  heedPalette: ['type', Palette],
  heedDetails: ['type', Details],
};
