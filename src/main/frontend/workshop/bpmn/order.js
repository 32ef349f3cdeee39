import { is } from 'bpmn-js/lib/util/ModelUtil';
import { flows } from './edits.js';

// The process as a list that can be read out: steps in the order of the flow; the ways out of a step below it.
// A node is { element, repeats, paths }: a path is { flow, steps }; repeats marks a step that was already listed.
export function inOrder(registry) {
  const nodes = registry.filter((element) => is(element, 'bpmn:FlowNode') && !element.labelTarget);
  const seen = new Set();
  const follow = (element) => {
    const steps = [];
    let next = element;
    while (next) {
      if (seen.has(next)) {
        steps.push({ element: next, repeats: true, paths: [] });
        return steps;
      }
      seen.add(next);
      const step = { element: next, repeats: false, paths: [] };
      steps.push(step);
      const out = flows(next);
      next = out.length === 1 ? out[0].target : null;
      later.push(() => {
        if (out.length > 1) {
          step.paths = out.map((flow) => ({ flow, steps: follow(flow.target) }));
        }
        const timers = (step.element.attachers ?? []).filter((one) => is(one, 'bpmn:BoundaryEvent') && !seen.has(one));
        step.paths.push(...timers.map((timer) => ({ flow: null, steps: follow(timer) })));
      });
    }
    return steps;
  };
  const later = [];
  const walk = (element) => {
    const steps = follow(element);
    while (later.length) {
      later.shift()();
    }
    return steps;
  };
  const main = nodes.filter((element) => is(element, 'bpmn:StartEvent')).flatMap(walk);
  const rest = nodes
    .filter((element) => !is(element, 'bpmn:BoundaryEvent') && !element.incoming.length && !seen.has(element))
    .flatMap(walk);
  const lost = nodes.flatMap((element) => (seen.has(element) ? [] : walk(element)));
  return { main, rest: [...rest, ...lost] };
}
