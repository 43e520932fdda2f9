import { type Board } from '../board';
import { type Camera } from '../camera';
import { type Sheet } from '../sheet';
import { Drawing } from './drawing';
import { type Corner, Ground } from './ground';
import { isStub } from './router';

/** One arc of the chosen mark. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  /** Towards the chosen mark. */
  readonly incoming: boolean;
  /** `dotted`, `dashed`, `solid`; `tether` for a thin line without a head. */
  readonly line: string;
  /** 1 to 3. */
  readonly weight: number;
  /** Ends in a bar instead of a head. */
  readonly bar: boolean;
  /** The head is not filled. */
  readonly hollow: boolean;
  /** Of a tether: days between which its end may be, and how far down to draw them. */
  readonly slack?: { readonly from: number; readonly to: number; readonly y: number } | undefined;
}

interface Drawn {
  readonly arc: Arc;
  readonly drawing: Drawing;
  corners: readonly Corner[];
}

const MAIN = 3; // causes, and effects, that are drawn in full; the others stay in the background
/**
 * The arcs of the chosen mark. While the camera rests they look for ways that leave everything readable; while it moves, a frame only
 * carries them along.
 */
export class Arcs {
  private drawn: Drawn[] = [];
  private known = '';
  private routed: Camera | undefined;
  private epoch = -1;

  constructor(
    private readonly svg: SVGSVGElement,
    private readonly stubs: HTMLElement,
  ) {}

  /** Takes other arcs, which have no way yet; false where they are the same. */
  set(arcs: readonly Arc[]): boolean {
    const now = JSON.stringify(arcs);
    if (now === this.known) return false;
    this.known = now;
    const count = { in: 0, out: 0 };
    this.drawn = arcs.map((arc) => {
      const back = arc.line !== 'tether' && ++count[arc.incoming ? 'in' : 'out'] > MAIN;
      return { arc, drawing: new Drawing(arc, back), corners: [] };
    });
    // Background first, so that the others lie above it.
    const groups = this.drawn.map(({ drawing }) => drawing.group);
    this.svg.replaceChildren(
      ...groups.filter((g) => g.hasAttribute('data-back')).reverse(),
      ...groups.filter((g) => !g.hasAttribute('data-back')),
    );
    this.leave();
    this.epoch = -1;
    return true;
  }

  /** Looks for ways in the part of the lanes that is in view. */
  route(camera: Camera, board: Board, view: { readonly top: number; readonly bottom: number }): void {
    this.stubs.replaceChildren();
    if (!this.drawn.length) return;
    const frame = { x1: 0, x2: camera.width, y1: view.top, y2: view.bottom, rows: board.rows };
    const ground = new Ground(camera, board, frame, this.stubs);
    const errands = this.drawn.map((drawn) => ({
      drawn,
      from: ground.end(drawn.arc.from),
      to: ground.end(drawn.arc.to),
    }));
    const router = ground.router();
    for (const { drawn, from, to } of errands) {
      // An arc from beyond one edge to beyond another says nothing here.
      const points = from && to && !(isStub(from) && isStub(to)) ? router.find({ from, to }) : null;
      drawn.corners = points?.map((point) => ground.hold(point, [drawn.arc.from, drawn.arc.to])) ?? [];
      drawn.drawing.group.toggleAttribute('hidden', !points);
    }
    [this.routed, this.epoch] = [camera, -1];
  }

  /** They hang on the sheet, so only another scale draws them anew. */
  paint(camera: Camera, sheet: Sheet): void {
    if (camera !== this.routed) this.leave();
    if (this.epoch === sheet.epoch) return;
    this.epoch = sheet.epoch;
    for (const { arc, drawing, corners } of this.drawn) {
      const { slack } = arc;
      const whisker = slack && { from: sheet.x(slack.from), to: sheet.x(slack.to), y: slack.y };
      drawing.draw(
        corners.map(({ day, by, y }) => ({ x: sheet.x(day) + by, y })),
        whisker,
      );
    }
  }

  /** Words at the window's edge are only true where they were placed. */
  leave(): void {
    if (this.stubs.firstChild) this.stubs.replaceChildren();
    this.routed = undefined;
  }
}
