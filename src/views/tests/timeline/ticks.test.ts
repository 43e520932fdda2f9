import { describe, expect, test } from 'vitest';
import { civilOf, dayOf } from '../../src/timeline/calendar';
import { ticks } from '../../src/timeline/ticks';

const labels = (from: number, to: number, k: number) => ticks(from, to, k).major.map((tick) => tick.label);

describe('ticks', () => {
  test('years with quarters in between', () => {
    const { major, minor } = ticks(dayOf(1953), dayOf(1955), 0.6);
    expect(major.map((tick) => tick.label)).toEqual(['1953', '1954']);
    expect(minor.map((tick) => civilOf(tick.from).month)).toEqual([4, 7, 10, 4, 7, 10]);
  });

  test('months are as long as they are', () => {
    const { major } = ticks(dayOf(1956), dayOf(1956, 4), 7);
    expect(major.map((tick) => [tick.label, tick.to - tick.from])).toEqual([
      ['January 1956', 31],
      ['February 1956', 29],
      ['March 1956', 31],
    ]);
  });

  test('months are shortened rather than run into each other', () => {
    expect(labels(dayOf(1954, 11), dayOf(1955, 2), 4)).toEqual(['Nov 1954', 'Dec 1954', 'Jan 1955']);
  });

  test('days are numbered where there is room', () => {
    const { minor } = ticks(dayOf(1953, 3), dayOf(1953, 3, 5), 30);
    expect(minor.map((tick) => tick.label)).toEqual(['1', '2', '3', '4']);
  });

  test('far away, round years only', () => {
    expect(labels(dayOf(1900), dayOf(2000), 0.01)).toEqual(['1900', '1950']);
  });

  test('before the common era the year before 1 is 1 BCE', () => {
    expect(labels(dayOf(-1), dayOf(2), 1)).toEqual(['2 BCE', '1 BCE', '1']);
  });

  test.each([48, 20, 5, 1, 0.3, 0.05, 0.004])(
    'the number of lines on a wide screen is bounded at %d pixels a day',
    (k) => {
      const days = 3840 / k;
      const { major, minor } = ticks(dayOf(1950), dayOf(1950) + days, k);
      expect(major.length).toBeGreaterThan(1);
      expect(major.length).toBeLessThanOrEqual(44);
      expect(minor.length).toBeLessThanOrEqual(330);
    },
  );

  test('neighbouring windows agree', () => {
    const all = ticks(dayOf(1940), dayOf(1960), 0.6).minor.map((tick) => tick.from);
    const part = ticks(dayOf(1950, 2, 10), dayOf(1951), 0.6).minor.map((tick) => tick.from);
    expect(all).toEqual(expect.arrayContaining(part));
  });
});
