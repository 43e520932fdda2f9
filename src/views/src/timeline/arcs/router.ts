import { type Box, corners, type Point } from './geometry';
import { ACROSS, DOWN, Grid, lines, type Obstacle } from './grid';
import { type End, type Gate, gates, linesFor } from './ports';
import { findWay } from './search';
import { type Stub } from './stubs';

/** What an arc joins: a mark in view, or the word at the window's edge for one that is not. */
export type Terminal = End | Stub;

export interface Errand {
  readonly from: Terminal;
  readonly to: Terminal;
}

const PITCH = 6; // pixels between two arcs in one gutter

/** Finds ways for arcs, one after the other: each keeps off what is to be read and beside those before it. */
export class Router {
  private readonly grid: Grid;
  private readonly starts = new Map<Terminal, Set<number>>();

  /**
   * @param frame The window.
   * @param rows Heights of rows and of what is between them, along which arcs may go.
   * @param obstacles What they should not pass over.
   * @param terminals All that they will join.
   */
  constructor(frame: Box, rows: readonly number[], obstacles: readonly Obstacle[], terminals: readonly Terminal[]) {
    const xs = terminals.flatMap((end) => (isStub(end) ? [stubPoint(end).x] : linesFor(end)));
    const ys = terminals.flatMap((end) => (isStub(end) ? [stubPoint(end).y] : []));
    this.grid = new Grid(
      lines(xs, frame.x1, frame.x2, PITCH),
      lines([...rows, ...ys], frame.y1, frame.y2, PITCH * 2),
      obstacles,
    );
  }

  /** The corners of the way, from rim to rim; null where there is none. */
  find({ from, to }: Errand): Point[] | null {
    const { grid } = this;
    const [leave, arrive] = [this.gates(from, false), this.gates(to, true)];
    const way = findWay(grid, leave, arrive);
    if (!way) return null;
    grid.take(way);
    const [first, last] = [way[0] as number, way.at(-1) as number];
    this.use(from, first);
    this.use(to, last);
    const rim = (all: readonly Gate[], node: number) => (all.find((gate) => gate.node === node) as Gate).rim;
    const points = way.map((node) => ({ x: grid.x(node), y: grid.y(node) }));
    return corners([rim(leave, first), ...points, rim(arrive, last)]);
  }

  private gates(end: Terminal, arriving: boolean): Gate[] {
    if (!isStub(end)) return gates(this.grid, end, arriving, this.starts.get(end) ?? new Set());
    const point = stubPoint(end);
    const sideways = end.edge === 'left' || end.edge === 'right';
    const rim = sideways
      ? { x: end.edge === 'left' ? end.x2 + 3 : end.x1 - 3, y: point.y }
      : { x: point.x, y: end.edge === 'top' ? end.y2 + 3 : end.y1 - 3 };
    return [{ node: this.grid.nearest(point.x, point.y), way: sideways ? ACROSS : DOWN, toll: 0, rim }];
  }

  private use(end: Terminal, node: number): void {
    const used = this.starts.get(end) ?? new Set();
    this.starts.set(end, used.add(node));
  }
}

export const isStub = (end: Terminal): end is Stub => 'edge' in end;

/** Where arcs turn to a stub. */
function stubPoint({ x1, x2, y1, y2, edge }: Stub): Point {
  if (edge === 'left') return { x: x2 + 14, y: (y1 + y2) / 2 };
  if (edge === 'right') return { x: x1 - 14, y: (y1 + y2) / 2 };
  return { x: (x1 + x2) / 2, y: edge === 'top' ? y2 + 14 : y1 - 14 };
}

/** Heights along which arcs may go: the middles of rows, and between them. */
export function heights(middles: readonly number[], edges: readonly number[]): number[] {
  const all = [...new Set(middles.map(Math.round))].sort((a, b) => a - b);
  const between = all.flatMap((y, i) => {
    const next = all[i + 1];
    return next !== undefined && next - y >= 12 && next - y <= 60 ? [(y + next) / 2] : [];
  });
  return [...all, ...between, ...edges];
}
