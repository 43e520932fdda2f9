/** A rectangle in CSS pixels. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const middleX = (box: Box): number => (box.x1 + box.x2) / 2;
export const middleY = (box: Box): number => (box.y1 + box.y2) / 2;

export const meet = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** The box, so much larger on each side. */
export const grown = ({ x1, y1, x2, y2 }: Box, x: number, y = x): Box => ({
  x1: x1 - x,
  y1: y1 - y,
  x2: x2 + x,
  y2: y2 + y,
});

/** Leaves out points on a straight line between their neighbours. */
export function corners(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    const turn = (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x);
    return Math.abs(turn) > 1e-6;
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** An SVG path along the points, its corners rounded by up to `radius` pixels. */
export function rounded(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${round(first.x)} ${round(first.y)}`;
  rest.forEach((point, i) => {
    const [before, after] = [points[i] as Point, points[i + 2]];
    if (!after) {
      path += `L${round(point.x)} ${round(point.y)}`;
      return;
    }
    const cut = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    const [from, to] = [towards(point, before, cut), towards(point, after, cut)];
    path += `L${round(from.x)} ${round(from.y)}Q${round(point.x)} ${round(point.y)} ${round(to.x)} ${round(to.y)}`;
  });
  return path;
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The point so many pixels from `from` towards `to`. */
export function towards(from: Point, to: Point, by: number): Point {
  const far = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / far, y: from.y + ((to.y - from.y) * by) / far };
}
