import { type Arc } from './arcs';
import { distance, type Point, rounded, towards } from './geometry';

const LONG = 12; // pixels, a head
const WIDE = 4;
const RADIUS = 14; // of corners

/** One arc in the page: a shaft and a head. */
export class Drawing {
  readonly group: SVGGElement;
  private readonly shaft: SVGPathElement;
  private readonly head: SVGPathElement;

  constructor(
    private readonly arc: Arc,
    back: boolean,
  ) {
    const make = <T extends SVGElement>(name: string): T =>
      document.createElementNS('http://www.w3.org/2000/svg', name) as T;
    [this.group, this.shaft, this.head] = [make('g'), make('path'), make('path')];
    const { dataset } = this.group;
    dataset.line = arc.line;
    dataset.weight = String(arc.weight);
    dataset.way = arc.incoming ? 'in' : 'out';
    this.group.toggleAttribute('data-bar', arc.bar);
    this.group.toggleAttribute('data-hollow', arc.hollow);
    this.group.toggleAttribute('data-back', back);
    this.shaft.setAttribute('class', 'shaft');
    this.head.setAttribute('class', 'head');
    this.group.append(this.shaft, this.head);
  }

  /** @param whisker Of a tether: how far its end may be on either side. */
  draw(points: readonly Point[], whisker?: { readonly from: number; readonly to: number; readonly y: number }): void {
    const tip = points.at(-1);
    if (!tip || points.length < 2) return;
    const plain = this.arc.line === 'tether';
    const back = behind(points, LONG + 2);
    const [cos, sin] = [(tip.x - back.x) / distance(tip, back), (tip.y - back.y) / distance(tip, back)];
    const point = (along: number, across: number) =>
      `${round(tip.x - along * cos - across * sin)} ${round(tip.y - along * sin + across * cos)}`;
    const shaft = plain || this.arc.bar ? points : shortened(points, LONG - 2);
    this.shaft.setAttribute('d', rounded(shaft, RADIUS));
    const wide = WIDE + this.arc.weight / 2;
    const shape = this.arc.bar
      ? `M${point(0, -8)}L${point(0, 8)}`
      : `M${point(0, 0)}L${point(LONG, wide)}L${point(LONG, -wide)}Z`;
    this.head.setAttribute('d', plain ? whiskers(whisker) : shape);
  }
}

function whiskers(at?: { readonly from: number; readonly to: number; readonly y: number }): string {
  if (!at) return '';
  const [from, to, y] = [round(at.from), round(at.to), round(at.y)];
  return `M${from} ${y - CAP}V${y + CAP}M${from} ${y}H${to}M${to} ${y - CAP}V${y + CAP}`;
}

const CAP = 3; // pixels, half the end of a whisker

const round = (value: number) => Math.round(value * 10) / 10;

/** The point so many pixels before the end, along the way. */
function behind(points: readonly Point[], by: number): Point {
  let left = by;
  for (let i = points.length - 1; i > 0; i--) {
    const [to, from] = [points[i] as Point, points[i - 1] as Point];
    const far = distance(from, to);
    if (far >= left) return towards(to, from, left);
    left -= far;
  }
  return points[0] as Point;
}

/** The way without its last pixels. */
function shortened(points: readonly Point[], by: number): Point[] {
  let left = by;
  const out = [...points];
  while (out.length > 2) {
    const far = distance(out.at(-2) as Point, out.at(-1) as Point);
    if (far > left) break;
    left -= far;
    out.pop();
  }
  const [from, to] = [out.at(-2) as Point, out.at(-1) as Point];
  out[out.length - 1] = towards(to, from, Math.min(left, distance(from, to) - 1));
  return out;
}
