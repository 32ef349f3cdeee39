const { is } = require('bpmnlint-utils');

const ATTRIBUTES = ['class', 'expression', 'type', 'topic', 'resource', 'formHandlerClass', 'variableMappingClass'];
const EXTENSIONS = [
  'connector',
  'errorEventDefinition',
  'executionListener',
  'field',
  'formData',
  'inputOutput',
  'script',
  'taskListener',
];
const BEAN = /^\$\{\w+}$/;

/** A model says what happens; the code that does it is the product's own and only named. */
module.exports = function () {
  function check(node, reporter) {
    if (!is(node, 'bpmn:BaseElement')) {
      return;
    }
    const report = () => reporter.report(node.id, 'Heed does not run code from a model');
    const delegate = node.get('camunda:delegateExpression');
    if (ATTRIBUTES.some((name) => node.get(`camunda:${name}`)) || (delegate && !BEAN.test(delegate))) {
      report();
    } else if ((node.extensionElements?.values ?? []).some(({ $type }) => EXTENSIONS.includes(local($type)))) {
      report();
    } else if (node.script || node.conditionExpression?.language) {
      report();
    }
  }
  return { check };
};

// Without Camunda's own description a name is as the file writes it, with it the name starts with a capital.
function local(type) {
  const name = type.replace(/^.*:/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
}
