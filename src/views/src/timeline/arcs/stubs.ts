import { type Box, meet } from './geometry';

/** A mark that is out of view, seen from the window. */
export interface Away {
  readonly id: string;
  /** Where it would be. */
  readonly x: number;
  readonly y: number;
  /** How wide its words are. */
  readonly width: number;
}

export type Edge = 'left' | 'right' | 'top' | 'bottom';

/** A word at the window's edge for what lies beyond. */
export interface Stub extends Box {
  readonly id: string;
  readonly edge: Edge;
}

export interface Frame extends Box {
  /** Heights at which words can stand. */
  readonly rows: readonly number[];
}

const MARGIN = 4; // pixels to the edge
const HALF = 10; // of its height
const STEP = 12; // pixels along an upper or lower edge from one try to the next
const TRIES = 60;

/** Which edge of the window a point is beyond; none for points within. */
export function edgeOf(x: number, y: number, frame: Box): Edge | undefined {
  if (x < frame.x1) return 'left';
  if (x > frame.x2) return 'right';
  if (y < frame.y1) return 'top';
  return y > frame.y2 ? 'bottom' : undefined;
}

/** The place at the edge that is nearest to the mark and covers nothing; none where there is no room. */
export function placeStub(away: Away, frame: Frame, taken: readonly Box[]): Stub | undefined {
  const edge = edgeOf(away.x, away.y, frame);
  if (!edge) return undefined;
  return places(away, edge, frame)
    .map((box) => ({ id: away.id, edge, ...box }))
    .find((box) => !taken.some((other) => meet(box, other)));
}

/** Places along the edge, the nearest to the mark first. */
function places({ x, y, width }: Away, edge: Edge, frame: Frame): Box[] {
  if (edge === 'left' || edge === 'right') {
    const x1 = edge === 'left' ? frame.x1 + MARGIN : frame.x2 - MARGIN - width;
    return frame.rows
      .filter((row) => row - HALF >= frame.y1 && row + HALF <= frame.y2)
      .sort((a, b) => Math.abs(a - y) - Math.abs(b - y))
      .map((row) => ({ x1, x2: x1 + width, y1: row - HALF, y2: row + HALF }));
  }
  const y1 = edge === 'top' ? frame.y1 + MARGIN : frame.y2 - MARGIN - 2 * HALF;
  const [low, high] = [frame.x1 + MARGIN, frame.x2 - MARGIN - width];
  return Array.from({ length: TRIES }, (_, i) => x - width / 2 + (i % 2 ? -1 : 1) * Math.ceil(i / 2) * STEP)
    .filter((x1) => x1 >= low && x1 <= high)
    .map((x1) => ({ x1, x2: x1 + width, y1, y2: y1 + 2 * HALF }));
}
