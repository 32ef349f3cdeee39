const { is } = require('bpmnlint-utils');

/** Each way out of a choice says in words and in a condition when it is taken. */
module.exports = function () {
  function check(node, reporter) {
    if (!is(node, 'bpmn:ExclusiveGateway') || (node.outgoing ?? []).length < 2) {
      return;
    }
    for (const flow of node.outgoing) {
      if (!flow.conditionExpression && node.default !== flow) {
        reporter.report(flow.id, 'The path does not say when it is taken');
      }
      if (!flow.name?.trim()) {
        reporter.report(flow.id, 'The path has no name');
      }
    }
  }
  return { check };
};
