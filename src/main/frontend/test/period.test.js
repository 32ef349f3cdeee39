import { describe, expect, it } from 'vitest';
import { fits, readPeriod, UNITS, writePeriod } from '../workshop/bpmn/period.js';

describe('a period', () => {
  it.each([
    ['PT36H', { count: 36, unit: 'H' }],
    ['P1D', { count: 1, unit: 'D' }],
    ['P7D', { count: 7, unit: 'D' }],
    ['P14D', { count: 2, unit: 'W' }],
    ['P15D', { count: 15, unit: 'D' }],
    ['P6M', { count: 6, unit: 'M' }],
    ['P2W', { count: 2, unit: 'W' }],
    ['P007D', { count: 7, unit: 'D' }],
  ])('%s is read as %j', (text, expected) => {
    expect(readPeriod(text)).toEqual(expected);
  });

  it.each([
    '',
    null,
    undefined,
    'P0D',
    'PT0H',
    'P1Y',
    'P1M2D',
    'PT5M',
    'P-3D',
    'P1.5D',
    'p7d',
    ' P7D',
    'P7D ',
    'R/P7D',
    '${dueOn}',
    '2026-12-03',
  ])('%s is not one of the editor’s', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it.each([
    [{ count: 5, unit: 'H' }, 'PT5H'],
    [{ count: 5, unit: 'D' }, 'P5D'],
    [{ count: 5, unit: 'M' }, 'P5M'],
    [{ count: 5, unit: 'W' }, 'P35D'],
    [{ count: 999, unit: 'W' }, 'P6993D'],
  ])('%j is written as %s: weeks as days', (period, text) => {
    expect(writePeriod(period)).toBe(text);
  });

  it('is read again in the unit that was chosen for its owner', () => {
    for (const unit of UNITS) {
      for (const count of [1, 7, 14, 999]) {
        const owner = {};
        expect(readPeriod(writePeriod({ count, unit }, owner), owner)).toEqual({ count, unit });
      }
    }
  });

  it('forgets nothing of one owner because of another', () => {
    const [inWeeks, inDays] = [{}, {}];
    writePeriod({ count: 1, unit: 'W' }, inWeeks);
    writePeriod({ count: 14, unit: 'D' }, inDays);
    expect(readPeriod('P7D', inWeeks)).toEqual({ count: 1, unit: 'W' });
    expect(readPeriod('P14D', inDays)).toEqual({ count: 14, unit: 'D' });
    expect(readPeriod('P14D', {})).toEqual({ count: 2, unit: 'W' });
  });

  it('counts whole and from 1 to 999', () => {
    expect([1, 999].every(fits)).toBe(true);
    expect([0, -1, 1000, 1.5, '7', NaN, Infinity, null, undefined].some(fits)).toBe(false);
  });
});
