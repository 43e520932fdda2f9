import { type Camera } from './camera';
import { DOT, type Place } from './labels';
import { type BoardMark } from './board';
import { at, type Bend, type Box, choose, type Curve, curve, type End, spread, STRAIGHT } from './route';

/** One arc of the chosen mark. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  /** Towards the chosen mark. */
  readonly incoming: boolean;
  /** `dotted`, `dashed`, `solid`; `tether` for a thin straight line without a head. */
  readonly line: string;
  /** 1 to 3. */
  readonly weight: number;
  /** Ends in a bar instead of a head. */
  readonly bar: boolean;
  /** The head is not filled. */
  readonly hollow: boolean;
}

interface Drawn {
  readonly arc: Arc;
  readonly from: number;
  readonly to: number;
  bend: Bend;
  readonly group: SVGGElement;
  readonly shaft: SVGPathElement;
  readonly head: SVGPathElement;
}

/**
 * Degrees, clockwise from the right, at which arcs meet a dot whose label stands to its right: they arrive on the left and leave below
 * or above, so none crosses the label and none leaves where another arrives.
 */
const ARRIVE = { from: 115, to: 245, apart: 32 };
const BELOW = { from: 58, to: 104, apart: 14 };
const ABOVE = { from: 256, to: 302, apart: 14 };
const HALF_LABEL = 11;
const LONG = 12; // pixels, a head
const WIDE = 4;
const RING = 12; // pixels from a dot's middle to where an arc meets it
const MAIN = 3; // causes, and effects, that are drawn in full; the others stay in the background

/** Draws the arcs of the chosen mark; a frame recomputes only their points. */
export class Arcs {
  private drawn: Drawn[] = [];

  constructor(private readonly svg: SVGSVGElement) {}

  set(arcs: readonly Arc[], marks: readonly BoardMark[]): void {
    const index = new Map(marks.map((mark, i) => [mark.id, i]));
    this.svg.replaceChildren();
    const count = { in: 0, out: 0 };
    this.drawn = arcs.flatMap((arc) => {
      const [from, to] = [index.get(arc.from), index.get(arc.to)];
      return from === undefined || to === undefined
        ? []
        : [this.add(arc, from, to, ++count[arc.incoming ? 'in' : 'out'] > MAIN)];
    });
  }

  private add(arc: Arc, from: number, to: number, back: boolean): Drawn {
    const make = <T extends SVGElement>(name: string): T =>
      document.createElementNS('http://www.w3.org/2000/svg', name) as T;
    const [group, shaft, head] = [make<SVGGElement>('g'), make<SVGPathElement>('path'), make<SVGPathElement>('path')];
    group.dataset.line = arc.line;
    group.dataset.weight = String(arc.weight);
    group.dataset.way = arc.incoming ? 'in' : 'out';
    group.toggleAttribute('data-bar', arc.bar);
    group.toggleAttribute('data-hollow', arc.hollow);
    group.toggleAttribute('data-back', back);
    shaft.setAttribute('class', 'shaft');
    head.setAttribute('class', 'head');
    group.append(shaft, head);
    if (back) this.svg.prepend(group);
    else this.svg.append(group);
    return { arc, from, to, bend: STRAIGHT, group, shaft, head };
  }

  /** Draws for this camera; `rested` also looks for the bends that leave labels readable. */
  paint(camera: Camera, marks: readonly BoardMark[], places: readonly Place[], rested: boolean): void {
    if (!this.drawn.length) return;
    const ends = this.ends(marks, places);
    const obstacles = rested ? labelBoxes(marks, places, camera) : [];
    for (const [i, item] of this.drawn.entries()) {
      const [from, to] = ends[i] as [End, End];
      if (rested && item.arc.line !== 'tether') item.bend = choose(from, to, obstacles);
      draw(item, curve(from, to, item.arc.line === 'tether' ? { ...STRAIGHT, reach: 0 } : item.bend));
    }
  }

