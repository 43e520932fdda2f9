import { describe, expect, test } from 'vitest';
import { at, type Box, choose, curve, type End, spread, STRAIGHT } from '../../src/timeline/route';

const dot = (x: number, y: number, angle: number): End => ({
  x1: x - 7,
  y1: y - 7,
  x2: x + 7,
  y2: y + 7,
  dot: true,
  angle,
  ring: 12,
  shift: 0,
});
const crosses = (from: End, to: End, bend: Parameters<typeof curve>[2], box: Box) =>
  Array.from({ length: 101 }, (_, i) => at(curve(from, to, bend), i / 100)).some(
    ({ x, y }) => x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2,
  );

describe('arcs', () => {
  test('leave a dot at its rim, in the direction they are told', () => {
    const [start] = curve(dot(100, 100, -90), dot(300, 300, 180), STRAIGHT);
    expect(start).toEqual({ x: expect.closeTo(100, 6), y: expect.closeTo(88, 6) });
  });

  test('meet a bar from the side they come from', () => {
    const bar: End = { x1: 200, y1: 300, x2: 500, y2: 312, dot: false, angle: 0, ring: 0, shift: 0 };
    expect(curve(dot(350, 100, 90), bar, STRAIGHT)[3]).toEqual({ x: 350, y: 295 });
    expect(curve(dot(900, 500, 90), bar, STRAIGHT)[3]).toEqual({ x: 492, y: 317 });
  });

  test('go round a label where they can', () => {
    const [from, to] = [dot(100, 100, 90), dot(120, 400, 270)];
    const label = { x1: 104, y1: 200, x2: 300, y2: 230 };
    expect(crosses(from, to, STRAIGHT, label)).toBe(true);
    expect(crosses(from, to, choose(from, to, [label]), label)).toBe(false);
  });

  test('take the plain way where nothing is in it', () => {
    expect(choose(dot(0, 0, 90), dot(10, 400, 270), [])).toEqual(STRAIGHT);
  });

  test('never end in one point', () => {
    const angles = spread([200, 200, 201, 90], 105, 255).sort((a, b) => a - b);
    for (let i = 1; i < angles.length; i++) expect(angles[i]! - angles[i - 1]!).toBeGreaterThanOrEqual(26 - 1e-9);
    expect(angles[0]).toBeGreaterThanOrEqual(105);
    expect(angles.at(-1)).toBeLessThanOrEqual(255);
  });

  test('share the span evenly where there are too many', () => {
    expect(spread(Array<number>(4).fill(180), 150, 210)).toEqual([150, 170, 190, 210]);
  });
});
