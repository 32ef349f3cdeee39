import { describe, expect, it } from 'vitest';
import { hides } from '../conditions.js';

describe('a condition under which a question is hidden', () => {
  it.each([
    [['=', 'decision', 'agree'], { decision: 'agree' }, true],
    [['=', 'decision', 'agree'], { decision: 'reject' }, false],
    [['!=', 'decision', 'agree'], { decision: 'reject' }, true],
    [['!=', 'decision', 'agree'], { decision: 'agree' }, false],
    [['=', 'late', true], { late: true }, true],
    [['=', 'late', true], { late: 'true' }, true],
    [['=', 'late', true], { late: false }, false],
    [['=', 'count', 3], { count: '3' }, true],
    [['=', 'count', 0], { count: null }, false],
    [['=', 'name', "O'Brien “Zoë” Müller"], { name: "O'Brien “Zoë” Müller" }, true],
    [['=', 'name', 'Muller'], { name: 'Müller' }, false],
  ])('%j with %j: %s', (condition, answers, hidden) => {
    expect(hides(condition, answers)).toBe(hidden);
  });

  it('takes a question without an answer for null, and not for the word', () => {
    expect(hides(['=', 'decision', null], {})).toBe(true);
    expect(hides(['=', 'decision', null], { decision: null })).toBe(true);
    expect(hides(['=', 'decision', null], { decision: 'null' })).toBe(false);
    expect(hides(['=', 'decision', 'null'], {})).toBe(false);
    expect(hides(['!=', 'decision', 'agree'], {})).toBe(true);
  });

  it('finds a choice among several whole, never as a part of another', () => {
    expect(hides(['contains', 'topics', 'road'], { topics: ['road', 'rail'] })).toBe(true);
    expect(hides(['contains', 'topics', 'road'], { topics: ['roads'] })).toBe(false);
    expect(hides(['contains', 'topics', 'road'], { topics: 'road' })).toBe(false);
    expect(hides(['contains', 'topics', 'road'], {})).toBe(false);
  });

  it.each([
    [true, true, true, true],
    [true, false, false, true],
    [false, true, false, true],
    [false, false, false, false],
  ])('%s and, or %s', (one, other, both, either) => {
    const pair = [
      ['=', 'one', true],
      ['=', 'other', true],
    ];
    const answers = { one, other };
    expect(hides(['and', ...pair], answers)).toBe(both);
    expect(hides(['or', ...pair], answers)).toBe(either);
    expect(hides(['not', ['and', ...pair]], answers)).toBe(!both);
  });

  it('goes down as far as it is nested', () => {
    const inner = ['and', ['or', ['=', 'a', '1'], ['=', 'b', '1']], ['not', ['contains', 'c', 'x']]];
    expect(hides(inner, { b: '1', c: ['y'] })).toBe(true);
    expect(hides(inner, { b: '1', c: ['x'] })).toBe(false);
    expect(hides(inner, { c: [] })).toBe(false);
    const odd = Array.from({ length: 501 }).reduce((within) => ['not', within], ['=', 'a', '1']);
    expect(hides(odd, { a: '1' })).toBe(false);
  });
});
