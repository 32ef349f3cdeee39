import { CheckboxEntry, Group, isCheckboxEntryEdited, isNumberFieldEntryEdited, isSelectEntryEdited, NumberFieldEntry, SelectEntry } from '@bpmn-io/properties-panel';
import { conditionEntries } from './condition.js';
import { stageEntries } from './stage.js';
import { timerEntries } from './timer.js';

// Of the library's groups only these are shown: everything else would let a model carry code.
const GENERAL = ['name', 'id'];
const FROM_TEMPLATE = /^ElementTemplates__Custom/;
const UNNAMED = 'ElementTemplates__CustomProperties';

class HeedPanel {
  constructor(propertiesPanel, injector, config) {
    Object.assign(this, { injector, config });
    // Low, so that it comes after all others.
    propertiesPanel.registerProvider(100, this);
  }

  getGroups(element) {
    return (groups) => {
      const [kind, ...ours] = this.ours(element);
      const template = groups.filter(({ id }) => FROM_TEMPLATE.test(id));
      const shown = [named(groups, 'general'), kind, ...template, ...ours, named(groups, 'documentation')];
      return shown.filter((group) => group?.entries.length).map((group) => ({ ...this.limited(group), shouldOpen: true }));
    };
  }

  limited(group) {
    if (group.id === 'general') {
      return { ...group, entries: group.entries.filter(({ id }) => GENERAL.includes(id)) };
    }
    return group.id === UNNAMED ? { ...group, label: this.config.words('group.template') } : group;
  }

  ours(element) {
    const { words } = this.config;
    const context = { element, words, injector: this.injector, edits: this.injector.get('edits'), catalogue: this.config.catalogue };
    return [
      ['kind', kindEntries({ ...context, kinds: this.config.kinds })],
      ['condition', conditionEntries(context)],
      ['when', timerEntries(context)],
      ['stage', stageEntries(context)],
    ].map(([id, entries]) => ({ id: `heed-${id}`, label: words(`group.${id}`), component: Group, entries }));
  }
}
HeedPanel.$inject = ['propertiesPanel', 'injector', 'config.heed'];

function named(groups, name) {
  return groups.find(({ id }) => id === name);
}

function kindEntries({ element, kinds, edits, injector, words }) {
  const choices = Array.isArray(element) || element.labelTarget ? [] : kinds.instead(element);
  if (!choices.length) {
    return [];
  }
  const template = element.businessObject.get('camunda:modelerTemplate');
  const now = kinds.get(`template:${template}`) ?? choices.find((kind) => !kind.template && kind.type === element.type);
  const unknown = now ? [] : [{ value: '', label: kinds.nameOf(element) }];
  return [
    select('heed-kind', {
      label: words('kindOfStep'),
      options: [...unknown, ...choices.map(({ id, label }) => ({ value: id, label }))],
      get: () => now?.id ?? '',
      set: (id) => id && injector.get('selection').select(edits.change(element, kinds.get(id))),
    }),
  ];
}

// The components must stay the same from one drawing to the next, or the field loses its focus.
export function select(id, { label, options, get, set, description }) {
  return {
    id, label, description, component: SelectEntry, isEdited: isSelectEntryEdited,
    getOptions: () => options, getValue: get, setValue: set,
  };
}

export function number(id, { label, get, set, injector, ...limits }) {
  return {
    id, label, component: NumberFieldEntry, isEdited: isNumberFieldEntryEdited,
    debounce: injector.get('debounceInput'), getValue: get, setValue: set, ...limits,
  };
}

export function checkbox(id, { label, get, set }) {
  return { id, label, component: CheckboxEntry, isEdited: isCheckboxEntryEdited, getValue: get, setValue: set };
}

export const panelModule = { __init__: ['heedPanel'], heedPanel: ['type', HeedPanel] };
