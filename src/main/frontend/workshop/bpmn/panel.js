import { Group } from '@bpmn-io/properties-panel';
import { getBusinessObject } from 'bpmn-js/lib/util/ModelUtil';
import { conditionEntries } from './condition.js';
import { area, select } from './fields.js';
import { property, writeProperty } from './notes.js';
import { stageEntries } from './stage.js';
import { taskEntries } from './task.js';
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
      const template = groups.filter(({ id }) => FROM_TEMPLATE.test(id)).map((group) => this.roomy(group, element));
      const shown = [named(groups, 'general'), kind, ...template, ...ours, named(groups, 'documentation')];
      return shown
        .filter((group) => group?.entries.length)
        .map((group) => ({ ...this.limited(group), shouldOpen: true }));
    };
  }

  limited(group) {
    if (group.id === 'general') {
      return { ...group, entries: group.entries.filter(({ id }) => GENERAL.includes(id)) };
    }
    return group.id === UNNAMED ? { ...group, label: this.config.words('group.template') } : group;
  }

  // The library has one line for the words of a letter, and refuses templates that ask for more.
  roomy(group, element) {
    const long = ({ property: of }) => of?.type === 'String' && of.binding.type === 'camunda:property';
    const object = getBusinessObject(element);
    const roomier = ({
      id,
      property: {
        label,
        binding: { name },
      },
    }) =>
      area(id, {
        label,
        injector: this.injector,
        get: () => property(object, name)?.value ?? '',
        set: (value) =>
          this.injector.get('edits').together(() => writeProperty(element, object, name, value, this.injector)),
      });
    return { ...group, entries: group.entries.map((entry) => (long(entry) ? roomier(entry) : entry)) };
  }

  ours(element) {
    const { words } = this.config;
    const context = {
      element,
      words,
      injector: this.injector,
      edits: this.injector.get('edits'),
      catalogue: this.config.catalogue,
    };
    return [
      ['kind', kindEntries({ ...context, kinds: this.config.kinds })],
      ['task', taskEntries(context)],
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

export const panelModule = { __init__: ['heedPanel'], heedPanel: ['type', HeedPanel] };