  /** Where each arc starts and ends, with what meets at one mark spread around it. */
  private ends(marks: readonly BoardMark[], places: readonly Place[]): [End, End][] {
    const boxes = new Map<number, Box>();
    const box = (i: number): Box => {
      const known = boxes.get(i) ?? boxOf(marks[i] as BoardMark, places[i] as Place);
      boxes.set(i, known);
      return known;
    };
    const ends = this.drawn.map(({ from, to }): [Meeting, Meeting] => [
      meeting(from, box(from), box(to), false),
      meeting(to, box(to), box(from), true),
    ]);
    const groups = new Map<string, Meeting[]>();
    for (const end of ends.flat()) {
      const key = `${end.mark} ${end.side}`;
      groups.set(key, [...(groups.get(key) ?? []), end]);
    }
    for (const group of groups.values()) {
      const { mark, side } = group[0] as Meeting;
      const turn = (places[mark] as Place).side === 'before' ? 180 : 0;
      const span = side === 'left' ? ARRIVE : side === 'below' ? BELOW : ABOVE;
      const [low, high] = turn ? [540 - span.to, 540 - span.from] : [span.from, span.to];
      const angles = spread(
        group.map(({ wanted }) => near(wanted, (low + high) / 2)),
        low,
        high,
        span.apart,
      );
      group.forEach((end, i) => {
        end.angle = angles[i] as number;
        end.shift = (i - (group.length - 1) / 2) * 14;
      });
    }
    const end = ({ mark, angle, shift }: Meeting): End => ({
      ...box(mark),
      dot: (marks[mark] as BoardMark).fit === 'dot',
      angle,
      ring: RING,
      shift,
    });
    return ends.map(([from, to]) => [end(from), end(to)]);
  }
}

/** One end of an arc at a mark. */
interface Meeting {
  readonly mark: number;
  readonly side: 'left' | 'below' | 'above';
  /** Degrees towards the other end. */
  readonly wanted: number;
  angle: number;
  shift: number;
}

function meeting(mark: number, here: Box, there: Box, arriving: boolean): Meeting {
  const [dx, dy] = [(there.x1 + there.x2 - here.x1 - here.x2) / 2, (there.y1 + there.y2 - here.y1 - here.y2) / 2];
  const wanted = (Math.atan2(dy, dx) * 180) / Math.PI;
  return { mark, side: arriving ? 'left' : dy > 8 ? 'below' : 'above', wanted, angle: 0, shift: 0 };
}

function boxOf(mark: BoardMark, place: Place): Box {
  const half = mark.fit === 'dot' ? DOT : mark.half;
  return { x1: place.x1, x2: place.x2, y1: mark.y - half, y2: mark.y + half };
}

/** The same direction as a number of degrees near another. */
const near = (angle: number, other: number): number => angle - 360 * Math.round((angle - other) / 360);

function labelBoxes(marks: readonly BoardMark[], places: readonly Place[], camera: Camera): Box[] {
  return places.flatMap(({ side, left, right, x1, x2 }, i) => {
    if (x2 < 0 || x1 > camera.width) return [];
    const { y, fit } = marks[i] as BoardMark;
    const label = side === 'none' ? [] : [{ x1: left - 2, x2: right + 2, y1: y - HALF_LABEL, y2: y + HALF_LABEL }];
    return fit === 'dot' ? label : [...label, { x1, x2, y1: y - HALF_LABEL, y2: y + HALF_LABEL }];
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

function draw({ arc, shaft, head }: Drawn, line: Curve): void {
  const [p, q, r, tip] = line;
  const back = at(line, 0.94);
  const length = Math.hypot(tip.x - r.x, tip.y - r.y) > 1 ? r : back;
  const angle = Math.atan2(tip.y - length.y, tip.x - length.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const point = (along: number, across: number) =>
    `${round(tip.x - along * cos - across * sin)} ${round(tip.y - along * sin + across * cos)}`;
  const plain = arc.line === 'tether' || arc.bar;
  const stop = plain ? `${round(tip.x)} ${round(tip.y)}` : point(LONG - 2, 0);
  shaft.setAttribute(
    'd',
    `M${round(p.x)} ${round(p.y)}C${round(q.x)} ${round(q.y)} ${round(r.x)} ${round(r.y)} ${stop}`,
  );
  const wide = WIDE + arc.weight / 2;
  const shape = arc.bar
    ? `M${point(0, -8)}L${point(0, 8)}`
    : `M${point(0, 0)}L${point(LONG, wide)}L${point(LONG, -wide)}Z`;
  head.setAttribute('d', arc.line === 'tether' ? '' : shape);
}
