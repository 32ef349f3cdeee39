import { describe, expect, it, vi } from 'vitest';
import { labelOf } from '../workshop/dmn/labels.js';
import { plain } from '../workshop/dmn/xml.js';
import { fieldGroups } from '../workshop/form/groups.js';
import { inOrderOf } from '../workshop/form/order.js';
import { readWords } from '../workshop/words.js';
import { entry, words } from './model.js';

describe('a label beside a cell of a table', () => {
  const fact = {
    values: [
      { value: 'agree', label: 'Agree' },
      { value: 'in "part"', label: 'Teilweise für gut' },
    ],
  };

  it.each([
    ['true', 'condition.true'],
    ['"agree"', 'Agree'],
    ['"agree", "agree"', 'Agree, Agree'],
    ['"P14D"', '2 when.W'],
    ['"P1M"', 'when.one.M'],
    ['"agree", "P3M"', 'Agree, 3 when.M'],
    ['"unknown"', ''],
    ['"agree", "unknown"', ''],
    ['not("agree")', ''],
    ['"agree', ''],
    ['agree', ''],
    ['-', ''],
    ['', ''],
  ])('%s is called “%s”', (text, label) => {
    expect(labelOf(text, fact, words)).toBe(label);
  });

  it('needs no fact for periods and truth', () => {
    expect([labelOf('"P2D"', undefined, words), labelOf('false', undefined, words)]).toEqual([
      '2 when.D',
      'condition.false',
    ]);
  });
});

describe('a table as a file', () => {
  it('has not what the editor remembers for itself', () => {
    const own =
      '<definitions xmlns:biodi="http://b" xmlns="x"><input id="i" biodi:width="192"\n label="Größe">biodi:width</input>';
    expect(plain(own)).toBe('<definitions xmlns="x"><input id="i"\n label="Größe">biodi:width</input>');
  });
});

describe('a form as a file', () => {
  const text = (components) => JSON.stringify(components);

  it('keeps the order of lines, with new ones last', () => {
    const known = [{ key: 'name', type: 'textfield', id: 'a', label: 'Name' }];
    const saved = [{ id: 'a', label: 'Név', type: 'textfield', validate: {}, key: 'name' }];
    expect(text(inOrderOf(known, saved))).toBe(
      '[{"key":"name","type":"textfield","id":"a","label":"Név","validate":{}}]',
    );
  });

  it('forgets what was taken away and begins a new field with what it is', () => {
    expect(text(inOrderOf([{ id: 'a', type: 'text', hint: 'x' }], [{ type: 'text', id: 'a' }]))).toBe(
      '[{"id":"a","type":"text"}]',
    );
    expect(text(inOrderOf([], [{ id: 'n', label: 'L', key: 'k', type: 't' }]))).toBe(
      '[{"type":"t","key":"k","label":"L","id":"n"}]',
    );
  });

  it('does the same within groups, and moves no field', () => {
    const known = [
      {
        id: 'g',
        components: [
          { label: 'One', id: '1' },
          { label: 'Two', id: '2' },
        ],
      },
    ];
    const saved = [
      {
        components: [
          { id: '2', label: 'Two' },
          { id: '1', label: 'One' },
        ],
        id: 'g',
      },
    ];
    expect(text(inOrderOf(known, saved))).toBe(
      '[{"id":"g","components":[{"label":"Two","id":"2"},{"label":"One","id":"1"}]}]',
    );
    expect(inOrderOf([], [])).toEqual([]);
  });
});

describe('our own details of a field of a form', () => {
  const edited = (field) => {
    const edit = vi.fn();
    const [{ entries }] = fieldGroups(field, edit, { words, lists: [{ value: 'wards', label: 'Wards' }] });
    return { edit, entries, ids: entries.map(({ id }) => id) };
  };

  it.each([
    [{ type: 'textfield' }, []],
    [{ type: 'textfield', validate: { required: true } }, ['heed-when-missing']],
    [{ type: 'radio' }, ['heed-list', 'heed-routing']],
    [{ type: 'number' }, ['heed-routing']],
    [{ type: 'checklist' }, ['heed-list']],
    [{ type: 'dynamiclist' }, ['heed-row-name', 'heed-at-least-one']],
  ])('%j has %j', (field, ids) => {
    expect(edited(field).ids).toEqual(ids);
  });

  it('leave other notes of the field, and no empty ones', () => {
    const field = { type: 'number', properties: { rowName: 'x', routingFact: 'true' } };
    const { edit, entries } = edited(field);
    expect(entry(entries, 'heed-routing').getValue()).toBe(true);
    entry(entries, 'heed-routing').setValue(false);
    expect(edit).toHaveBeenLastCalledWith(field, 'properties', { rowName: 'x' });
    const named = { type: 'number', properties: { rowName: 'x' } };
    const added = edited(named);
    entry(added.entries, 'heed-routing').setValue(true);
    expect(added.edit).toHaveBeenLastCalledWith(named, 'properties', { rowName: 'x', routingFact: 'true' });
    const only = { type: 'number', properties: { routingFact: 'true' } };
    const bare = edited(only);
    entry(bare.entries, 'heed-routing').setValue(false);
    expect(bare.edit).toHaveBeenLastCalledWith(only, 'properties', undefined);
  });

  it('take either a list or options of the form’s own', () => {
    const field = { type: 'select', valuesKey: 'gone' };
    const { edit, entries } = edited(field);
    expect(
      entry(entries, 'heed-list')
        .getOptions()
        .map(({ value }) => value),
    ).toEqual(['', 'gone', 'wards']);
    entry(entries, 'heed-list').setValue('wards');
    expect(edit).toHaveBeenLastCalledWith(field, { valuesKey: 'wards', values: undefined });
    entry(entries, 'heed-list').setValue('');
    expect(edit.mock.lastCall[1].valuesKey).toBeUndefined();
    expect(edit.mock.lastCall[1].values).toHaveLength(1);
  });
});

describe('our words', () => {
  const read = (text) => {
    vi.stubGlobal('document', { querySelector: () => (text === null ? null : { textContent: text }) });
    const found = readWords();
    vi.unstubAllGlobals();
    return found;
  };

  it('are filled in wherever their places are', () => {
    const found = read('{"both":"{0} and {1}, {0}"}');
    expect(found('both', 'Müller', 2)).toBe('Müller and 2, Müller');
    expect(found('both', 'x')).toBe('x and {1}, x');
  });

  it('show their key where there is no text', () => {
    const found = read('{"known":""}');
    expect([found('missing'), found('known'), found.has('missing'), found.has('known')]).toEqual([
      'missing',
      '',
      false,
      true,
    ]);
    expect(read(null)('missing')).toBe('missing');
    expect(read('')('missing')).toBe('missing');
  });
});
