import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FullScreen } from '../workshop/fullscreen.js';

let kept, classes, listeners, busy, page;

const node = () => ({
  hidden: false,
  attributes: {},
  setAttribute(name, value) {
    this.attributes[name] = String(value);
  },
});

beforeEach(() => {
  kept = {};
  classes = new Set();
  listeners = {};
  busy = false;
  vi.stubGlobal('localStorage', { getItem: (name) => kept[name] ?? null, setItem: (name, on) => (kept[name] = on) });
  vi.stubGlobal('document', {
    addEventListener: (kind, listener) => (listeners[kind] = listener),
    documentElement: { classList: { toggle: (name, on) => (on ? classes.add(name) : classes.delete(name)) } },
  });
});

afterEach(() => vi.unstubAllGlobals());

const open = () => {
  const tools = {};
  const tool = (name, act) => Object.assign((tools[name] = node()), { act });
  page = { outline: node(), properties: node(), tool };
  new FullScreen({ page, parts: ['outline', 'properties'], busy: () => busy });
  return tools;
};
const escape = (more = {}) => listeners.keydown({ key: 'Escape', defaultPrevented: false, ...more });
const isFull = () => classes.has('heed-full');

describe('full screen', () => {
  it('is off at the first visit, with every part there', () => {
    const { fullScreen, outline } = open();
    expect(isFull()).toBe(false);
    expect(fullScreen.attributes['aria-pressed']).toBe('false');
    expect(page.outline.hidden).toBe(false);
    expect(outline.hidden).toBe(true);
  });

  it('is turned on and off by one button', () => {
    const { fullScreen, outline } = open();
    fullScreen.act();
    expect(isFull()).toBe(true);
    expect(fullScreen.attributes['aria-pressed']).toBe('true');
    expect(page.outline.hidden).toBe(true);
    expect(outline.hidden).toBe(false);
    fullScreen.act();
    expect(isFull()).toBe(false);
    expect(page.outline.hidden).toBe(false);
  });

  it('is left by Escape', () => {
    open().fullScreen.act();
    escape();
    expect(isFull()).toBe(false);
    escape();
    expect(isFull()).toBe(false);
  });

  it('stays where Escape is meant for something else', () => {
    open().fullScreen.act();
    busy = true;
    escape();
    busy = false;
    escape({ defaultPrevented: true });
    escape({ key: 'e' });
    expect(isFull()).toBe(true);
  });

  it('is there again at the next visit, with the parts that were open', () => {
    const before = open();
    before.fullScreen.act();
    before.properties.act();
    const { fullScreen, outline, properties } = open();
    expect(isFull()).toBe(true);
    expect(fullScreen.attributes['aria-pressed']).toBe('true');
    expect(outline.attributes['aria-expanded']).toBe('false');
    expect(page.outline.hidden).toBe(true);
    expect(properties.attributes['aria-expanded']).toBe('true');
    expect(page.properties.hidden).toBe(false);
  });

  it('opens a part that something in it is wanted of', () => {
    open().fullScreen.act();
    page.reveal('properties');
    expect(page.properties.hidden).toBe(false);
  });

  it('works where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    const { fullScreen, properties } = open();
    fullScreen.act();
    properties.act();
    expect(isFull()).toBe(true);
    expect(page.properties.hidden).toBe(false);
  });
});
