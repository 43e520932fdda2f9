import { civilOf, dayOf } from './calendar';

export interface Tick {
  readonly from: number;
  /** Where the next one begins. */
  readonly to: number;
  readonly label: string;
}

export interface Ticks {
  /** Names the rule they follow; another rule gives another set for the same days. */
  readonly rule: string;
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
];
MONTHS.push('November', 'December');

const MAJOR = 90; // least pixels between two labels
const LONG = 190; // pixels that the whole name of a month with its year needs
const YEAR = 365.2425;
const MONTH = YEAR / 12;

/** A walk over starts of calendar units, each `step` units long and counted from year 0. */
interface Unit {
  readonly unit: 'year' | 'month' | 'day';
  readonly step: number;
}

/** Which units carry lines at a scale of `k` pixels a day. */
function rule(k: number): { major: Unit; minor: Unit; words: boolean } {
  if (k * MONTH >= MAJOR * 1.25)
    return { major: { unit: 'month', step: 1 }, minor: { unit: 'day', step: k >= 12 ? 1 : 10 }, words: k >= 22 };
  const years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((n) => k * YEAR * n >= MAJOR) ?? 10000;
  const major: Unit = { unit: 'year', step: years };
  if (years === 1) {
    const months = k * MONTH >= 28 ? 1 : 3;
    return { major, minor: { unit: 'month', step: months }, words: months === 1 && k * MONTH >= 40 };
  }
  const part = years === 2 || years === 5 ? 1 : String(years).startsWith('2') ? years / 2 : years / 5;
  return { major, minor: { unit: 'year', step: part }, words: false };
}

/** Lines for the days from `from` to `to`, true to the proleptic Gregorian calendar. */
export function ticks(from: number, to: number, k: number): Ticks {
  const { major, minor, words } = rule(k);
  return {
    rule: `${major.unit}${major.step}/${minor.unit}${minor.step}/${words}/${k * MONTH < LONG}`,
    major: walk(major, from, to, true, undefined, k * MONTH < LONG),
    minor: walk(minor, from, to, words, major),
  };
}

function walk({ unit, step }: Unit, from: number, to: number, words: boolean, above?: Unit, short = false): Tick[] {
  const out: Tick[] = [];
  let at = start(unit, step, from);
  while (at < to) {
    const next = following(unit, step, at);
    // A line without a name would only double the one above it.
    if (words || !above || start(above.unit, above.step, at) !== at)
      out.push({ from: at, to: next, label: words ? label(unit, at, above, short) : '' });
    at = next;
  }
  return out;
}

/** The last start of a unit that is not after the day. */
function start(unit: Unit['unit'], step: number, day: number): number {
  const date = civilOf(day);
  if (unit === 'year') return dayOf(Math.floor(date.year / step) * step);
  if (unit === 'month') return dayOf(date.year, Math.floor((date.month - 1) / step) * step + 1);
  // The last group of a month takes in its 31st, so that no line stands a day before the next month's.
  return dayOf(date.year, date.month, Math.min(Math.floor((date.day - 1) / step) * step, step > 1 ? 20 : 30) + 1);
}

function following(unit: Unit['unit'], step: number, at: number): number {
  const { year, month, day } = civilOf(at);
  if (unit === 'year') return dayOf(year + step);
  if (unit === 'month') return dayOf(year, month + step);
  return step > 1 && day > 20 ? dayOf(year, month + 1) : at + step;
}

/** A year as people write it. */
export const yearName = (year: number): string => (year > 0 ? String(year) : `${1 - year} BCE`);

function label(unit: Unit['unit'], at: number, above?: Unit, short = false): string {
  const { year, month, day } = civilOf(at);
  const name = yearName(year);
  if (unit === 'year') return name;
  if (unit === 'day') return String(day);
  const word = MONTHS[month - 1] as string;
  return above ? word.slice(0, 3) : `${short ? word.slice(0, 3) : word} ${name}`;
}
