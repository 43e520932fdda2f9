import { type Camera, xOf } from './camera';

/** A mark as far as its label's place goes; lengths in CSS pixels. */
export interface Mark {
  /** First day; may carry a fraction. */
  readonly from: number;
  /** Where it ends, exclusive. */
  readonly to: number;
  /** Marks that share a row must not cover each other. */
  readonly row: string;
  /** Width of its label; 0 for none. */
  readonly label: number;
  /** Drawn as long as it lasts; else a dot in the middle. */
  readonly bar: boolean;
  /** Days at either end that its label keeps clear of when it stands inside. */
  readonly slack: readonly [number, number];
  /** Its label is shown whatever it covers. */
  readonly chosen: boolean;
}

/** Where the label stands: after the mark as a rule, else before it, in it, or nowhere. It is whole or it is not there. */
export type Side = 'after' | 'before' | 'inside' | 'none';

export interface Place {
  side: Side;
  /** The mark itself. */
  x1: number;
  x2: number;
  /** The label; empty where there is none. */
  left: number;
  right: number;
}

export const DOT = 7; // half a dot with its rim
const LEAST = 5; // the thinnest bar that the eye still finds
export const GAP = 6; // between a mark and its label
const PAD = 20; // around a label in its bar

/** Places the labels of marks in the order of their dates: none is cut by the window's edge, none covers a mark or another label. */
export function placeLabels(marks: readonly Mark[], camera: Camera): Place[] {
  const next = new Map<string, number>();
  const limits = marks.map(() => Infinity);
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    limits[i] = next.get(mark.row) ?? Infinity;
    next.set(mark.row, Math.min(limits[i] as number, extent(mark, camera)[0]));
  }
  const taken = new Map<string, number>();
  return marks.map((mark, i) => {
    const before = taken.get(mark.row) ?? -Infinity;
    const place = placeOne(mark, camera, before, limits[i] as number);
    taken.set(mark.row, Math.max(before, place.x2, place.right));
    return place;
  });
}

function extent(mark: Mark, camera: Camera): [number, number] {
  const [start, end] = [xOf(camera, mark.from), xOf(camera, mark.to)];
  return mark.bar ? [start, Math.max(end, start + LEAST)] : [(start + end) / 2 - DOT, (start + end) / 2 + DOT];
}

/** Places one label after `taken`, where the row is free from, and before `limit`, where its next mark begins. */
function placeOne(mark: Mark, camera: Camera, taken: number, limit: number): Place {
  const { width } = camera;
  const [x1, x2] = extent(mark, camera);
  const none: Place = { side: 'none', x1, x2, left: x1, right: x1 };
  if (!mark.label || x2 < 0 || x1 > width) return none;

  const after: Place = { side: 'after', x1, x2, left: x2 + GAP, right: x2 + GAP + mark.label };
  const inner = mark.label + PAD;
  const [from, to] = [x1 + mark.slack[0] * camera.k, x2 - mark.slack[1] * camera.k];
  if (mark.bar && Math.min(to, width) - Math.max(from, 0) >= inner) {
    const left = Math.max(from, 0);
    return { side: 'inside', x1, x2, left, right: left + inner };
  }
  if (after.right <= width && ((after.left > taken && after.right < limit) || mark.chosen)) return after;
  const left = x1 - GAP - mark.label;
  if (left >= 0 && (left > taken || mark.chosen)) return { side: 'before', x1, x2, left, right: x1 - GAP };
  return mark.chosen ? after : none;
}
