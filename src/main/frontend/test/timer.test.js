import { describe, expect, it } from 'vitest';
import { timerEntries } from '../workshop/bpmn/timer.js';
import { elementsOf, entry, services, valuesOf, words } from './model.js';

const FACTS = [
  { name: 'nextReview', type: 'date', label: 'Next review' },
  { name: 'interval', type: 'period' },
  { name: 'late', type: 'boolean' },
];

async function wait(kind, body) {
  const said = kind && `<bpmn:${kind}>${body}</bpmn:${kind}>`;
  const { w } = await elementsOf(`<bpmn:intermediateCatchEvent id="w">
    <bpmn:timerEventDefinition>${said}</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`);
  const entries = () => timerEntries({ element: w, words, catalogue: { facts: FACTS }, ...services() });
  const timer = w.businessObject.eventDefinitions[0];
  return {
    value: (id) => entry(entries(), id).getValue(),
    set: (id, to) => entry(entries(), id).setValue(to),
    options: (id) => entry(entries(), id).getOptions(),
    ids: () => entries().map(({ id }) => id),
    said: () =>
      ['timeDuration', 'timeDate', 'timeCycle']
        .filter((name) => timer[name])
        .map((name) => `${name} ${timer[name].body}`),
  };
}

describe('how long a timer waits', () => {
  it('is a number of a unit', async () => {
    const { value, options, ids } = await wait('timeDuration', 'P7D');
    expect([value('heed-when'), value('heed-count'), value('heed-unit')]).toEqual(['period:', 7, 'D']);
    expect(valuesOf(options('heed-when'))).toEqual(['period:', 'nextReview', 'interval']);
    expect(ids()).toEqual(['heed-when', 'heed-count', 'heed-unit']);
  });

  it('is what a fact says', async () => {
    const { value, ids } = await wait('timeDate', '${nextReview}');
    expect(value('heed-when')).toBe('nextReview');
    expect(ids()).toEqual(['heed-when']);
  });

  it.each([
    ['timeDuration', 'PT5M'],
    ['timeCycle', 'R3/P7D'],
    ['timeDate', '2026-12-03T09:00:00'],
    ['timeDuration', '${unknown}'],
    ['timeDuration', '${late}'],
  ])('%s %s was written by hand and stays until something else is picked', async (kind, body) => {
    const { value, options, set, said } = await wait(kind, body);
    expect(value('heed-when')).toBe('by-hand:');
    expect(options('heed-when')[0].label).toBe(words('when.byHand', body));
    set('heed-when', 'by-hand:');
    expect(said()).toEqual([`${kind} ${body}`]);
  });

  it('is nothing at first', async () => {
    const { value, options } = await wait('', '');
    expect(value('heed-when')).toBe('by-hand:');
    expect(options('heed-when')[0].label).toBe('when.none');
  });

  it('is said in one way at a time', async () => {
    const { set, said } = await wait('timeCycle', 'R3/P7D');
    set('heed-when', 'nextReview');
    expect(said()).toEqual(['timeDate ${nextReview}']);
    set('heed-when', 'interval');
    expect(said()).toEqual(['timeDuration ${interval}']);
    set('heed-when', 'period:');
    expect(said()).toEqual(['timeDuration P7D']);
  });

  it('keeps the unit that was chosen, though weeks are written as days', async () => {
    const { set, said, value } = await wait('timeDuration', 'P7D');
    set('heed-unit', 'W');
    expect(said()).toEqual(['timeDuration P49D']);
    set('heed-count', 1);
    expect(said()).toEqual(['timeDuration P7D']);
    expect([value('heed-count'), value('heed-unit')]).toEqual([1, 'W']);
  });

  it('takes no count that is none', async () => {
    const { set, said } = await wait('timeDuration', 'P7D');
    [0, -1, 1000, 2.5, undefined, '9'].forEach((count) => set('heed-count', count));
    expect(said()).toEqual(['timeDuration P7D']);
  });

  it('may leave the task open where it is attached to one', async () => {
    const { t } =
      await elementsOf(`<bpmn:userTask id="u"/><bpmn:boundaryEvent id="t" attachedToRef="u" cancelActivity="false">
      <bpmn:timerEventDefinition/></bpmn:boundaryEvent>`);
    const open = () => entry(timerEntries({ element: t, words, catalogue: {}, ...services() }), 'heed-open');
    expect(open().getValue()).toBe(true);
    open().setValue(false);
    expect(t.businessObject.cancelActivity).toBe(true);
    expect(open().getValue()).toBe(false);
  });

  it('is not asked of what has no timer', async () => {
    const { u } = await elementsOf('<bpmn:userTask id="u"/>');
    const context = { words, catalogue: {}, ...services() };
    expect(timerEntries({ element: u, ...context })).toEqual([]);
    expect(timerEntries({ element: [u, u], ...context })).toEqual([]);
  });
});
