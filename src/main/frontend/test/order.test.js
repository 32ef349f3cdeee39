import { describe, expect, it } from 'vitest';
import { inOrder } from '../workshop/bpmn/order.js';
import { elementsOf } from './model.js';

const flow = (from, to) => `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}"/>`;
const tasks = (...ids) => ids.map((id) => `<bpmn:userTask id="${id}"/>`).join('');

// A step is its id, with what is below it in brackets; a step that was listed before has an arrow.
const text = (steps) => steps.map(line).join(' ');
function line({ element, repeats, paths }) {
  const below = paths.map(({ flow: way, steps }) => `${way ? way.id : 'timer'}: ${text(steps)}`);
  return `${repeats ? '↑' : ''}${element.id}${below.length ? ` [${below.join(', ')}]` : ''}`;
}

async function listed(process) {
  const elements = Object.values(await elementsOf(process));
  const { main, rest } = inOrder({ filter: (fits) => elements.filter(fits) });
  return [text(main), text(rest)];
}

describe('a process as a list', () => {
  it('follows the paths, not the order in the file', async () => {
    const process = `${tasks('b', 'a')}<bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>${flow('b', 'e')}${flow('a', 'b')}${flow('s', 'a')}`;
    expect(await listed(process)).toEqual(['s a b e', '']);
  });

  it('has the ways out of a choice below it; where they meet again, the second only points', async () => {
    const process = `<bpmn:startEvent id="s"/><bpmn:exclusiveGateway id="g"/>${tasks('a', 'b', 'c')}
      ${flow('s', 'g')}${flow('g', 'a')}${flow('g', 'b')}${flow('a', 'c')}${flow('b', 'c')}`;
    expect(await listed(process)).toEqual(['s g [g-a: a c, g-b: b ↑c]', '']);
  });

  it('ends at a loop', async () => {
    const process = `<bpmn:startEvent id="s"/><bpmn:exclusiveGateway id="g"/><bpmn:endEvent id="e"/>${tasks('a')}
      ${flow('s', 'a')}${flow('a', 'g')}${flow('g', 'a')}${flow('g', 'e')}`;
    expect(await listed(process)).toEqual(['s a g [g-a: ↑a, g-e: e]', '']);
  });

  it('has the timers of a task below it', async () => {
    const process = `<bpmn:startEvent id="s"/>${tasks('a', 'b', 'c')}<bpmn:boundaryEvent id="t" attachedToRef="a"/>
      ${flow('s', 'a')}${flow('a', 'b')}${flow('t', 'c')}`;
    expect(await listed(process)).toEqual(['s a [timer: t c] b', '']);
  });

  it('lists what nothing leads to apart, circles too', async () => {
    const process = `<bpmn:startEvent id="s"/>${tasks('a', 'lost', 'next', 'x', 'y')}
      ${flow('s', 'a')}${flow('lost', 'next')}${flow('x', 'y')}${flow('y', 'x')}`;
    expect(await listed(process)).toEqual(['s a', 'lost next x y ↑x']);
  });

  it('is empty for an empty process', async () => {
    expect(await listed('')).toEqual(['', '']);
  });

  it('takes a very long process', async () => {
    const ids = Array.from({ length: 3000 }, (_, i) => `t${i}`);
    const process = `<bpmn:startEvent id="s"/>${tasks(...ids)}${flow('s', 't0')}${ids
      .slice(1)
      .map((id, i) => flow(ids[i], id))
      .join('')}`;
    expect((await listed(process))[0].split(' ')).toEqual(['s', ...ids]);
  });
});
