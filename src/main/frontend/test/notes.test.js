import { describe, expect, it } from 'vitest';
import { property, writeProperty } from '../workshop/bpmn/notes.js';
import { stageEntries } from '../workshop/bpmn/stage.js';
import { elementsOf, services, valuesOf, words } from './model.js';

const notes = (values) =>
  `<bpmn:extensionElements><camunda:properties>${Object.entries(values)
    .map(([name, value]) => `<camunda:property name="${name}" value="${value}"/>`)
    .join('')}</camunda:properties></bpmn:extensionElements>`;

async function task(inner = '') {
  const { u } = await elementsOf(`<bpmn:userTask id="u">${inner}</bpmn:userTask>`);
  const object = u.businessObject;
  return {
    element: u,
    object,
    write: (name, value) => writeProperty(u, object, name, value, services().injector),
    read: (name) => property(object, name)?.value,
    extension: () => object.extensionElements,
  };
}

describe('a note of a step', () => {
  it('is made with all that it needs', async () => {
    const { write, read, extension } = await task();
    write('stage', 'REVIEW');
    expect(read('stage')).toBe('REVIEW');
    expect(extension().$parent.id).toBe('u');
    expect(extension().values.map(({ $type }) => $type)).toEqual(['camunda:Properties']);
  });

  it('stands beside others in one list', async () => {
    const { write, read, extension } = await task(notes({ notBy: 'author' }));
    write('stage', 'REVIEW');
    write('stage', 'CLOSED');
    expect([read('stage'), read('notBy')]).toEqual(['CLOSED', 'author']);
    expect(extension().values).toHaveLength(1);
    expect(extension().values[0].values).toHaveLength(2);
  });

  it('keeps quotes, umlauts, line breaks and length', async () => {
    const { write, read } = await task();
    const text = `Dear “O'Brien” & <Müller>\n${'ä'.repeat(10000)}`;
    write('words', text);
    expect(read('words')).toBe(text);
  });

  it('leaves nothing empty behind when it is taken away', async () => {
    const { write, extension } = await task(notes({ stage: 'REVIEW' }));
    write('stage', '');
    expect(extension()).toBeUndefined();
  });

  it('leaves other notes and other details of the engine', async () => {
    const first = await task(notes({ stage: 'REVIEW', notBy: 'author' }));
    first.write('stage', '');
    expect([first.read('stage'), first.read('notBy')]).toEqual([undefined, 'author']);
    const other = await task(
      notes({ stage: 'REVIEW' }).replace(
        '</bpmn:ext',
        '<camunda:failedJobRetryTimeCycle>R3/PT5M</camunda:failedJobRetryTimeCycle></bpmn:ext',
      ),
    );
    other.write('stage', '');
    expect(other.extension().values.map(({ $type }) => $type)).toEqual(['camunda:FailedJobRetryTimeCycle']);
  });

  it('that is empty from the start is not written', async () => {
    const { write, extension } = await task();
    write('stage', '');
    expect(extension()).toBeUndefined();
  });
});

describe('the stage of a step', () => {
  const catalogue = {
    stages: [
      { value: 'REVIEW', label: 'Review' },
      { value: 'CLOSED', label: 'Closed' },
    ],
  };
  const entries = (element, template) => stageEntries({ element, words, catalogue, ...services({ template }) });

  it('is picked from the catalogue and written as a note', async () => {
    const { element, read } = await task();
    const [stage] = entries(element);
    expect(stage.getValue()).toBe('');
    expect(valuesOf(stage.getOptions())).toEqual(['', 'REVIEW', 'CLOSED']);
    stage.setValue('CLOSED');
    expect(read('stage')).toBe('CLOSED');
    expect(entries(element)[0].getValue()).toBe('CLOSED');
    entries(element)[0].setValue('');
    expect(read('stage')).toBeUndefined();
  });

  it('is still offered where the catalogue does not know it', async () => {
    const { element } = await task(notes({ stage: 'OLD' }));
    expect(valuesOf(entries(element)[0].getOptions())).toEqual(['', 'OLD', 'REVIEW', 'CLOSED']);
  });

  it('is not asked twice where the template asks for it', async () => {
    const { element } = await task();
    const asking = (type, name) => ({ properties: [{ binding: { type, name } }] });
    expect(entries(element, asking('camunda:property', 'stage'))).toEqual([]);
    expect(entries(element, asking('camunda:property', 'notBy'))).toHaveLength(1);
    expect(entries(element, asking('property', 'stage'))).toHaveLength(1);
  });

  it('is not asked of choices, paths, labels and several at once', async () => {
    const { g, f, u } = await elementsOf(`<bpmn:exclusiveGateway id="g"/><bpmn:userTask id="u"/>
      <bpmn:sequenceFlow id="f" sourceRef="g" targetRef="u"/>`);
    expect([g, f, { ...u, labelTarget: u }, [u, u]].flatMap((element) => entries(element))).toEqual([]);
  });
});
