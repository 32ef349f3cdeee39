import { describe, expect, it } from 'vitest';
import { Kinds } from '../workshop/bpmn/kinds.js';
import { readable } from '../workshop/bpmn/newcomers.js';
import { markTemplates, withoutMarks } from '../workshop/bpmn/templates.js';
import { elementsOf, words } from './model.js';

const hidden = (type, name, value) => ({ type: 'Hidden', value, binding: { type, name } });
const SEND = 'camunda:delegateExpression';
const TEMPLATES = [
  {
    id: 'send',
    name: 'Send',
    appliesTo: ['bpmn:ServiceTask'],
    properties: [hidden('property', SEND, '${sendLetter}')],
  },
  {
    id: 'thank',
    name: 'Thank',
    appliesTo: ['bpmn:ServiceTask'],
    properties: [hidden('property', SEND, '${sendLetter}'), hidden('camunda:property', 'letter', 'thanks')],
  },
  {
    id: 'tell',
    name: 'Tell',
    appliesTo: ['bpmn:ServiceTask'],
    properties: [
      hidden('property', SEND, '${tell}'),
      { type: 'Dropdown', choices: [{ value: 'panel' }], binding: { type: 'camunda:property', name: 'whom' } },
    ],
  },
];
const kinds = (templates = TEMPLATES) => new Kinds({ catalogue: { templates }, words });

async function marked(bean, letter = {}, more = '') {
  const notes = Object.entries(letter).map(([name, value]) => `<camunda:property name="${name}" value="${value}"/>`);
  const { s } = await elementsOf(`<bpmn:serviceTask id="s" camunda:delegateExpression="${bean}" ${more}>
    <bpmn:extensionElements><camunda:properties>${notes.join('')}</camunda:properties></bpmn:extensionElements></bpmn:serviceTask>`);
  markTemplates({ get: () => [s] }, kinds());
  return s.businessObject.get('camunda:modelerTemplate');
}

describe('the template of a step', () => {
  it('is the one with which most agrees', async () => {
    expect(await marked('${sendLetter}')).toBe('send');
    expect(await marked('${sendLetter}', { letter: 'thanks' })).toBe('thank');
    expect(await marked('${sendLetter}', { letter: 'other' })).toBe('send');
  });

  it('is none where a fixed value or a choice differs', async () => {
    expect(await marked('${other}')).toBeUndefined();
    expect(await marked('${tell}', { whom: 'nobody' })).toBeUndefined();
    expect(await marked('${tell}', { whom: 'panel' })).toBe('tell');
    expect(await marked('${tell}')).toBe('tell');
  });

  it('stays where it is marked already', async () => {
    expect(await marked('${tell}', {}, 'camunda:modelerTemplate="own"')).toBe('own');
  });

  it('is not written into the file, and nothing else is taken from it', () => {
    const before = '<a id="x" name="camunda:modelerTemplate=“y”"><b c="d"/>\n<e/></a>';
    const marks =
      ' camunda:modelerTemplate="t&quot;t"\n  camunda:modelerTemplateVersion="1" camunda:modelerTemplateIcon="data:,x"';
    expect(withoutMarks(before.replace(' name', `${marks} name`).replace(' c=', `${marks} c=`))).toBe(before);
    expect(withoutMarks('')).toBe('');
  });
});

describe('the kinds of steps', () => {
  it('have of each template the newest version', () => {
    const at = (version) => ({ ...TEMPLATES[0], name: `Send ${version ?? 'first'}`, version });
    const names = (...versions) =>
      kinds(versions.map(at))
        .all.map(({ label }) => label)
        .filter((label) => /^Send/.test(label));
    expect(names(2, 10, 1)).toEqual(['Send 10']);
    expect(names(undefined, 1)).toEqual(['Send 1']);
  });

  it('offer a plain step of a type only where no template covers it', () => {
    const ids = kinds().all.map(({ id }) => id);
    expect(ids).toEqual([
      'template:send',
      'template:thank',
      'template:tell',
      'task',
      'rule',
      'wait',
      'mark',
      'choice',
      'together',
      'end',
    ]);
  });

  it('may become another of their own sort alone', async () => {
    const { u, g, e } = await elementsOf(
      '<bpmn:userTask id="u"/><bpmn:parallelGateway id="g"/><bpmn:endEvent id="e"/>',
    );
    const types = (element) =>
      new Set(
        kinds()
          .instead(element)
          .map(({ type }) => type),
      );
    expect(types(u)).toEqual(new Set(['bpmn:ServiceTask', 'bpmn:UserTask', 'bpmn:BusinessRuleTask']));
    expect(types(g)).toEqual(new Set(['bpmn:ExclusiveGateway', 'bpmn:ParallelGateway']));
    expect(types(e)).toEqual(new Set());
  });
});

describe('a readable id', () => {
  it.each([
    ['Equality check', 'equalityCheck'],
    ['  Größe prüfen!  ', 'groEPrufen'],
    ["Siân’s & O'Brien’s VIEW", 'siansObriensView'],
    ['2nd review', '_2ndReview'],
    ['1 — ½', '_112'],
    ['“…”', ''],
    ['', ''],
    ['日本', ''],
  ])('of “%s” is “%s”', (name, id) => {
    expect(readable(name)).toBe(id);
  });

  it('is not too long', () => {
    expect(readable('very '.repeat(500))).toHaveLength(60);
  });
});
