import { getBusinessObject } from 'bpmn-js/lib/util/ModelUtil';
import { property } from './notes.js';

// Which template an element follows is read from what it carries. The library's own mark stays in the page:
// the server takes no attributes that the engine does not need, and older models do not have it.
const MARKS = /\s+camunda:modelerTemplate(?:Version|Icon)?="[^"]*"/g;

export function withoutMarks(xml) {
  return xml.replace(MARKS, '');
}

export function markTemplates(modeler, kinds) {
  const templates = kinds.all.filter(({ template }) => template);
  modeler.get('elementRegistry').forEach((element) => {
    const object = getBusinessObject(element);
    if (element.labelTarget || object.get('camunda:modelerTemplate')) {
      return;
    }
    const fitting = templates
      .filter(({ template }) => template.appliesTo.includes(element.type))
      .map(({ template }) => ({ template, fit: fit(object, template) }))
      .filter(({ fit: points }) => points >= 0)
      .sort((one, other) => other.fit - one.fit);
    if (fitting.length) {
      object.set('camunda:modelerTemplate', fitting[0].template.id);
      if (fitting[0].template.version != null) {
        object.set('camunda:modelerTemplateVersion', fitting[0].template.version);
      }
    }
  });
}

// -1 where a fixed value differs; otherwise the more that is the same, the better.
function fit(object, template) {
  let points = 0;
  for (const property of template.properties) {
    const value = valueOf(object, property.binding);
    if (property.type === 'Hidden') {
      if (String(value ?? '') !== String(property.value ?? '')) {
        return -1;
      }
      points += 2;
    } else if (property.type === 'Dropdown' && value != null) {
      if (!property.choices.some((choice) => choice.value === String(value))) {
        return -1;
      }
      points += 1;
    }
  }
  return points;
}

function valueOf(object, { type, name }) {
  if (type === 'property') {
    return object.get(name);
  }
  if (type === 'camunda:property') {
    return property(object, name)?.value;
  }
  return undefined;
}
