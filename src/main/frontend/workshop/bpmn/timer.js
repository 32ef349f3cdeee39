import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { checkbox, number, select } from './fields.js';
import { fits, readPeriod, UNITS, writePeriod } from './period.js';

const FACT = /^\$\{(\w+)}$/;
const PERIOD = 'period:';
const BY_HAND = 'by-hand:';

// How long a wait is: a number of days, or what an answer or a decision table said.
export function timerEntries({ element, words, injector, edits, catalogue }) {
  const timer = !Array.isArray(element) && !element.labelTarget && timerOf(element);
  if (!timer) {
    return [];
  }
  const text = (timer.timeDuration ?? timer.timeDate ?? timer.timeCycle)?.body ?? '';
  const facts = (catalogue.facts ?? []).filter(({ type }) => ['period', 'date'].includes(type));
  const fact = facts.find((one) => one.name === FACT.exec(text)?.[1]);
  const period = readPeriod(text, timer);
  const write = (kind, body) => {
    const values = { timeDuration: undefined, timeDate: undefined, timeCycle: undefined };
    values[kind] = edits.expression(body, timer);
    injector.get('modeling').updateModdleProperties(element, timer, values);
  };
  const wait = (now) => write('timeDuration', writePeriod(now, timer));

  const choices = [
    { value: PERIOD, label: words('when.fixed') },
    ...facts.map(({ name, label, type }) => ({ value: name, label: words(`when.${type}`, label ?? name) })),
  ];
  if (!period && !fact) {
    choices.unshift({ value: BY_HAND, label: text ? words('when.byHand', text) : words('when.none') });
  }
  const entries = [
    select('heed-when', {
      label: words('when.label'),
      options: choices,
      get: () => (period ? PERIOD : (fact?.name ?? BY_HAND)),
      set: (name) => {
        const found = facts.find((one) => one.name === name);
        if (found) {
          write(found.type === 'date' ? 'timeDate' : 'timeDuration', `\${${name}}`);
        } else if (name === PERIOD) {
          wait({ count: 7, unit: 'D' });
        }
      },
    }),
    ...(period ? periodEntries('heed', { period, set: wait, words, injector }) : []),
  ];
  return is(element, 'bpmn:BoundaryEvent') ? [...entries, staysOpen({ element, words, edits, injector })] : entries;
}

// How many of which unit.
export function periodEntries(id, { period, set, words, injector }) {
  const units = UNITS.map((one) => ({ value: one, label: words(`when.${one}`) }));
  return [
    number(`${id}-count`, {
      label: words('when.count'),
      get: () => period.count,
      set: (count) => fits(count) && set({ ...period, count }),
      min: 1,
      step: 1,
      injector,
    }),
    select(`${id}-unit`, {
      label: words('when.unit'),
      options: units,
      get: () => period.unit,
      set: (unit) => set({ ...period, unit }),
    }),
  ];
}

function staysOpen({ element, words, injector }) {
  return checkbox('heed-open', {
    label: words('when.staysOpen'),
    get: () => getBusinessObject(element).cancelActivity === false,
    set: (open) => injector.get('modeling').updateProperties(element, { cancelActivity: !open }),
  });
}

export function timerOf(element) {
  return (getBusinessObject(element)?.eventDefinitions ?? []).find((one) => is(one, 'bpmn:TimerEventDefinition'));
}
