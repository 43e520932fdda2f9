import { ACROSS, type Direction, DOWN, type Grid } from './grid';

/** A node at which an arc may leave a mark or come to it. */
export interface Port {
  readonly node: number;
  /** Which way the last piece, between node and mark, goes; null for either. */
  readonly way: Direction | null;
  /** How much worse it is than the best one, in pixels. */
  readonly toll: number;
}

const BEND = 16; // pixels of detour that a bend is worth
const BESIDE = 0.8; // of its length: what it costs to go beside another arc, in the same gutter
const UPON = 1.2; // times its length: what it costs more to lie on another arc
const CROSS = 8; // pixels: what it costs to cross another arc

/**
 * The cheapest way from one of the starts to one of the goals (A*, Hart, Nilsson and Raphael 1968), as nodes one step apart; null where
 * there is none. A state is a node with the direction it was come to, so that bends can be counted.
 */
export function findWay(grid: Grid, starts: readonly Port[], goals: readonly Port[]): number[] | null {
  const columns = grid.xs.length;
  const size = columns * grid.ys.length;
  const costs = new Float64Array(size * 2).fill(Infinity);
  const from = new Int32Array(size * 2).fill(-1);
  const ends = new Map(goals.map((goal) => [goal.node, goal]));
  const least = box(grid, goals);
  const heap = new Heap();
  const reach = (state: number, cost: number, before: number) => {
    if (cost >= (costs[state] as number)) return;
    costs[state] = cost;
    from[state] = before;
    heap.push(state, cost + least(state >> 1));
  };
  for (const { node, way, toll } of starts) {
    const cost = toll + (grid.tolls[node] as number);
    if (way !== DOWN) reach(node * 2 + ACROSS, cost, -1);
    if (way !== ACROSS) reach(node * 2 + DOWN, cost, -1);
  }

  let best = Infinity;
  let last = -1;
  for (let state = heap.pop(); state >= 0; state = heap.pop()) {
    const node = state >> 1;
    const direction = (state & 1) as Direction;
    const cost = costs[state] as number;
    if (cost + least(node) >= best) break;
    const end = ends.get(node);
    if (end) {
      const total = cost + end.toll + (end.way === null || end.way === direction ? 0 : BEND);
      if (total < best) [best, last] = [total, state];
    }
    const column = node % columns;
    if (column > 0) step(node - 1, ACROSS);
    if (column < columns - 1) step(node + 1, ACROSS);
    if (node >= columns) step(node - columns, DOWN);
    if (node + columns < size) step(node + columns, DOWN);

    function step(next: number, way: Direction): void {
      const bend = way === direction ? 0 : BEND;
      reach(next * 2 + way, cost + bend + length(grid, node, next, way) + (grid.tolls[next] as number), state);
    }
  }
  if (last < 0) return null;
  const nodes: number[] = [];
  for (let state = last; state >= 0; state = from[state] as number)
    if (nodes.at(-1) !== state >> 1) nodes.push(state >> 1);
  return nodes.reverse();
}

/** The length of a step, dearer upon another arc, cheaper beside one. */
function length(grid: Grid, node: number, next: number, way: Direction): number {
  const far = way === ACROSS ? Math.abs(grid.x(next) - grid.x(node)) : Math.abs(grid.y(next) - grid.y(node));
  const [same, other] = [grid.taken[way], grid.taken[way === ACROSS ? DOWN : ACROSS]];
  const upon = same[node] && same[next] ? far * UPON : 0;
  const cross = other[next] && !same[next] ? CROSS : 0;
  const aside = way === DOWN ? 1 : grid.xs.length;
  const beside = same[next - aside] || same[next + aside] ? BESIDE : 1;
  return far * beside + upon + cross;
}

/** The least that a way from a node to the goals can cost. */
function box(grid: Grid, goals: readonly Port[]): (node: number) => number {
  const [xs, ys] = [goals.map(({ node }) => grid.x(node)), goals.map(({ node }) => grid.y(node))];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return (node) => {
    const [x, y] = [grid.x(node), grid.y(node)];
    return BESIDE * (Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0));
  };
}

/** A binary heap of states by cost; one that was reached more cheaply again simply stands in it twice. */
class Heap {
  private readonly states: number[] = [];
  private readonly keys: number[] = [];

  push(state: number, key: number): void {
    const { states, keys } = this;
    let at = states.length;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((keys[up] as number) <= key) break;
      states[at] = states[up] as number;
      keys[at] = keys[up] as number;
      at = up;
    }
    states[at] = state;
    keys[at] = key;
  }

  /** The cheapest, or -1. */
  pop(): number {
    const { states, keys } = this;
    const first = states[0];
    if (first === undefined) return -1;
    const [state, key] = [states.pop() as number, keys.pop() as number];
    const size = states.length;
    if (!size) return first;
    let at = 0;
    for (let down = 1; down < size; down = 2 * at + 1) {
      if (down + 1 < size && (keys[down + 1] as number) < (keys[down] as number)) down++;
      if ((keys[down] as number) >= key) break;
      states[at] = states[down] as number;
      keys[at] = keys[down] as number;
      at = down;
    }
    states[at] = state;
    keys[at] = key;
    return first;
  }
}
