import { expect, test } from 'vitest';
import { dayOf } from '../../src/timeline/calendar';
import { stepFrom, unitAt } from '../../src/timeline/steps';

test('a step is as fine as can be seen', () => {
  expect([48, 6, 5.9, 0.2, 0.19, 0.001].map(unitAt)).toEqual(['day', 'day', 'month', 'month', 'year', 'year']);
});

test('steps go to the next beginning, and back to the one before', () => {
  const day = dayOf(1953, 6, 26);
  expect(stepFrom(day, 'day', 1)).toBe(day + 1);
  expect(stepFrom(day, 'month', 1)).toBe(dayOf(1953, 7));
  expect(stepFrom(day, 'month', -1)).toBe(dayOf(1953, 6));
  expect(stepFrom(dayOf(1953), 'month', -1)).toBe(dayOf(1952, 12));
  expect(stepFrom(day, 'year', -1)).toBe(dayOf(1953));
  expect(stepFrom(dayOf(1953), 'year', -1)).toBe(dayOf(1952));
});
