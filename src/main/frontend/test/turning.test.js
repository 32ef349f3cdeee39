import { afterEach, expect, it, vi } from 'vitest';
import { whenWidthChanges } from '../turning.js';

afterEach(() => vi.unstubAllGlobals());

it('acts at once and at every other width, not while the place is hidden', () => {
  let turned;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(act) {
        turned = act;
      }
      observe() {}
    },
  );
  const place = { clientWidth: 1200 };
  const act = vi.fn();
  whenWidthChanges(place, act);
  expect(act).toHaveBeenCalledTimes(1);
  turned();
  expect(act).toHaveBeenCalledTimes(1);
  place.clientWidth = 0;
  turned();
  place.clientWidth = 320;
  turned();
  expect(act).toHaveBeenCalledTimes(2);
});
