import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';

// What can be put into a process: the product's own templates first, then what needs none.
const PLAIN = [
  { id: 'task', type: 'bpmn:UserTask', icon: 'user-task' },
  { id: 'service', type: 'bpmn:ServiceTask', icon: 'service-task' },
  { id: 'rule', type: 'bpmn:BusinessRuleTask', icon: 'business-rule-task' },
  { id: 'wait', type: 'bpmn:IntermediateCatchEvent', icon: 'intermediate-event-catch-timer' },
  { id: 'mark', type: 'bpmn:IntermediateThrowEvent', icon: 'intermediate-event-none' },
  { id: 'choice', type: 'bpmn:ExclusiveGateway', icon: 'gateway-xor' },
  { id: 'together', type: 'bpmn:ParallelGateway', icon: 'gateway-parallel' },
  { id: 'end', type: 'bpmn:EndEvent', icon: 'end-event-none' },
];
const TIMED = ['bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent'];
const ALWAYS = ['choice', 'together', 'end', 'wait'];

export class Kinds {
  constructor({ catalogue, words }) {
    this.words = words;
    const templates = latest(catalogue.templates ?? []).map((template) => ({
      id: `template:${template.id}`,
      label: template.name,
      template,
      type: template.appliesTo[0],
      icon: PLAIN.find((plain) => plain.type === template.appliesTo[0])?.icon ?? 'task',
    }));
    const covered = new Set(templates.map(({ type }) => type));
    const plain = PLAIN.filter(({ id, type }) => ALWAYS.includes(id) || !covered.has(type));
    this.all = [...templates, ...plain.map((kind) => ({ ...kind, label: words(`kind.${kind.id}`) }))];
  }

  get(id) {
    return this.all.find((kind) => kind.id === id);
  }

  // What one element may become instead: of its own sort only, so that its paths stay right.
  instead(element) {
    const sorts = [
      ['bpmn:Task'],
      ['bpmn:ExclusiveGateway', 'bpmn:ParallelGateway'],
      ['bpmn:IntermediateCatchEvent', 'bpmn:IntermediateThrowEvent'],
    ];
    const sort = sorts.find((types) => types.some((type) => is(element, type)));
    return sort
      ? this.all.filter(({ type }) => sort.includes(type) || (sort[0] === 'bpmn:Task' && /Task$/.test(type)))
      : [];
  }

  // The kind in words; a template says more than the type.
  nameOf(element) {
    const template = getBusinessObject(element).get('camunda:modelerTemplate');
    return this.get(`template:${template}`)?.label ?? this.words(`type.${element.type.replace('bpmn:', '')}`);
  }
}

export function target({ type }) {
  return TIMED.includes(type) ? { type, eventDefinitionType: 'bpmn:TimerEventDefinition' } : { type };
}

function latest(templates) {
  const newest = new Map();
  for (const template of templates) {
    const known = newest.get(template.id);
    if (!known || (template.version ?? 0) >= (known.version ?? 0)) {
      newest.set(template.id, template);
    }
  }
  return [...newest.values()];
}
