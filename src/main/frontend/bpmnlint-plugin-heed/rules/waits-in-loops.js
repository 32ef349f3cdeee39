const { is } = require('bpmnlint-utils');

/** A loop in which nobody acts and no time passes would run for ever. */
module.exports = function () {
  function check(node, reporter) {
    if (!is(node, 'bpmn:Process')) {
      return;
    }
    const steps = (node.flowElements ?? []).filter((step) => is(step, 'bpmn:FlowNode') && !waits(step));
    const state = new Map();
    const visit = (step) => {
      state.set(step, 'open');
      for (const { targetRef: next } of step.outgoing ?? []) {
        if (state.get(next) === 'open') {
          reporter.report(next.id, 'The loop through here has neither a task for a person nor a wait');
        } else if (next && !state.has(next) && !waits(next)) {
          visit(next);
        }
      }
      state.set(step, 'done');
    };
    steps.filter((step) => !state.has(step)).forEach((step) => state.has(step) || visit(step));
  }
  return { check };
};

function waits(step) {
  return is(step, 'bpmn:UserTask') || (step.eventDefinitions ?? []).some((one) => is(one, 'bpmn:TimerEventDefinition'));
}
