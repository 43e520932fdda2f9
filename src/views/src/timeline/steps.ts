import { civilOf, dayOf } from './calendar';

/** By how much one press moves the cursor. */
export type Unit = 'day' | 'month' | 'year';

const DAYS: Record<Unit, number> = { day: 1, month: 365.2425 / 12, year: 365.2425 };
const LEAST = 6; // pixels that a step should be seen to move

/** The finest unit whose step can be seen at a scale of `k` pixels a day. */
export function unitAt(k: number): Unit {
  return k * DAYS.day >= LEAST ? 'day' : k * DAYS.month >= LEAST ? 'month' : 'year';
}

export const coarser = (unit: Unit): Unit => (unit === 'day' ? 'month' : 'year');

/** The next day, or the next first of a month or year, from a day on; backwards the one before. */
export function stepFrom(day: number, unit: Unit, by: 1 | -1): number {
  if (unit === 'day') return day + by;
  const { year, month } = civilOf(day);
  const start = unit === 'month' ? dayOf(year, month) : dayOf(year);
  if (by < 0 && start < day) return start;
  return unit === 'month' ? dayOf(year, month + by) : dayOf(year + by);
}
