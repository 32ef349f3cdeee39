import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json' with { type: 'json' };

const moddle = new BpmnModdle({ camunda });

export const words = (key, ...values) => [key, ...values].join(' ');

/** The elements of a process by their ids, as the drawing has them, but without a drawing. */
export async function elementsOf(process) {
  const { rootElement } = await moddle.fromXML(`<?xml version="1.0" encoding="UTF-8"?>
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
      targetNamespace="t"><bpmn:process id="p">${process}</bpmn:process></bpmn:definitions>`);
  const found = {};
  for (const businessObject of rootElement.rootElements[0].get('flowElements')) {
    const { id, $type } = businessObject;
    found[id] = { id, type: $type, businessObject, incoming: [], outgoing: [], attachers: [] };
  }
  for (const element of Object.values(found)) {
    const { sourceRef, targetRef, attachedToRef } = element.businessObject;
    if (sourceRef) {
      element.source = found[sourceRef.id];
      element.target = found[targetRef.id];
      element.source.outgoing.push(element);
      element.target.incoming.push(element);
    }
    if (attachedToRef) {
      element.host = found[attachedToRef.id];
      element.host.attachers.push(element);
    }
  }
  return found;
}

/** What the editor's services do to the model, without undoing. */
export function services({ template } = {}) {
  const assign = (object, values) => Object.entries(values).forEach(([name, value]) => object.set(name, value));
  const modeling = {
    updateProperties: (element, values) => assign(element.businessObject, values),
    updateModdleProperties: (element, object, values) => assign(object, values),
  };
  const edits = {
    together: (run) => run(),
    expression: (body) => moddle.create('bpmn:FormalExpression', { body }),
  };
  const all = {
    modeling,
    edits,
    bpmnFactory: { create: (type, values) => moddle.create(type, values) },
    elementTemplates: { get: () => template },
    debounceInput: (act) => act,
  };
  return { injector: { get: (name) => all[name] }, edits };
}

export function entry(entries, id) {
  const found = entries.find((one) => one.id === id);
  if (!found) {
    throw new Error(`${id} is not among ${entries.map((one) => one.id).join(', ')}`);
  }
  return found;
}

export function valuesOf(options) {
  return options.map(({ value }) => value);
}
