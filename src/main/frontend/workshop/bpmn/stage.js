import { getBusinessObject } from 'bpmn-js/lib/util/ModelUtil';
import { isAny } from 'bpmn-js/lib/features/modeling/util/ModelingUtil';
import { select } from './panel.js';
import { property } from './templates.js';

const STAGED = ['bpmn:UserTask', 'bpmn:ServiceTask', 'bpmn:BusinessRuleTask', 'bpmn:StartEvent', 'bpmn:EndEvent', 'bpmn:IntermediateCatchEvent', 'bpmn:IntermediateThrowEvent'];
const NAME = 'stage';

// The stage that a case shows from here on. A template that asks for it itself is not doubled.
export function stageEntries({ element, words, injector, catalogue }) {
  if (Array.isArray(element) || element.labelTarget || !isAny(element, STAGED)) {
    return [];
  }
  const template = injector.get('elementTemplates').get(element);
  if (template?.properties.some(({ binding }) => binding.type === 'camunda:property' && binding.name === NAME)) {
    return [];
  }
  const object = getBusinessObject(element);
  const now = property(object, NAME)?.value ?? '';
  const stages = (catalogue.stages ?? []).map(({ value, label }) => ({ value, label }));
  const unknown = now && !stages.some(({ value }) => value === now) ? [{ value: now, label: now }] : [];
  return [
    select('heed-stage', {
      label: words('stage.label'),
      options: [{ value: '', label: words('stage.none') }, ...unknown, ...stages],
      get: () => now,
      set: (value) => injector.get('edits').together(() => write(element, value, injector)),
    }),
  ];
}

function write(element, value, injector) {
  const modeling = injector.get('modeling');
  const object = getBusinessObject(element);
  const known = property(object, NAME);
  if (known && value) {
    modeling.updateModdleProperties(element, known, { value });
  } else if (known) {
    remove(element, object, known, modeling);
  } else if (value) {
    add(element, object, value, injector);
  }
}

function add(element, object, value, injector) {
  const modeling = injector.get('modeling');
  const make = (type, values, parent) => {
    const made = injector.get('bpmnFactory').create(type, values);
    made.$parent = parent;
    return made;
  };
  let extension = object.get('extensionElements');
  if (!extension) {
    extension = make('bpmn:ExtensionElements', { values: [] }, object);
    modeling.updateModdleProperties(element, object, { extensionElements: extension });
  }
  let properties = extension.get('values').find(({ $type }) => $type === 'camunda:Properties');
  if (!properties) {
    properties = make('camunda:Properties', { values: [] }, extension);
    modeling.updateModdleProperties(element, extension, { values: [...extension.get('values'), properties] });
  }
  const made = make('camunda:Property', { name: NAME, value }, properties);
  modeling.updateModdleProperties(element, properties, { values: [...(properties.get('values') ?? []), made] });
}

// What would be empty is not left behind.
function remove(element, object, known, modeling) {
  const properties = known.$parent;
  const extension = properties.$parent;
  const others = properties.get('values').filter((one) => one !== known);
  const more = extension.get('values').filter((one) => one !== properties);
  if (others.length) {
    modeling.updateModdleProperties(element, properties, { values: others });
  } else if (more.length) {
    modeling.updateModdleProperties(element, extension, { values: more });
  } else {
    modeling.updateModdleProperties(element, object, { extensionElements: undefined });
  }
}
