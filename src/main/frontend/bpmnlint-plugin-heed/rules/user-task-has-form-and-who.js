const { is } = require('bpmnlint-utils');

/** A task that nobody can see, or that asks nothing, stops a case for ever. */
module.exports = function () {
  function check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) {
      return;
    }
    if (!node.get('camunda:formRef')) {
      reporter.report(node.id, 'The task has no form');
    }
    if (!node.get('camunda:candidateGroups')) {
      reporter.report(node.id, 'Nobody is asked to do the task');
    }
  }
  return { check };
};
