import { type Board } from '../board';
import { civilOf } from '../calendar';
import { type Camera, dayAt, xOf } from '../camera';
import { DOT } from '../labels';
import { type BoardMark } from '../marks';
import { yearName } from '../ticks';
import { type Box, type Point } from './geometry';
import { type Obstacle } from './grid';
import { type End } from './ports';
import { Router, type Terminal } from './router';
import { edgeOf, type Frame, placeStub } from './stubs';

/** A corner of a way: so many pixels from a day, so many from the top of the lanes. */
export interface Corner {
  readonly day: number;
  readonly by: number;
  readonly y: number;
}

// Pixels of detour that are worth not passing behind a label, a dot, a bar, a count: a bar is easily seen to cover what passes.
const TOLL = { label: 420, dot: 160, bar: 45, pill: 45 };
const HOLD = 48; // pixels: corners so near to a mark keep their distance to it while the scale changes

/** What arcs meet where the camera rests: marks and their labels, and words at the edge for what is out of view. */
export class Ground {
  private readonly obstacles: Obstacle[] = [];
  private readonly ends = new Map<string, Terminal | undefined>();

  constructor(
    private readonly camera: Camera,
    private readonly board: Board,
    private readonly frame: Frame,
    private readonly stubs: HTMLElement,
  ) {
    const half = 9 * board.scale();
    for (const [mark, place] of board.places) {
      if (mark.fit === 'clip' || place.x2 < 0 || place.x1 > camera.width) continue;
      const rise = mark.label?.offsetHeight && mark.id === board.chosenMark()?.id ? mark.label.offsetHeight / 2 : half;
      this.obstacles.push({ ...this.shape(mark, place), toll: mark.fit === 'dot' ? TOLL.dot : TOLL.bar });
      if (place.side !== 'none')
        this.obstacles.push({
          x1: place.left - 2,
          x2: place.right + 2,
          y1: mark.y - rise,
          y2: mark.y + rise,
          toll: TOLL.label,
        });
    }
    for (const box of board.pills.boxes) this.obstacles.push({ ...box, toll: TOLL.pill });
  }

  /** Where arcs of a mark start or end; undefined where the page does not have it, or the edge no room for its name. */
  end(id: string): Terminal | undefined {
    if (!this.ends.has(id)) this.ends.set(id, this.find(id));
    return this.ends.get(id);
  }

  router(): Router {
    const { frame, board, obstacles } = this;
    return new Router(
      frame,
      board.heights,
      obstacles,
      [...this.ends.values()].filter((end) => end !== undefined),
    );
  }

  /** A point of a way, held by the nearer of its two marks or by its day. */
  hold({ x, y }: Point, ids: readonly string[]): Corner {
    for (const mark of ids.map((id) => this.board.find(id))) {
      const days = mark?.fit === 'dot' ? [(mark.from + mark.to) / 2] : mark ? [mark.from, mark.to] : [];
      const day = days.find((day) => Math.abs(xOf(this.camera, day) - x) <= HOLD);
      if (day !== undefined) return { day, by: x - xOf(this.camera, day), y };
    }
    return { day: dayAt(this.camera, x), by: 0, y };
  }

  private find(id: string): Terminal | undefined {
    const mark = this.board.find(id);
    if (!mark) return undefined;
    const place = this.board.places.get(mark);
    const box = this.shape(mark, place ?? this.where(mark));
    const [from, to] = [Math.max(box.x1, this.frame.x1), Math.min(box.x2, this.frame.x2)];
    const x = from <= to ? (from + to) / 2 : (box.x1 + box.x2) / 2;
    if (!place || edgeOf(x, mark.y, this.frame)) return this.stub(mark, x);
    const dot = mark.fit === 'dot';
    return { ...box, x1: dot ? box.x1 : from, x2: dot ? box.x2 : to, dot, label: place.side } satisfies End;
  }

  /** A mark that is out of view. */
  private where({ from, to }: BoardMark): { x1: number; x2: number } {
    return { x1: xOf(this.camera, from), x2: xOf(this.camera, to) };
  }

  private stub(mark: BoardMark, x: number): Terminal | undefined {
    const word = document.createElement('button');
    word.type = 'button';
    word.tabIndex = -1;
    word.dataset.away = mark.id;
    word.dataset.edge = 'left';
    word.textContent = `${mark.label?.textContent ?? mark.id}, ${yearName(civilOf(mark.from).year)}`;
    this.stubs.append(word);
    const stub = placeStub({ id: mark.id, x, y: mark.y, width: word.offsetWidth }, this.frame, this.obstacles);
    if (!stub) {
      word.remove();
      return undefined;
    }
    word.dataset.edge = stub.edge;
    word.style.setProperty('left', `${stub.x1}px`);
    word.style.setProperty('top', `${stub.y1}px`);
    this.obstacles.push({ ...stub, toll: TOLL.label });
    return stub;
  }

  private shape(mark: BoardMark, { x1, x2 }: { readonly x1: number; readonly x2: number }): Box {
    const half = mark.fit === 'dot' ? DOT : mark.half + 1;
    return { x1, x2, y1: mark.y - half, y2: mark.y + half };
  }
}
