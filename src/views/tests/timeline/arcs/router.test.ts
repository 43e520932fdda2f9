import { describe, expect, test } from 'vitest';
import { type Box, middleX, middleY, type Point } from '../../../src/timeline/arcs/geometry';
import { type Obstacle } from '../../../src/timeline/arcs/grid';
import { type End } from '../../../src/timeline/arcs/ports';
import { heights, Router } from '../../../src/timeline/arcs/router';

const frame: Box = { x1: 0, x2: 1000, y1: 0, y2: 400 };
const ROW = 24;
const rows = Array.from({ length: 16 }, (_, i) => 12 + i * ROW);

const dot = (x: number, row: number, label = 'after'): End => ({
  x1: x - 7,
  x2: x + 7,
  y1: (rows[row] as number) - 7,
  y2: (rows[row] as number) + 7,
  dot: true,
  label,
});
const labelOf = (end: End, width: number): Obstacle => ({
  x1: end.x2 + 4,
  x2: end.x2 + width,
  y1: middleY(end) - 9,
  y2: middleY(end) + 9,
  toll: 400,
});
const router = (obstacles: readonly Obstacle[], ends: readonly End[]) =>
  new Router(frame, heights(rows, []), obstacles, ends);

/** Points along a way, two pixels apart. */
function* along(way: readonly Point[]): Generator<Point> {
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1] as Point, way[i] as Point];
    const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 2);
    for (let s = 0; s <= steps; s++) yield { x: a.x + ((b.x - a.x) * s) / steps, y: a.y + ((b.y - a.y) * s) / steps };
  }
}
const crosses = (way: readonly Point[], box: Box) =>
  [...along(way)].some(({ x, y }) => x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2);
const lengthOf = (way: readonly Point[]) =>
  way.slice(1).reduce((sum, b, i) => sum + Math.hypot(b.x - (way[i] as Point).x, b.y - (way[i] as Point).y), 0);

describe('a way', () => {
  test('goes from rim to rim', () => {
    const [from, to] = [dot(100, 2), dot(300, 9)];
    const way = router([], [from, to]).find({ from, to })!;
    const far = (p: Point, end: End) => Math.hypot(p.x - middleX(end), p.y - middleY(end));
    expect(far(way[0]!, from)).toBeCloseTo(10, 0);
    expect(far(way.at(-1)!, to)).toBeCloseTo(10, 0);
  });

  test('goes beside labels, not over them', () => {
    const [from, to] = [dot(100, 1), dot(140, 12)];
    const label = { x1: 60, x2: 300, y1: rows[6]! - 9, y2: rows[6]! + 9, toll: 400 };
    expect(crosses(router([label], [from, to]).find({ from, to })!, label)).toBe(false);
  });

  test('passes behind a bar rather than going far around', () => {
    const [from, to] = [dot(500, 1), dot(520, 12)];
    const bar = { x1: 0, x2: 1000, y1: rows[6]! - 8, y2: rows[6]! + 8, toll: 45 };
    const way = router([bar], [from, to]).find({ from, to })!;
    expect(crosses(way, bar)).toBe(true);
    expect(lengthOf(way)).toBeLessThan(500);
  });

  test('crosses the one label that bars the whole window', () => {
    const [from, to] = [dot(500, 1), dot(520, 12)];
    const wall = { x1: -10, x2: 1010, y1: rows[6]! - 9, y2: rows[6]! + 9, toll: 400 };
    expect(router([wall], [from, to]).find({ from, to })).not.toBeNull();
  });

  test('arrives at the start of a thing, and leaves it up or down', () => {
    const [cause, focus, effect] = [dot(100, 5), dot(400, 5), dot(700, 5)];
    const ways = router([], [cause, focus, effect]);
    const [last, before] = ways.find({ from: cause, to: focus })!.reverse() as [Point, Point];
    expect(last.x).toBeLessThan(middleX(focus));
    expect(before.x).toBeLessThan(last.x);
    expect(ways.find({ from: focus, to: effect })![0]!.y).not.toBeCloseTo(middleY(focus), 0);
  });

  test('keeps beside another in the same gutter, not upon it', () => {
    const focus = dot(500, 1);
    const effects = [dot(520, 12), dot(530, 13), dot(540, 14)];
    const labels = effects.map((effect) => labelOf(effect, 120));
    const ways = router(labels, [focus, ...effects]);
    const trunks = effects.map((to) => {
      const way = ways.find({ from: focus, to })!;
      const [x] = [...along(way)].filter(({ y }) => Math.abs(y - 170) < 2).map((point) => point.x);
      return x!;
    });
    expect(new Set(trunks.map(Math.round)).size).toBe(3);
    expect(Math.max(...trunks) - Math.min(...trunks)).toBeLessThan(40);
  });

  test('ends in a point of its own while a mark has room', () => {
    const focus = dot(500, 8);
    const causes = [dot(100, 1), dot(100, 5), dot(100, 11), dot(100, 15)];
    const ways = router([], [focus, ...causes]);
    const tips = causes.map((from) => ways.find({ from, to: focus })!.at(-1)!);
    tips.forEach((a, i) =>
      tips.slice(i + 1).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(4)),
    );
  });
});

test('no way crosses a label where labels leave a way, whatever the picture', () => {
  let seed = 11;
  const random = (below: number) => (seed = (seed * 16807) % 2147483647) % below;
  for (let round = 0; round < 40; round++) {
    // A free column in each row, so that every mark can be reached.
    const gutter = 60 + random(800);
    const ends = rows.map((_, row) => {
      const x = 30 + random(760);
      return dot(x > gutter - 60 && x < gutter + 20 ? gutter + 40 : x, row);
    });
    const labels = ends.map((end) => labelOf(end, 60 + random(120)));
    const open = labels.filter(({ x1, x2 }) => x2 < gutter - 8 || x1 > gutter + 8);
    const ways = router(open, ends);
    for (let i = 0; i < 8; i++) {
      const [from, to] = [ends[random(ends.length)]!, ends[random(ends.length)]!];
      if (from === to) continue;
      const way = ways.find({ from, to });
      expect(way).not.toBeNull();
      for (const label of open) expect(crosses(way!, label)).toBe(false);
    }
  }
});
