import { expect, test } from 'vitest';
import { corners, rounded } from '../../../src/timeline/arcs/geometry';
import { lines } from '../../../src/timeline/arcs/grid';

test('points on a straight line are no corners', () => {
  const way = [
    { x: 0, y: 0 },
    { x: 5, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 7 },
    { x: 10, y: 9 },
  ];
  expect(corners(way)).toEqual([way[0], way[2], way[4]]);
});

test('corners are rounded by no more than half a side', () => {
  const way = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 100 },
  ];
  expect(rounded(way, 14)).toBe('M0 0L5 0Q10 0 10 5L10 100');
  expect(rounded([], 14)).toBe('');
});

test('lines that are needed stand where they are needed, others fill the room between', () => {
  const all = lines([33, 34, 90], 0, 120, 10);
  expect(all).toEqual(expect.arrayContaining([33, 34, 90]));
  expect(all).toEqual([...all].sort((a, b) => a - b));
  for (let i = 1; i < all.length; i++) expect(all[i]! - all[i - 1]!).toBeLessThanOrEqual(20);
  expect(all.every((at) => at >= 0 && at < 120)).toBe(true);
});
