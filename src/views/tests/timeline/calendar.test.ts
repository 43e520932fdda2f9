import { describe, expect, test } from 'vitest';
import { civilOf, dayOf } from '../../src/timeline/calendar';

describe('calendar', () => {
  test('agrees with the platform for two centuries', () => {
    for (let day = dayOf(1850); day < dayOf(2050); day++) {
      const utc = new Date(day * 86_400_000);
      expect(civilOf(day)).toEqual({ year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() });
    }
  });

  test.each([-9998, -4713, -1, 0, 1, 1582, 9999])('comes back to where it was in year %i', (year) => {
    for (const month of [1, 2, 3, 12]) expect(civilOf(dayOf(year, month, 28))).toEqual({ year, month, day: 28 });
  });

  test('runs months over into other years', () => {
    expect(dayOf(1953, 13)).toBe(dayOf(1954));
    expect(dayOf(1953, 0)).toBe(dayOf(1952, 12));
  });
});
