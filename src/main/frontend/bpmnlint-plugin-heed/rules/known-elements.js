const { is, isAny } = require('bpmnlint-utils');

const KNOWN = [
  'bpmn:Definitions',
  'bpmn:Process',
  'bpmn:StartEvent',
  'bpmn:EndEvent',
  'bpmn:IntermediateThrowEvent',
  'bpmn:IntermediateCatchEvent',
  'bpmn:BoundaryEvent',
  'bpmn:TimerEventDefinition',
  'bpmn:UserTask',
  'bpmn:ServiceTask',
  'bpmn:BusinessRuleTask',
  'bpmn:ExclusiveGateway',
  'bpmn:ParallelGateway',
  'bpmn:SequenceFlow',
  'bpmn:TextAnnotation',
  'bpmn:Association',
  'bpmn:FormalExpression',
  'bpmn:Documentation',
];
const TIMED = ['bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent'];

/** Only what the server runs: the same list as its own check of models. */
module.exports = function () {
  function check(node, reporter) {
    if (!is(node, 'bpmn:BaseElement') || node.$parent?.$type === 'bpmn:ExtensionElements') {
      return;
    }
    if (!KNOWN.includes(node.$type)) {
      reporter.report(node.id, 'Heed does not run this kind of element');
    }
    if (isAny(node, ['bpmn:Activity']) && node.loopCharacteristics) {
      reporter.report(node.id, 'Heed does not run this kind of element');
    }
    if (is(node, 'bpmn:Event')) {
      const definitions = node.eventDefinitions ?? [];
      const timers = definitions.filter((definition) => is(definition, 'bpmn:TimerEventDefinition')).length;
      if (TIMED.includes(node.$type) ? timers !== 1 || definitions.length !== 1 : definitions.length > 0) {
        reporter.report(node.id, 'Heed waits for time only, and starts, marks and ends without events');
      }
    }
  }
  return { check };
};
