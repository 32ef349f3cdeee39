import { getBusinessObject } from 'bpmn-js/lib/util/ModelUtil';
import { isAny } from 'bpmn-js/lib/features/modeling/util/ModelingUtil';
import { select } from './fields.js';
import { property, writeProperty } from './notes.js';

const STAGED = [
  'bpmn:UserTask',
  'bpmn:ServiceTask',
  'bpmn:BusinessRuleTask',
  'bpmn:StartEvent',
  'bpmn:EndEvent',
  'bpmn:IntermediateCatchEvent',
  'bpmn:IntermediateThrowEvent',
];
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
      set: (value) => injector.get('edits').together(() => writeProperty(element, object, NAME, value, injector)),
    }),
  ];
}
