import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Saving } from '../workshop/saving.js';
import { SignedOut } from '../workshop/server.js';
import { words } from './model.js';

let saving, server, page, content, listeners;

beforeEach(() => {
  vi.useFakeTimers();
  listeners = {};
  const addEventListener = (kind, listener) => (listeners[kind] = listener);
  vi.stubGlobal('addEventListener', addEventListener);
  vi.stubGlobal('document', { addEventListener });
  content = 'first';
  server = {
    put: vi.fn(async () => ({ saved: { revision: 8, savedAt: '9:15', problems: [] } })),
    state: vi.fn(async () => ({ revision: 12, savedAt: '9:20' })),
    content: vi.fn(async () => 'theirs'),
  };
  page = { words, status: vi.fn(), warn: vi.fn(), forget: vi.fn(), serverProblems: vi.fn() };
  saving = new Saving({
    root: { dataset: { revision: '7' } },
    server,
    page,
    read: async () => content,
    load: vi.fn(async () => {}),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const type = (text) => {
  content = text;
  saving.changed();
};
const sent = () => server.put.mock.calls;
const pass = (time) => vi.advanceTimersByTimeAsync(time);
const held = () => {
  let answer;
  server.put.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  return (result) => answer(result);
};

describe('saving what is drawn', () => {
  it('waits until nothing has changed for a second', async () => {
    type('a');
    await pass(900);
    type('ab');
    await pass(900);
    expect(sent()).toEqual([]);
    await pass(100);
    expect(sent()).toEqual([['ab', 7]]);
    expect(saving.unsaved).toBe(false);
    expect(page.status).toHaveBeenLastCalledWith('saved', '9:15');
  });

  it('sends the next change with the revision that the last one made', async () => {
    type('a');
    await pass(1000);
    type('b');
    await pass(1000);
    expect(sent()).toEqual([
      ['a', 7],
      ['b', 8],
    ]);
  });

  it('has one request at a time and sends what came meanwhile afterwards', async () => {
    const answer = held();
    type('a');
    await pass(1000);
    type('b');
    await pass(5000);
    expect(sent()).toHaveLength(1);
    answer({ saved: { revision: 8 } });
    await pass(0);
    expect(sent()).toEqual([
      ['a', 7],
      ['b', 8],
    ]);
    expect(saving.unsaved).toBe(false);
  });

  it('does not take for saved what was typed while it was sent', async () => {
    const answer = held();
    type('a');
    await pass(1000);
    type('b');
    answer({ saved: { revision: 8 } });
    await pass(0);
    expect(saving.unsaved).toBe(true);
    expect(page.status.mock.lastCall[0]).toBe('unsaved');
  });

  it('tries again after ten seconds where there was no answer', async () => {
    server.put.mockRejectedValueOnce(new TypeError('no network'));
    type('a');
    await pass(1000);
    expect(page.status).toHaveBeenLastCalledWith('notSaved', 'noAnswer');
    await pass(9999);
    expect(sent()).toHaveLength(1);
    await pass(1);
    expect(sent()).toHaveLength(2);
    expect(saving.unsaved).toBe(false);
  });

  it('does not try again by itself where the session is over', async () => {
    server.put.mockRejectedValueOnce(new SignedOut());
    type('a');
    await pass(60000);
    expect(sent()).toHaveLength(1);
    expect(page.warn).toHaveBeenCalledWith('signedOut', 'signedOut');
    expect(saving.unsaved).toBe(true);
  });

  it('shows the problems of a text that was not taken and keeps it as unsaved', async () => {
    server.put.mockResolvedValueOnce({ problems: [{ code: 'x' }] });
    type('<');
    await pass(1000);
    expect(page.serverProblems).toHaveBeenLastCalledWith([{ code: 'x' }]);
    expect([saving.unsaved, saving.revision]).toEqual([true, 7]);
  });

  it('saves at once with Ctrl and S, whatever the case', async () => {
    const preventDefault = vi.fn();
    content = 'now';
    listeners.keydown({ ctrlKey: true, key: 'S', preventDefault });
    listeners.keydown({ key: 's', preventDefault });
    await pass(0);
    expect(preventDefault).toHaveBeenCalledTimes(1);
    expect(sent()).toEqual([['now', 7]]);
  });

  it('holds the browser back only while something is unsaved', async () => {
    const preventDefault = vi.fn();
    listeners.beforeunload({ preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
    type('a');
    listeners.beforeunload({ preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(1);
  });
});

describe('when somebody else has saved since', () => {
  const choices = () => page.warn.mock.calls.find(([kind]) => kind === 'conflict')[2];

  beforeEach(async () => {
    server.put.mockResolvedValueOnce({ conflict: { revision: 12, savedBy: 'Siân', savedAt: '9:20' } });
    type('mine');
    await pass(1000);
  });

  it('nothing is sent until the person has decided', async () => {
    type('mine too');
    expect(page.status).toHaveBeenLastCalledWith('notSaved', 'conflictShort');
    await saving.save();
    await pass(60000);
    expect(sent()).toHaveLength(1);
    expect(saving.unsaved).toBe(true);
    expect(page.warn).toHaveBeenCalledWith('conflict', 'conflict Siân 9:20', expect.any(Array));
  });

  it('mine is sent over theirs, with what was typed meanwhile', async () => {
    type('mine too');
    await choices()[0][1]();
    expect(sent()[1]).toEqual(['mine too', 12]);
    expect(saving.unsaved).toBe(false);
    type('more');
    await pass(1000);
    expect(sent()[2]).toEqual(['more', 8]);
  });

  it('theirs is loaded, and the next change goes on from it', async () => {
    await choices()[1][1]();
    expect(saving.load).toHaveBeenCalledWith('theirs');
    expect([saving.unsaved, saving.revision]).toEqual([false, 12]);
    type('after');
    await pass(1000);
    expect(sent()[1]).toEqual(['after', 12]);
  });

  it('the question stays where theirs cannot be loaded', async () => {
    server.content.mockRejectedValueOnce(new Error('500'));
    await choices()[1][1]();
    expect(page.status).toHaveBeenLastCalledWith('notLoaded');
    await saving.save();
    expect(sent()).toHaveLength(1);
    expect(saving.unsaved).toBe(true);
  });
});
