import { type Box, middleX, middleY, type Point, towards } from './geometry';
import { ACROSS, type Direction, DOWN, firstFrom, type Grid, nearest } from './grid';
import { type Port } from './search';

/** What an arc may start from or end at. */
export interface End extends Box {
  /** A dot is met from around, a bar at its edges. */
  readonly dot: boolean;
  /** Where its label stands, which no arc should cross: `after`, `before`, or elsewhere. */
  readonly label: string;
}

/** A port, and where on the mark's rim its last piece ends. */
export interface Gate extends Port {
  readonly rim: Point;
}

export const REACH = 16; // pixels from the middle of a dot, or the end of a bar, to where arcs turn to it
const RIM = 10; // pixels from the middle of a dot to where arcs meet it

/** Lines of the grid that a mark needs. */
export const linesFor = (end: End): number[] =>
  end.dot ? [middleX(end) - REACH, middleX(end), middleX(end) + REACH] : [end.x1 - REACH, end.x1 + 6, end.x2 + REACH];

/**
 * Where arcs may meet a mark. They arrive at the start of a thing, from the left, and leave it upwards or downwards, so none leaves
 * where another arrives; the side of the label is for its label.
 */
export function gates(grid: Grid, end: End, arriving: boolean, used: ReadonlySet<number>): Gate[] {
  const found = end.dot ? aroundDot(grid, end, arriving) : aroundBar(grid, end, arriving);
  return found.map((gate) => (used.has(gate.node) ? { ...gate, toll: gate.toll + USED } : gate));
}

const USED = 120; // pixels of detour that are worth not ending where another arc ends

function aroundDot(grid: Grid, end: End, arriving: boolean): Gate[] {
  const [x, y] = [middleX(end), middleY(end)];
  const row = nearest(grid.ys, y);
  const column = nearest(grid.xs, x);
  const out: Gate[] = [];
  const add = (columns: number, rows: number, way: Direction | null, toll: number) => {
    const [to, at] = [nearest(grid.xs, x + columns * REACH), row + rows];
    if (at < 0 || at >= grid.ys.length || (columns && to === column)) return;
    const node = at * grid.xs.length + to;
    out.push({ node, way, toll, rim: towards({ x, y }, { x: grid.x(node), y: grid.y(node) }, RIM) });
  };
  const [side, upright] = arriving ? [0, 12] : [24, 0];
  for (const way of sides(end)) {
    add(way, 0, ACROSS, side);
    add(way, -1, null, (side + upright) / 2);
    add(way, 1, null, (side + upright) / 2);
  }
  add(0, -1, DOWN, upright);
  add(0, 1, DOWN, upright);
  return out;
}

function aroundBar(grid: Grid, end: End, arriving: boolean): Gate[] {
  const columns = grid.xs.length;
  const row = nearest(grid.ys, middleY(end));
  const out: Gate[] = [];
  const [left, right] = [end.x1 + 2, end.x2 - 2];
  const first = Math.min(firstFrom(grid.xs, left), nearest(grid.xs, middleX(end)));
  for (const at of [row - 1, row + 1]) {
    if (at < 0 || at >= grid.ys.length) continue;
    for (let column = first; column < columns && (column === first || (grid.xs[column] as number) <= right); column++) {
      const x = Math.min(Math.max(grid.xs[column] as number, end.x1), end.x2);
      const rim = { x, y: at < row ? end.y1 : end.y2 };
      // What leads to a thing meets its start.
      out.push({ node: at * columns + column, way: DOWN, toll: arriving ? 8 + (x - end.x1) / 8 : 0, rim });
    }
  }
  for (const way of sides(end)) {
    const [edge, y] = [way < 0 ? end.x1 : end.x2, middleY(end)];
    const column = nearest(grid.xs, edge + way * REACH);
    if (Math.sign((grid.xs[column] as number) - edge) !== way) continue;
    const late = arriving ? way > 0 : way < 0;
    out.push({ node: row * columns + column, way: ACROSS, toll: late ? 30 : 0, rim: { x: edge + way * 2, y } });
  }
  return out;
}

/** The sides that the label leaves free: -1 is the left. */
const sides = ({ label }: End): number[] => (label === 'after' ? [-1] : label === 'before' ? [1] : [-1, 1]);
