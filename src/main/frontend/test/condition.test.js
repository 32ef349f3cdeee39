import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conditionEntries } from '../workshop/bpmn/condition.js';
import { elementsOf, entry, services, valuesOf, words } from './model.js';

const simple = JSON.parse(readFileSync(new URL('../../../test/resources/simple-conditions.json', import.meta.url)));

const FACTS = [
  {
    name: 'decision',
    type: 'choice',
    label: 'Decision',
    values: [{ value: 'agree', label: 'Agree' }, { value: 'größer' }, { value: "it's" }],
  },
  { name: 'late', type: 'boolean' },
  { name: 'score', type: 'number' },
  { name: 'dueOn', type: 'date' },
];
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function paths(text, { isDefault = false, only = false } = {}) {
  const condition = text && `<bpmn:conditionExpression>${escaped(text)}</bpmn:conditionExpression>`;
  const second = '<bpmn:sequenceFlow id="g" sourceRef="choice" targetRef="b"/>';
  const elements = await elementsOf(`
    <bpmn:exclusiveGateway id="choice" ${isDefault ? 'default="f"' : ''}/><bpmn:endEvent id="a"/><bpmn:endEvent id="b"/>
    <bpmn:sequenceFlow id="f" sourceRef="choice" targetRef="a">${condition}</bpmn:sequenceFlow>${only ? '' : second}`);
  const entries = (element = elements.f) =>
    conditionEntries({ element, words, catalogue: { facts: FACTS }, ...services() });
  const body = () => elements.f.businessObject.conditionExpression?.body;
  const value = (id) => entry(entries(), id).getValue();
  return { elements, entries, body, value, set: (id, to) => entry(entries(), id).setValue(to) };
}

describe('a condition as a model says it', () => {
  // The server is held to the same table.
  it.each(simple)('$condition is read into its parts', async ({ condition, fact, comparison, value: expected }) => {
    const { value } = await paths(condition);
    expect([value('heed-fact'), value('heed-comparison'), value('heed-value')]).toEqual([fact, comparison, expected]);
  });

  it.each([
    ['${late}', 'true'],
    ['${!late}', 'false'],
    ['${late == true}', 'true'],
    ['${late == false}', 'false'],
    ['${late != true}', 'false'],
    ['${late != false}', 'true'],
  ])('%s is yes or no: %s', async (text, expected) => {
    const { entries, value } = await paths(text);
    expect(value('heed-value')).toBe(expected);
    expect(entries().map(({ id }) => id)).toEqual(['heed-fact', 'heed-value']);
  });

  it.each([
    "${decision == 'agree' && late}",
    "${decision == 'O'Brien'}",
    '${decision == "agree"}',
    "${decision < 'agree'}",
    '${decision}',
    '${decision == true}',
    "${!decision == 'agree'}",
    '${!late == true}',
    "${late == 'true'}",
    '${late > true}',
    "${score == '3'}",
    '${score == 3.5}',
    '${score}',
    "${unknown == 'x'}",
    "${dueOn == 'x'}",
    '${decision.name == 1}',
    'decision',
    '#{late}',
    '${late} ',
    `\${decision == '${'x'.repeat(5000)}' && late}`,
  ])('%s was written by hand and is kept as it is', async (text) => {
    const { entries, value, body, set } = await paths(text);
    expect(value('heed-fact')).toBe('by-hand:');
    expect(entries()).toHaveLength(1);
    expect(entries()[0].getOptions()[0].label).toBe(words('condition.byHand', text));
    set('heed-fact', 'by-hand:');
    expect(body()).toBe(text);
  });

  it('still offers a value that the catalogue no longer has', async () => {
    const { entries } = await paths("${decision == 'of old'}");
    expect(valuesOf(entry(entries(), 'heed-value').getOptions())).toEqual(['of old', 'agree', 'größer', "it's"]);
  });

  it('offers comparisons by size for numbers alone', async () => {
    const comparisons = async (text) => valuesOf(entry((await paths(text)).entries(), 'heed-comparison').getOptions());
    expect(await comparisons("${decision == 'agree'}")).toEqual(['==', '!=']);
    expect(await comparisons('${score == 1}')).toEqual(['==', '!=', '<', '<=', '>', '>=']);
  });
});

describe('a condition that is picked', () => {
  it.each([
    ['decision', "${decision == 'agree'}"],
    ['late', '${late == true}'],
    ['score', '${score == 0}'],
  ])('%s begins as %s', async (fact, expected) => {
    const { set, body, value } = await paths('');
    expect(value('heed-fact')).toBe('');
    set('heed-fact', fact);
    expect(body()).toBe(expected);
  });

  it.each([
    ["${decision == 'agree'}", 'heed-value', 'größer', "${decision == 'größer'}"],
    ["${decision == 'agree'}", 'heed-value', "it's", "${decision == 'it\\'s'}"],
    ["${decision == 'agree'}", 'heed-comparison', '!=', "${decision != 'agree'}"],
    ['${!late}', 'heed-value', 'true', '${late == true}'],
    ['${score < 3}', 'heed-value', -40, '${score < -40}'],
    ['${score < 3}', 'heed-comparison', '>=', '${score >= 3}'],
    ['${score < 3}', 'heed-value', 2.5, '${score < 3}'],
    ['${score < 3}', 'heed-value', undefined, '${score < 3}'],
  ])('%s with %s set to %s is %s', async (before, id, to, after) => {
    const { set, body } = await paths(before);
    set(id, to);
    expect(body()).toBe(after);
  });

  it('is gone when none is picked', async () => {
    const { set, body } = await paths('${late}');
    set('heed-fact', '');
    expect(body()).toBeUndefined();
  });

  it('makes its path the one for all other cases, and a fact ends that', async () => {
    const { elements, set, body, value } = await paths('${late}');
    const standard = () => elements.choice.businessObject.default;
    set('heed-fact', 'otherwise:');
    expect([body(), standard(), value('heed-fact')]).toEqual([undefined, elements.f.businessObject, 'otherwise:']);
    set('heed-fact', 'score');
    expect([body(), standard()]).toEqual(['${score == 0}', undefined]);
  });

  it('leaves another path the one for all other cases', async () => {
    const { elements, set } = await paths('');
    elements.choice.businessObject.default = elements.g.businessObject;
    set('heed-fact', 'late');
    expect(elements.choice.businessObject.default).toBe(elements.g.businessObject);
  });

  it('is asked of paths out of a choice alone', async () => {
    const { elements, entries } = await paths('');
    expect(entries(elements.choice)).toEqual([]);
    expect(entries(elements.f)).toHaveLength(1);
    expect((await paths('', { only: true })).entries()).toEqual([]);
    // A condition on the only path out can be taken away.
    expect((await paths('${late}', { only: true })).entries()).toHaveLength(2);
  });

  it('offers no fact that a choice cannot read', async () => {
    const offered = valuesOf((await paths('')).entries()[0].getOptions());
    expect(offered).toEqual(['', 'decision', 'late', 'score', 'otherwise:']);
  });
});
