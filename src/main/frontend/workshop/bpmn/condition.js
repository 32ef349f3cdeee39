import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { flows } from './edits.js';
import { number, select } from './fields.js';

const SIMPLE = /^\$\{\s*(!?)(\w+)(?:\s*(==|!=|<=|>=|<|>)\s*(?:'((?:[^'\\]|\\['\\])*)'|(true|false)|(-?\d+)))?\s*}$/;
const OTHERWISE = 'otherwise:';
const BY_HAND = 'by-hand:';
const WORDS = { '==': 'eq', '!=': 'ne', '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' };
const COMPARISONS = { choice: ['==', '!='], number: ['==', '!=', '<', '<=', '>', '>='] };

// When a path out of a choice is taken: picked from the catalogue's facts, never typed.
export function conditionEntries({ element, words, injector, edits, catalogue }) {
  if (!is(element, 'bpmn:SequenceFlow') || !is(element.source, 'bpmn:ExclusiveGateway')) {
    return [];
  }
  const flow = getBusinessObject(element);
  const text = flow.conditionExpression?.body ?? '';
  if (flows(element.source).length < 2 && !text) {
    return [];
  }
  const facts = (catalogue.facts ?? []).filter(({ type }) => ['choice', 'boolean', 'number'].includes(type));
  const now = read(text, facts);
  const otherwise = getBusinessObject(element.source).default === flow;
  const write = (condition) => edits.together(() => set(element, condition, injector, edits));

  const choices = [
    { value: '', label: words('condition.none') },
    ...facts.map((fact) => ({ value: fact.name, label: fact.label ?? fact.name })),
    { value: OTHERWISE, label: words('condition.otherwise') },
  ];
  if (text && !now) {
    choices.unshift({ value: BY_HAND, label: words('condition.byHand', text) });
  }
  const entries = [
    select('heed-fact', {
      label: words('condition.fact'),
      options: choices,
      get: () => (otherwise ? OTHERWISE : text && !now ? BY_HAND : (now?.fact.name ?? '')),
      set: (name) =>
        name !== BY_HAND && write(name === OTHERWISE ? OTHERWISE : first(facts.find((fact) => fact.name === name))),
    }),
  ];
  return now && !otherwise ? [...entries, ...comparing(now, words, injector, write)] : entries;
}

function comparing({ fact, comparison, value }, words, injector, write) {
  const answer = (found) => write({ fact, comparison, value: found });
  if (fact.type === 'boolean') {
    const yesNo = ['true', 'false'].map((one) => ({ value: one, label: words(`condition.${one}`) }));
    return [select('heed-value', { label: words('condition.value'), options: yesNo, get: () => value, set: answer })];
  }
  const comparisons = COMPARISONS[fact.type].map((one) => ({ value: one, label: words(`condition.${WORDS[one]}`) }));
  const compare = select('heed-comparison', {
    label: words('condition.comparison'),
    options: comparisons,
    get: () => comparison,
    set: (found) => write({ fact, comparison: found, value }),
  });
  if (fact.type === 'number') {
    const whole = (found) => Number.isInteger(found) && answer(String(found));
    return [
      compare,
      number('heed-value', {
        label: words('condition.value'),
        get: () => Number(value),
        set: whole,
        step: 1,
        injector,
      }),
    ];
  }
  const known = fact.values.some((one) => one.value === value) ? [] : [{ value, label: value }];
  const values = [...known, ...fact.values.map((one) => ({ value: one.value, label: one.label ?? one.value }))];
  return [
    compare,
    select('heed-value', { label: words('condition.value'), options: values, get: () => value, set: answer }),
  ];
}

// ${fact}, ${!fact} and ${fact == true} all mean the same kind of thing; what is written is always the long form.
function read(text, facts) {
  const [, not, name, written, quoted, truth, digits] = SIMPLE.exec(text) ?? [];
  const word = quoted?.replace(/\\(.)/g, '$1');
  const comparison = written ?? '==';
  const fact = facts.find((one) => one.name === name);
  // The server refuses the sign for not before a comparison: the engine would turn the fact round and then compare it.
  if (!fact || (not && written)) {
    return null;
  }
  if (fact.type === 'boolean') {
    const plain = word === undefined && digits === undefined && ['==', '!='].includes(comparison);
    const holds =
      [not === '', comparison === '==', (truth ?? 'true') === 'true'].filter((good) => !good).length % 2 === 0;
    return plain ? { fact, comparison: '==', value: String(holds) } : null;
  }
  const value = fact.type === 'number' ? digits : word;
  return not || value === undefined || !COMPARISONS[fact.type].includes(comparison)
    ? null
    : { fact, comparison, value };
}

function first(fact) {
  const values = { boolean: () => 'true', number: () => '0', choice: () => fact.values[0]?.value };
  return fact && { fact, comparison: '==', value: values[fact.type]() };
}

function set(element, condition, injector, edits) {
  const modeling = injector.get('modeling');
  const flow = getBusinessObject(element);
  const gateway = element.source;
  const isDefault = getBusinessObject(gateway).default === flow;
  if (condition === OTHERWISE) {
    modeling.updateProperties(element, { conditionExpression: undefined });
    modeling.updateProperties(gateway, { default: flow });
    return;
  }
  if (isDefault) {
    modeling.updateProperties(gateway, { default: undefined });
  }
  const conditionExpression = condition ? edits.expression(write(condition), flow) : undefined;
  modeling.updateProperties(element, { conditionExpression });
}

function write({ fact, comparison, value }) {
  const literal = fact.type === 'choice' ? `'${value.replace(/['\\]/g, '\\$&')}'` : value;
  return `\${${fact.name} ${comparison} ${literal}}`;
}
