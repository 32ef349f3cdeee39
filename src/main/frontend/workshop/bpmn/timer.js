import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { checkbox, number, select } from './panel.js';

const SIMPLE = /^P(?:(\d+)([MWD])|T(\d+)H)$/;
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
  const [, count, unit, hours] = SIMPLE.exec(text) ?? [];
  const period = text && SIMPLE.test(text) ? { count: Number(count ?? hours), unit: unit ?? 'H' } : null;
  const write = (kind, body) => {
    const values = { timeDuration: undefined, timeDate: undefined, timeCycle: undefined };
    values[kind] = edits.expression(body, timer);
    injector.get('modeling').updateModdleProperties(element, timer, values);
  };
  const wait = ({ count: many, unit: each }) => write('timeDuration', each === 'H' ? `PT${many}H` : `P${many}${each}`);

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
        const chosen = facts.find((one) => one.name === name);
        if (chosen) {
          write(chosen.type === 'date' ? 'timeDate' : 'timeDuration', `\${${name}}`);
        } else if (name === PERIOD) {
          wait({ count: 7, unit: 'D' });
        }
      },
    }),
  ];
  if (period) {
    const whole = (many) => Number.isInteger(many) && many > 0 && wait({ ...period, count: many });
    const units = ['H', 'D', 'W', 'M'].map((one) => ({ value: one, label: words(`when.${one}`) }));
    entries.push(
      number('heed-count', { label: words('when.count'), get: () => period.count, set: whole, min: 1, step: 1, injector }),
      select('heed-unit', { label: words('when.unit'), options: units, get: () => period.unit, set: (each) => wait({ ...period, unit: each }) }),
    );
  }
  return is(element, 'bpmn:BoundaryEvent') ? [...entries, staysOpen({ element, words, edits, injector })] : entries;
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
