import { describe, expect, it } from 'vitest';
import { partToShow, placeOf, roomOf, sameMiddle } from '../workshop/bpmn/view.js';

const window = { width: 1000, height: 600 };
const all = { left: 0, top: 0, ...window };
const none = { left: undefined, top: undefined, width: undefined, height: undefined };
const scaleOf = (part, { width }) => width / part.width;
const onScreen = ({ x, y }, part, size) => ({
  x: (x - part.x) * scaleOf(part, size),
  y: (y - part.y) * scaleOf(part, size),
});

describe('the room that the palette leaves', () => {
  it('is all of it where there is no palette, or a hidden one', () => {
    expect(roomOf(window, none)).toEqual(all);
    expect(roomOf(window, { left: 0, top: 0, width: 0, height: 0 })).toEqual(all);
  });

  it('is to the right of one at the side', () => {
    const room = roomOf(window, { left: 10, top: 10, width: 190, height: 500 });
    expect(room).toEqual({ left: 220, top: 0, width: 780, height: 600 });
  });

  it('is below one that lies across', () => {
    const room = roomOf({ width: 300, height: 420 }, { left: 0, top: 0, width: 300, height: 80 });
    expect(room).toEqual({ left: 0, top: 80, width: 300, height: 340 });
  });

  it('is never less than half', () => {
    expect(roomOf({ width: 500, height: 600 }, { left: 10, top: 10, width: 249, height: 500 }).width).toBe(250);
    expect(roomOf({ width: 300, height: 120 }, { left: 0, top: 0, width: 300, height: 80 }).height).toBe(60);
  });
});

describe('the part to show', () => {
  const room = { left: 200, top: 0, width: 800, height: 600 };

  it('has a wide drawing wholly in the room, at its middle', () => {
    const drawing = { x: 100, y: 50, width: 4000, height: 300 };
    const part = partToShow(drawing, room, window);
    expect(scaleOf(part, window)).toBeCloseTo((0.96 * 800) / 4000);
    expect(onScreen({ x: 100, y: 200 }, part, window).x).toBeGreaterThan(200);
    const middle = onScreen({ x: 2100, y: 200 }, part, window);
    expect(middle.x).toBeCloseTo(600);
    expect(middle.y).toBeCloseTo(300);
  });

  it('has a high drawing wholly in the room', () => {
    const drawing = { x: 0, y: -100, width: 300, height: 6000 };
    const part = partToShow(drawing, room, window);
    expect(onScreen({ x: 0, y: -100 }, part, window).y).toBeCloseTo(12);
    expect(onScreen({ x: 0, y: 5900 }, part, window).y).toBeCloseTo(588);
  });

  it('draws nothing larger than it is, and an empty drawing as it is', () => {
    expect(scaleOf(partToShow({ x: 0, y: 0, width: 100, height: 80 }, room, window), window)).toBe(1);
    expect(scaleOf(partToShow({ x: 0, y: 0, width: 0, height: 0 }, room, window), window)).toBe(1);
  });
});

describe('where zooming holds the drawing', () => {
  const room = { left: 200, top: 0, width: 800, height: 600 };
  const looking = { x: 1000, y: 500, scale: 2 };

  it('is the middle of what is chosen', () => {
    expect(placeOf({ x: 1200, y: 600, width: 100, height: 80 }, looking, room)).toEqual({ x: 500, y: 280 });
  });

  it.each([
    ['below the palette', { x: 1000, y: 600 }],
    ['left of the window', { x: 500, y: 600 }],
    ['right of the window', { x: 1500, y: 600 }],
    ['above the window', { x: 1200, y: 300 }],
    ['below the window', { x: 1200, y: 900 }],
  ])('is nowhere while that is %s', (where, at) => {
    expect(placeOf({ ...at, width: 100, height: 80 }, looking, room)).toBeNull();
  });
});

describe('a window of another size', () => {
  it('shows the same middle at the same size', () => {
    const before = { x: 100, y: 200, width: 500, height: 300, scale: 2 };
    const after = sameMiddle(before, { width: 600, height: 1000 });
    expect(after).toEqual({ x: 200, y: 100, width: 300, height: 500 });
    expect(600 / after.width).toBe(2);
  });
});
