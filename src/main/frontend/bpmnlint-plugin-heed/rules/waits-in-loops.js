const { is } = require('bpmnlint-utils');

/** A loop in which nobody acts and no time passes would run for ever. */
module.exports = function () {
  function check(node, reporter) {
    if (!is(node, 'bpmn:Process')) {
      return;
    }
    const steps = (node.flowElements ?? []).filter((step) => is(step, 'bpmn:FlowNode'));
    const state = new Map();
    const visit = (step) => {
      state.set(step, 'open');
      for (const next of atOnce(step, steps)) {
        if (state.get(next) === 'open') {
          reporter.report(next.id, 'The loop through here has neither a task for a person nor a wait');
        } else if (!state.has(next)) {
          visit(next);
        }
      }
      state.set(step, 'done');
    };
    steps.forEach((step) => state.has(step) || visit(step));
  }
  return { check };
};

// A task holds a case only until the dates of its timers, and a date may be past already.
function atOnce(step, steps) {
  if (is(step, 'bpmn:UserTask')) {
    return steps.filter((timer) => timer.attachedToRef === step && !takesTime(timer));
  }
  return takesTime(step) && !step.attachedToRef
    ? []
    : (step.outgoing ?? []).map(({ targetRef }) => targetRef).filter(Boolean);
}

function takesTime(step) {
  return (step.eventDefinitions ?? []).some((one) => is(one, 'bpmn:TimerEventDefinition') && !one.timeDate);
}
