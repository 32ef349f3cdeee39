import { describe, expect, it } from 'vitest';
import { firstSettings, taskEntries } from '../workshop/bpmn/task.js';
import { elementsOf, entry, services, valuesOf, words } from './model.js';

const CATALOGUE = {
  tasks: [{ id: 'respond', roles: ['officer'], notBy: ['author'] }],
  roles: [
    { value: 'councillor', label: 'Councillors' },
    { value: 'officer', label: 'Officers' },
  ],
  forms: [
    { value: 'respond', label: 'Respond', taken: true },
    { value: 'survey', label: 'Survey' },
    { value: 'closing', label: 'Closing', taken: true },
  ],
  facts: [
    { name: 'owner', type: 'person', label: 'Owner' },
    { name: 'author', type: 'person', label: 'Author' },
    { name: 'dueOn', type: 'date', label: 'Due on' },
    { name: 'late', type: 'boolean', label: 'Late' },
  ],
};

async function task({ id = 'extra', attributes = '', inner = '', catalogue = CATALOGUE } = {}) {
  const { [id]: element } = await elementsOf(`<bpmn:userTask id="${id}" ${attributes}>${inner}</bpmn:userTask>`);
  const entries = () => taskEntries({ element, words, catalogue, ...services() });
  return {
    element,
    entries,
    get: (name) => element.businessObject.get(`camunda:${name}`),
    value: (name) => entry(entries(), name).getValue(),
    set: (name, to) => entry(entries(), name).setValue(to),
    offered: (name) => {
      const { options, getOptions = () => options } = entry(entries(), name);
      return valuesOf(getOptions());
    },
  };
}

describe('a new task', () => {
  it('of the product’s own has its form and its role', () => {
    expect(firstSettings({ id: 'respond' }, CATALOGUE)).toEqual({
      'camunda:formRef': 'respond',
      'camunda:candidateGroups': 'officer',
      'camunda:dueDate': 'P14D',
    });
  });

  it('of an administrator has a form that is free, and the first role', () => {
    expect(firstSettings({ id: 'extra' }, CATALOGUE)).toEqual({
      'camunda:formRef': 'survey',
      'camunda:candidateGroups': 'councillor',
      'camunda:dueDate': 'P14D',
    });
  });

  it('needs no catalogue', () => {
    expect(firstSettings({ id: 'extra' }, {})['camunda:formRef']).toBeUndefined();
  });
});

describe('who does a task, by when and with which form', () => {
  it('offers the own form of an own task alone, and of others those that are free', async () => {
    expect((await task({ id: 'respond' })).offered('heed-form')).toEqual(['', 'respond']);
    const { offered, set, get } = await task();
    expect(offered('heed-form')).toEqual(['', 'survey']);
    set('heed-form', 'survey');
    expect([get('formRef'), get('formRefBinding')]).toEqual(['survey', 'deployment']);
    set('heed-form', '');
    expect(get('formRef')).toBeUndefined();
  });

  it('shows what a model says wrongly, so that it can be taken back', async () => {
    const { offered, value, set, get } = await task({
      id: 'respond',
      attributes: 'camunda:formRef="gone" camunda:candidateGroups="officer, unknown ,,"',
    });
    expect(offered('heed-form')).toEqual(['', 'respond', 'gone']);
    expect(offered('heed-who')).toEqual(['officer', 'unknown']);
    expect(value('heed-who')).toEqual(['officer', 'unknown']);
    set('heed-who', ['officer']);
    expect(get('candidateGroups')).toBe('officer');
    set('heed-who', []);
    expect(get('candidateGroups')).toBeUndefined();
  });

  it('reads and writes a due day as a period, a fact or nothing', async () => {
    const { value, set, get, offered } = await task({ attributes: 'camunda:dueDate="P14D"' });
    expect(value('heed-due')).toBe('period:');
    expect([value('heed-due-count'), value('heed-due-unit')]).toEqual([2, 'W']);
    set('heed-due-count', 3);
    expect(get('dueDate')).toBe('P21D');
    expect(offered('heed-due')).toEqual(['', 'period:', 'dueOn']);
    set('heed-due', 'dueOn');
    expect([get('dueDate'), value('heed-due')]).toEqual(['${dueOn}', 'dueOn']);
    set('heed-due', '');
    expect([get('dueDate'), value('heed-due')]).toEqual([undefined, '']);
  });

  it.each(['${late}', '${now()}', 'P1Y', '2026-12-03'])(
    'keeps the due day %s that was written by hand',
    async (text) => {
      const { value, set, get } = await task({ attributes: `camunda:dueDate="${text}"` });
      expect(value('heed-due')).toBe('by-hand:');
      set('heed-due', 'by-hand:');
      expect(get('dueDate')).toBe(text);
    },
  );

  it('is for one person by a fact of that kind', async () => {
    const { offered, set, get, value } = await task();
    expect(offered('heed-assignee')).toEqual(['', 'owner', 'author']);
    set('heed-assignee', 'owner');
    expect([get('assignee'), value('heed-assignee')]).toEqual(['${owner}', 'owner']);
    set('heed-assignee', '');
    expect(get('assignee')).toBeUndefined();
  });

  it('says as a note who may not do it, and leaves none where all may', async () => {
    const { offered, set, value, element } = await task({ id: 'respond' });
    expect(offered('heed-not-by')).toEqual(['owner', 'author']);
    set('heed-not-by', ['author', 'owner']);
    expect(value('heed-not-by')).toEqual(['author', 'owner']);
    set('heed-not-by', []);
    expect(element.businessObject.extensionElements).toBeUndefined();
  });

  it('is asked of tasks for people alone', async () => {
    const { s } = await elementsOf('<bpmn:serviceTask id="s"/>');
    expect(taskEntries({ element: s, words, catalogue: CATALOGUE, ...services() })).toEqual([]);
    expect((await task({ catalogue: {} })).entries().map(({ id }) => id)).toEqual([
      'heed-form',
      'heed-who',
      'heed-due',
      'heed-assignee',
    ]);
  });
});
