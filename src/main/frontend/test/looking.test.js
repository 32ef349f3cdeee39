import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookingModule } from '../workshop/bpmn/looking.js';

const DRAWING = { x: 0, y: 0, width: 2000, height: 400 };
const STEP = { x: 500, y: 100, width: 100, height: 80, parent: {} };

let size, shown, scrolled, chosen, canvas, look, turned, listeners;

beforeEach(() => {
  size = { width: 1000, height: 600 };
  shown = { x: 0, y: 0, width: 1000, height: 600, scale: 1 };
  let outer = size;
  scrolled = vi.fn();
  chosen = [];
  listeners = {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(act) {
        turned = act;
      }
      observe() {}
    },
  );
  canvas = {
    getContainer: () => ({ querySelector: () => null }),
    getSize: () => size,
    resized: () => (outer = size),
    scrollToElement: scrolled,
    zoom: vi.fn(),
    viewbox(part) {
      if (part) {
        shown = { ...part, scale: Math.min(outer.width / part.width, outer.height / part.height) };
      }
      return { ...shown, inner: DRAWING, outer };
    },
  };
  const on = (event, listener) => (listeners[event] = listener);
  look = new lookingModule.look[1](canvas, { get: () => chosen }, { on });
  listeners['diagram.init']();
});

afterEach(() => vi.unstubAllGlobals());

const resize = (width, height) => {
  size = { width, height };
  turned();
};

describe('a window that is resized', () => {
  it('shows the whole drawing again', () => {
    look.fit();
    expect(shown.scale).toBeCloseTo(0.48);
    resize(400, 800);
    expect(shown.scale).toBeCloseTo(0.192);
    expect(shown.x + shown.width / 2).toBeCloseTo(1000);
    resize(1000, 600);
    expect(shown.scale).toBeCloseTo(0.48);
  });

  it('keeps what somebody has moved to, and what they have chosen there', () => {
    look.fit();
    canvas.viewbox({ x: 300, y: 0, width: 500, height: 300 });
    chosen = [STEP];
    resize(600, 900);
    expect(shown.scale).toBe(2);
    expect(shown.x + shown.width / 2).toBe(550);
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('does not go to what was out of sight', () => {
    look.fit();
    canvas.viewbox({ x: 1300, y: 0, width: 500, height: 300 });
    chosen = [STEP];
    resize(600, 900);
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('leaves a drawing alone while it is hidden', () => {
    look.fit();
    const before = shown;
    resize(0, 0);
    expect(shown).toEqual(before);
  });
});

describe('zooming', () => {
  it('is about what is chosen', () => {
    chosen = [STEP];
    expect(look.hold()).toEqual({ x: 550, y: 140 });
  });

  it('is not about what was taken away, or nothing', () => {
    expect(look.hold()).toBeNull();
    chosen = [{ ...STEP, parent: null }];
    expect(look.hold()).toBeNull();
  });

  it('to the size as drawn is about what is chosen, too', () => {
    chosen = [STEP];
    const actions = {};
    const register = (name, act) => (actions[name] = act);
    listeners['editorActions.init']({ editorActions: { unregister: vi.fn(), register } });
    actions.zoom({ value: 1 });
    expect(canvas.zoom).toHaveBeenLastCalledWith(1, { x: 550, y: 140 });
    chosen = [];
    actions.zoom({ value: 1 });
    expect(canvas.zoom).toHaveBeenLastCalledWith(1, 'auto');
  });
});
