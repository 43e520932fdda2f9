import { type Box } from './geometry';

/** Something that arcs should not pass over. */
export interface Obstacle extends Box {
  /** Pixels of detour that are worth not passing over it. */
  readonly toll: number;
}

export const ACROSS = 0;
export const DOWN = 1;
export type Direction = typeof ACROSS | typeof DOWN;

const NEAR = 7; // pixels beside an obstacle that are better left free
const CLOSE = 5; // the toll of being that near

/**
 * The lines that arcs may follow, and what it costs to be where they cross. The lines lie where the picture leaves room: through the rows,
 * between them, and every few pixels along the time. Nodes are numbered row by row.
 */
export class Grid {
  readonly tolls: Float32Array;
  /** How many arcs pass each node, in either direction. */
  readonly taken: readonly [Uint8Array, Uint8Array];

  constructor(
    readonly xs: readonly number[],
    readonly ys: readonly number[],
    obstacles: readonly Obstacle[],
  ) {
    const nodes = xs.length * ys.length;
    this.tolls = new Float32Array(nodes);
    this.taken = [new Uint8Array(nodes), new Uint8Array(nodes)];
    for (const obstacle of obstacles) this.block(obstacle);
  }

  block({ x1, y1, x2, y2, toll }: Obstacle): void {
    for (let row = firstFrom(this.ys, y1); row < this.ys.length && (this.ys[row] as number) <= y2; row++) {
      for (let column = firstFrom(this.xs, x1 - NEAR); column < this.xs.length; column++) {
        const x = this.xs[column] as number;
        if (x > x2 + NEAR) break;
        const node = row * this.xs.length + column;
        this.tolls[node] = Math.max(this.tolls[node] as number, x >= x1 && x <= x2 ? toll : CLOSE);
      }
    }
  }

  x(node: number): number {
    return this.xs[node % this.xs.length] as number;
  }

  y(node: number): number {
    return this.ys[Math.floor(node / this.xs.length)] as number;
  }

  /** The node nearest to a point. */
  nearest(x: number, y: number): number {
    return nearest(this.ys, y) * this.xs.length + nearest(this.xs, x);
  }

  /** Remembers an arc, so that the next ones keep beside it. */
  take(way: readonly number[]): void {
    way.forEach((node, i) => {
      const next = way[i + 1];
      if (next === undefined) return;
      const taken = this.taken[Math.abs(next - node) === 1 ? ACROSS : DOWN];
      taken[node] = (taken[node] as number) + 1;
      taken[next] = (taken[next] as number) + 1;
    });
  }
}

/** The index of the first value that is not below the bound. */
export function firstFrom(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function nearest(sorted: readonly number[], value: number): number {
  const after = Math.min(firstFrom(sorted, value), sorted.length - 1);
  const before = Math.max(after - 1, 0);
  return value - (sorted[before] as number) < (sorted[after] as number) - value ? before : after;
}

/** Lines from `low` to `high`: those that are needed, and others every `pitch` pixels where there is room between. */
export function lines(needed: readonly number[], low: number, high: number, pitch: number): number[] {
  const fixed = [...new Set(needed.map(Math.round))].filter((at) => at > low && at < high).sort((a, b) => a - b);
  const out: number[] = [];
  let last = low - pitch;
  for (const at of [...fixed, high]) {
    while (at - last >= 2 * pitch) out.push((last += pitch));
    if (at < high) out.push((last = at));
  }
  return out;
}
