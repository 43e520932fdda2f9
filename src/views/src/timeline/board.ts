import { heights } from './arcs/router';
import { type Camera, dayAt, rightOf } from './camera';
import { Hanging } from './hanging';
import { type Mark, type Place, placeLabels } from './labels';
import { type BoardMark, readMarks } from './marks';
import { Pills } from './pills';
import { type Sheet } from './sheet';

const MARGIN = 40; // pixels beyond the window in which marks are still looked after

/** The marks in the page, their labels' places, and which of them is the one tab stop. A frame touches only those in view. */
export class Board {
  marks: readonly BoardMark[] = [];
  /** Of the marks in view. */
  places: ReadonlyMap<BoardMark, Place> = new Map();
  /** Middles of rows. */
  rows: readonly number[] = [];
  /** Heights along which arcs may go. */
  heights: readonly number[] = [];
  readonly pills = new Pills();
  private labels: ReadonlyMap<BoardMark, Mark> = new Map();
  private hangings: readonly Hanging[] = [];
  private chosen: string | null = null;
  private roving: string | undefined;

  constructor(private readonly root: HTMLElement) {}

  /** Takes the marks from the page, with the room their labels need. */
  read(chosen: string | null = this.chosen): void {
    this.chosen = chosen;
    this.marks = readMarks(this.root);
    this.hangings = this.marks.map((mark) => new Hanging(mark));
    this.labels = new Map(this.marks.map((mark) => [mark, labelOf(mark, mark.id === chosen)]));
    this.pills.read(this.root);
    this.rows = [...new Set(this.marks.filter((mark) => mark.fit !== 'clip').map((mark) => Math.round(mark.y)))];
    const edges = Array.from(this.root.querySelectorAll<HTMLElement>('[data-heading]'), (lane) => lane.offsetTop);
    this.heights = heights([...this.rows, ...this.pills.middles], edges);
    this.stopAt(this.roving);
  }

  /** Places marks and labels for this camera. */
  place(camera: Camera, sheet: Sheet): void {
    const [first, last] = [dayAt(camera, -MARGIN), rightOf(camera) + MARGIN / camera.k];
    const near: Hanging[] = [];
    for (const hanging of this.hangings) {
      if (hanging.mark.to >= first && hanging.mark.from <= last) near.push(hanging);
      else hanging.leave(sheet);
    }
    const places = placeLabels(
      near.map(({ mark }) => this.labels.get(mark) as Mark),
      camera,
    );
    this.places = new Map(near.map(({ mark }, i) => [mark, places[i] as Place]));
    near.forEach((hanging, i) => hanging.show(sheet, camera, places[i] as Place));
    this.pills.place(
      camera,
      sheet,
      near.map(({ mark }, i) => ({ row: mark.row, place: places[i] as Place })),
    );
  }

  /** What waits until the camera rests. */
  rest(camera: Camera): void {
    for (const hanging of this.hangings) hanging.rest(camera);
  }

  /** Leaves the page as the server wrote it. */
  release(): void {
    for (const hanging of this.hangings) hanging.release();
    this.pills.release();
  }

  /** How much larger labels are set than the 16 pixels that levels are made for. */
  scale(): number {
    const label = this.marks.find((mark) => mark.label)?.label;
    return (label && parseFloat(getComputedStyle(label).fontSize) / 16) || 1;
  }

  find(id: string | null | undefined): BoardMark | undefined {
    return id ? this.marks.find((mark) => mark.id === id) : undefined;
  }

  /** The chosen mark, if the page has it. */
  chosenMark(): BoardMark | undefined {
    return this.find(this.chosen);
  }

  /** The last mark in the order of dates that begins on the day or before. */
  before(day: number): BoardMark | undefined {
    return this.marks.findLast((mark) => mark.fit !== 'clip' && mark.from <= day);
  }

  at(target: EventTarget | null): BoardMark | undefined {
    return this.marks.find(({ link }) => link === target);
  }

  /** Where the keyboard was, else the chosen mark, else the first. */
  current(): BoardMark | undefined {
    const first = this.marks.find((mark) => mark.fit !== 'clip') ?? this.marks[0];
    return this.find(this.roving) ?? this.find(this.chosen) ?? first;
  }

  /** Makes one mark the tab stop of all. */
  stopAt(id: string | undefined): void {
    this.roving = id;
    const stop = this.current();
    for (const { link } of this.marks) {
      const index = link === stop?.link ? 0 : -1;
      if (link.tabIndex !== index) link.tabIndex = index;
    }
  }
}

const labelOf = (mark: BoardMark, chosen: boolean): Mark => ({
  from: mark.from,
  to: mark.to,
  row: mark.row,
  label: mark.labelWidth,
  bar: mark.fit !== 'dot',
  slack: mark.slack,
  chosen,
});
