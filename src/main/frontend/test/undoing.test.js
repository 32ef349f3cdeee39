import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, Typed, undoByKeys } from '../workshop/undoing.js';

const field = (value, more = {}) => {
  const made = { value, type: 'text', ...more };
  made.closest = () => made;
  return made;
};
const key = (name, more = {}) => ({
  key: name,
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  preventDefault: vi.fn(),
  stopPropagation: vi.fn(),
  ...more,
});

describe('the keys', () => {
  it.each([
    ['undo', { key: 'z', ctrlKey: true }],
    ['undo', { key: 'z', metaKey: true }],
    ['undo', { key: 'Z', ctrlKey: true }],
    ['redo', { key: 'Z', ctrlKey: true, shiftKey: true }],
    ['redo', { key: 'z', metaKey: true, shiftKey: true }],
    ['redo', { key: 'y', ctrlKey: true }],
    [null, { key: 'z' }],
    [null, { key: 'z', ctrlKey: true, altKey: true }],
    [null, { key: 'y', ctrlKey: true, shiftKey: true }],
    [null, { key: 's', ctrlKey: true }],
  ])('ask for %s by %o', (what, pressed) => {
    expect(asked(pressed)).toBe(what);
  });
});

describe('what is typed', () => {
  let inside, typed;

  beforeEach(() => {
    inside = [];
    typed = new Typed({ contains: (one) => inside.includes(one) });
  });

  const type = (into, text) => {
    typed.before(into);
    into.value = text;
  };

  it('is pending until it is in the drawing', () => {
    const name = field('Reply');
    inside.push(name);
    expect(typed.isPending(name)).toBe(false);
    type(name, 'Reply soon');
    expect(typed.isPending(name)).toBe(true);
    typed.taken();
    expect(typed.isPending(name)).toBe(false);
    type(name, 'Reply sooner');
    expect(typed.isPending(name)).toBe(true);
  });

  it('is not pending once it was taken back', () => {
    const name = field('Reply');
    inside.push(name);
    type(name, 'Reply s');
    type(name, 'Reply');
    expect(typed.isPending(name)).toBe(false);
  });

  it('stays pending in a field that the drawing does not know', () => {
    const search = field('');
    type(search, 'attendance');
    typed.taken();
    expect(typed.isPending(search)).toBe(true);
  });

  it('is the text of what is written on the drawing itself', () => {
    const label = field(undefined, { textContent: 'Reply' });
    inside.push(label);
    typed.before(label);
    label.textContent = 'Reply soon';
    expect(typed.isPending(label)).toBe(true);
  });

  it('is nothing in a checkbox, or outside of fields', () => {
    const box = field('on', { type: 'checkbox' });
    type(box, 'off');
    expect(typed.isPending(box)).toBe(false);
    expect(typed.isPending({ closest: () => null })).toBe(false);
    expect(typed.isPending({})).toBe(false);
  });
});

describe('undoing by keys', () => {
  let listeners, acts, pending, busy;

  beforeEach(() => {
    listeners = {};
    vi.stubGlobal('document', { addEventListener: (kind, listener) => (listeners[kind] = listener) });
    acts = { undo: vi.fn(), redo: vi.fn() };
    pending = false;
    busy = false;
    undoByKeys({ typed: { before: vi.fn(), isPending: () => pending }, acts, busy: () => busy });
  });

  afterEach(() => vi.unstubAllGlobals());

  const press = (event) => {
    listeners.keydown(event);
    return event;
  };

  it('reaches the drawing once, wherever the focus is', () => {
    const event = press(key('z'));
    press(key('y'));
    expect(acts.undo).toHaveBeenCalledOnce();
    expect(acts.redo).toHaveBeenCalledOnce();
    expect(event.preventDefault).toHaveBeenCalled();
    expect(event.stopPropagation).toHaveBeenCalled();
  });

  it('is left to a field with text of its own, and kept from the panel around it', () => {
    pending = true;
    const event = press(key('z'));
    expect(acts.undo).not.toHaveBeenCalled();
    expect(event.preventDefault).not.toHaveBeenCalled();
    expect(event.stopPropagation).toHaveBeenCalled();
  });

  it('does nothing while a step is being dragged', () => {
    busy = true;
    press(key('z'));
    expect(acts.undo).not.toHaveBeenCalled();
  });

  it('leaves other keys alone', () => {
    const event = press(key('s'));
    expect(event.preventDefault).not.toHaveBeenCalled();
    expect(event.stopPropagation).not.toHaveBeenCalled();
  });
});
