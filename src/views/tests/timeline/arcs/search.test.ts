import { expect, test } from 'vitest';
import { Grid } from '../../../src/timeline/arcs/grid';
import { findWay, type Port } from '../../../src/timeline/arcs/search';

const WIDE = 7;
const line = Array.from({ length: WIDE }, (_, i) => i * 10);
const port = (node: number): Port => ({ node, way: null, toll: 0 });

/** The cheapest cost by trying, over and over, every step from everywhere (Bellman and Ford). */
function cheapest(grid: Grid, start: number, goal: number): number {
  const size = WIDE * WIDE;
  const costs = new Array<number>(size * 2).fill(Infinity);
  costs[start * 2] = costs[start * 2 + 1] = grid.tolls[start]!;
  for (let again = true; again;) {
    again = false;
    for (let node = 0; node < size; node++)
      for (const [next, way] of [
        [node % WIDE ? node - 1 : -1, 0],
        [node % WIDE < WIDE - 1 ? node + 1 : -1, 0],
        [node - WIDE, 1],
        [node + WIDE, 1],
      ] as const) {
        if (next < 0 || next >= size) continue;
        for (const come of [0, 1]) {
          const cost = costs[node * 2 + come]! + (come === way ? 0 : 16) + 10 + grid.tolls[next]!;
          if (cost < costs[next * 2 + way]! - 1e-6) [costs[next * 2 + way], again] = [cost, true];
        }
      }
  }
  return Math.min(costs[goal * 2]!, costs[goal * 2 + 1]!);
}

function costOf(grid: Grid, way: readonly number[]): number {
  let [cost, before] = [grid.tolls[way[0]!]!, -1];
  for (let i = 1; i < way.length; i++) {
    const direction = Math.abs(way[i]! - way[i - 1]!) === 1 ? 0 : 1;
    cost += 10 + grid.tolls[way[i]!]! + (before >= 0 && before !== direction ? 16 : 0);
    before = direction;
  }
  return cost;
}

test('the way found is the cheapest there is', () => {
  let seed = 3;
  const random = (below: number) => (seed = (seed * 16807) % 2147483647) % below;
  for (let round = 0; round < 60; round++) {
    const grid = new Grid(line, line, []);
    for (let node = 0; node < WIDE * WIDE; node++) grid.tolls[node] = random(4) ? 0 : random(120);
    const [start, goal] = [random(WIDE * WIDE), random(WIDE * WIDE)];
    const way = findWay(grid, [port(start)], [port(goal)])!;
    expect([way[0], way.at(-1)]).toEqual([start, goal]);
    expect(costOf(grid, way)).toBeCloseTo(cheapest(grid, start, goal), 3);
  }
});

test('of several starts and goals the nearest are joined', () => {
  const grid = new Grid(line, line, []);
  expect(findWay(grid, [port(0), port(10)], [port(12), port(48)])).toEqual([10, 11, 12]);
});

test('a dearer port is taken where the way to it is cheaper', () => {
  const grid = new Grid(line, line, []);
  expect(
    findWay(
      grid,
      [port(0)],
      [
        { ...port(6), toll: 0 },
        { ...port(2), toll: 10 },
      ],
    ),
  ).toEqual([0, 1, 2]);
});
