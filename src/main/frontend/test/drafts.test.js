import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDraft } from '../drafts.js';

let answers, listeners, fetched, status, notes, events, posted;

// A form is what is written in it; it reads itself again as a list of names and values.
const form = (values) => ({
  values,
  elements: { _csrf: { value: 'token' } },
  getAttribute: () => '/task/1',
  querySelector: (what) => (what === '[data-heed-draft]' ? notes : status),
  cloneNode: () => ({ values: { ...values }, reset: () => {} }),
  addEventListener: (kind, listener) => (events[kind] = listener),
});
const reply = (code, text = '') => ({ ok: code < 300, status: code, type: 'basic', text: async () => text });

beforeEach(() => {
  vi.useFakeTimers();
  answers = { answer: '', _csrf: 'token' };
  [listeners, events, posted] = [{}, {}, []];
  status = { textContent: '' };
  notes = {
    dataset: { noAnswer: 'No answer', signedOut: 'Signed out', conflict: 'Conflict', state: '/state' },
    contains: () => false,
    innerHTML: '',
  };
  fetched = vi.fn(async () => reply(200, 'Saved'));
  const addEventListener = (kind, listener) => (listeners[kind] = listener);
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('addEventListener', addEventListener);
  vi.stubGlobal('document', { addEventListener, hidden: true, visibilityState: 'visible' });
  vi.stubGlobal(
    'FormData',
    class extends Array {
      constructor(of) {
        super(...Object.entries(of.values));
      }
    },
  );
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage(message) {
        posted.push(message);
      }
    },
  );
  keepDraft(form(answers));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const type = (text, name = 'answer') => {
  answers[name] = text;
  events.input();
};
const pass = (time) => vi.advanceTimersByTimeAsync(time);
const sent = () => fetched.mock.calls.map(([, { body }]) => new URLSearchParams(body));

describe('a draft', () => {
  it('is saved two seconds after the last key', async () => {
    type('Grö');
    await pass(1900);
    type('Größe & “quotes” = 1 + 1');
    await pass(1900);
    expect(sent()).toHaveLength(0);
    await pass(100);
    expect(sent().map((body) => [body.get('answer'), body.get('_save'), body.get('_csrf')])).toEqual([
      ['Größe & “quotes” = 1 + 1', 'auto', 'token'],
    ]);
    expect([notes.innerHTML, posted]).toEqual(['Saved', ['stayed']]);
  });

  it('is not saved where nothing is different', async () => {
    type('a');
    type('');
    await pass(5000);
    expect(sent()).toHaveLength(0);
    type('a');
    await pass(2000);
    type('a');
    await pass(5000);
    expect(sent()).toHaveLength(1);
  });

  it.each(['_keep-answer', '_seen', '_files-letter', '_withheld-answer', 'evidence-words', '_once'])(
    'is not different by %s, and does not send it',
    async (name) => {
      type('x', name);
      await pass(2000);
      expect(sent()).toHaveLength(0);
      type('a');
      await pass(2000);
      expect(sent()[0].has(name)).toBe(false);
    },
  );

  it('is tried again after ten seconds where there was no answer', async () => {
    fetched.mockRejectedValueOnce(new TypeError());
    type('a');
    await pass(2000);
    expect(status.textContent).toBe('No answer');
    await pass(9999);
    expect(sent()).toHaveLength(1);
    await pass(1);
    expect(sent()).toHaveLength(2);
    expect(status.textContent).toBe('');
  });

  it.each([
    [409, 'Their text', 'Conflict'],
    [422, ' Too long\n', 'Too long'],
    [401, '', 'Signed out'],
  ])('that is answered with %i says so', async (code, text, said) => {
    fetched.mockResolvedValueOnce(reply(code, text));
    type('a');
    await pass(2000);
    expect(status.textContent).toBe(said);
    expect(notes.innerHTML).toBe(code === 409 ? text : '');
  });

  it('has one request at a time', async () => {
    let answer;
    fetched.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    type('a');
    await pass(2000);
    type('ab');
    await pass(6000);
    expect(sent()).toHaveLength(1);
    answer(reply(200));
    await pass(2000);
    expect(sent().map((body) => body.get('answer'))).toEqual(['a', 'ab']);
  });

  it('goes at once when the page is left; the browser holds on to it while it is small', async () => {
    type('a');
    listeners.pagehide();
    await pass(0);
    expect(fetched.mock.calls[0][1].keepalive).toBe(true);
    type('x'.repeat(60000));
    listeners.pagehide();
    await pass(0);
    expect(fetched.mock.calls[1][1].keepalive).toBe(false);
  });

  it('is not saved any more once the form is sent, unless one comes back', async () => {
    type('a');
    events.submit();
    await pass(10000);
    listeners.pagehide();
    expect(sent()).toHaveLength(0);
    listeners.pageshow();
    type('ab');
    await pass(2000);
    expect(sent()).toHaveLength(1);
  });
});
