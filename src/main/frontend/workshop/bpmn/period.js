const SIMPLE = /^P(?:(\d+)([MWD])|T(\d+)H)$/;
const MOST = 999;

export const UNITS = ['H', 'D', 'W', 'M'];

// In which unit somebody chose days, by what they belong to; a model holds days alone.
const chosen = new WeakMap();

// A count and a unit, or null where the text is none of the editor's.
export function readPeriod(text, owner) {
  const [, count, unit, hours] = SIMPLE.exec(text ?? '') ?? [];
  const many = Number(count ?? hours);
  if (!many) {
    return null;
  }
  const inWeeks = unit === 'D' && many % 7 === 0 && ((owner && chosen.get(owner)) ?? (many > 7 ? 'W' : 'D')) === 'W';
  return inWeeks ? { count: many / 7, unit: 'W' } : { count: many, unit: unit ?? 'H' };
}

// The engine turns weeks into months and days by the calendar of 1970, so weeks are written as days.
export function writePeriod({ count, unit }, owner) {
  if (owner) {
    chosen.set(owner, unit);
  }
  const texts = { H: `PT${count}H`, D: `P${count}D`, W: `P${count * 7}D`, M: `P${count}M` };
  return texts[unit];
}

export function fits(count) {
  return Number.isInteger(count) && count > 0 && count <= MOST;
}
