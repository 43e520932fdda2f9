/** A rectangle in CSS pixels. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What an arc starts from or ends at. A dot is met from any angle, a bar from above or below. */
export interface End extends Box {
  readonly dot: boolean;
  /** Degrees, clockwise from the right, that the label leaves free; the arc keeps within. */
  readonly angle: number;
  /** Pixels from the middle of a dot to where arcs meet it. */
  readonly ring: number;
  /** Pixels along a bar from the point nearest to the other end. */
  readonly shift: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier curve. */
export type Curve = readonly [Point, Point, Point, Point];

/** How a curve bends; chosen once while the camera rests and kept while it moves. */
export interface Bend {
  readonly start: number;
  readonly end: number;
  readonly reach: number;
}

export const STRAIGHT: Bend = { start: 0, end: 0, reach: 1 };

const TURNS = [0, -28, 28, -56, 56];
const REACHES = [1, 1.7, 0.6];
const BENDS: readonly Bend[] = TURNS.flatMap((start) =>
  TURNS.flatMap((end) => REACHES.map((reach) => ({ start, end, reach }))),
);
const STEPS = 24;
const CLEAR = 5; // pixels between an arc and the mark it leaves

const rad = (degrees: number) => (degrees * Math.PI) / 180;
const middle = (box: Box): Point => ({ x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 });

/** The curve from one mark to another. */
export function curve(from: End, to: End, bend: Bend): Curve {
  const [a, b] = [port(from, middle(to), bend.start), port(to, middle(from), bend.end)];
  const far = Math.hypot(b.at.x - a.at.x, b.at.y - a.at.y);
  const reach = bend.reach * Math.min(Math.max(far * 0.4, 18), 170);
  return [a.at, along(a, reach), along(b, reach), b.at];
}

/** The bend that crosses the least of what should stay readable, the plainest among equals. */
export function choose(from: End, to: End, obstacles: readonly Box[]): Bend {
  let best = STRAIGHT;
  let least = Infinity;
  for (const bend of BENDS) {
    const line = curve(from, to, bend);
    const cost = crossings(line, obstacles) + plain(bend);
    if (cost < least) [best, least] = [bend, cost];
  }
  return best;
}

const plain = ({ start, end, reach }: Bend) => (Math.abs(start) + Math.abs(end)) / 32 + Math.abs(reach - 1) * 3;

/** How many of the points along the curve lie in a box. */
function crossings(line: Curve, boxes: readonly Box[]): number {
  let count = 0;
  for (let i = 1; i < STEPS; i++) {
    const { x, y } = at(line, i / STEPS);
    if (boxes.some((box) => x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2)) count++;
  }
  return count;
}

export function at([p, q, r, s]: Curve, t: number): Point {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return { x: a * p.x + b * q.x + c * r.x + d * s.x, y: a * p.y + b * q.y + c * r.y + d * s.y };
}

interface Port {
  readonly at: Point;
  readonly angle: number;
}

const along = ({ at: { x, y }, angle }: Port, by: number): Point => ({
  x: x + by * Math.cos(rad(angle)),
  y: y + by * Math.sin(rad(angle)),
});

function port(end: End, other: Point, turn: number): Port {
  if (end.dot) {
    const centre = middle(end);
    const angle = end.angle + turn;
    return { at: along({ at: centre, angle }, end.ring), angle };
  }
  const above = other.y < (end.y1 + end.y2) / 2;
  const inset = Math.min(8, (end.x2 - end.x1) / 2);
  const x = Math.min(Math.max(other.x + end.shift, end.x1 + inset), end.x2 - inset);
  return { at: { x, y: above ? end.y1 - CLEAR : end.y2 + CLEAR }, angle: (above ? -90 : 90) + turn };
}

/**
 * Angles at which arcs meet a dot, so that no two meet in one point: each as near as can be to the direction of its other
 * end, within the span, at least `apart` degrees from the next.
 */
export function spread(wanted: readonly number[], from: number, to: number, apart = 26): number[] {
  const step = Math.min(apart, wanted.length > 1 ? (to - from) / (wanted.length - 1) : 0);
  const order = wanted.map((angle, i) => ({ angle: Math.min(Math.max(angle, from), to), i }));
  order.sort((a, b) => a.angle - b.angle || a.i - b.i);
  const out = new Array<number>(wanted.length);
  let free = from;
  order.forEach(({ angle, i }, place) => {
    const latest = to - step * (order.length - 1 - place);
    out[i] = Math.min(Math.max(angle, free), latest);
    free = (out[i] as number) + step;
  });
  return out;
}
