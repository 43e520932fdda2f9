import { type Box } from './arcs/geometry';
import { heights } from './arcs/router';
import { type Camera, xOf } from './camera';
import { type Mark, type Place, placeLabels } from './labels';

/** A mark in the page: `data-mark` its id, `data-from` and `data-to` its days (end exclusive), `data-lane`, `data-row`, `data-fit`, `data-anchor`. */
export interface BoardMark {
  readonly id: string;
  readonly element: HTMLElement;
  readonly link: HTMLElement;
  readonly label: HTMLElement | null;
  readonly from: number;
  readonly to: number;
  readonly lane: string;
  readonly row: string;
  /** `dot`, `bar`, or `clip`: a bar whose label is cut by it. */
  readonly fit: string;
  readonly slack: readonly [number, number];
  /** Id of the mark that its date is reckoned from. */
  readonly anchor: string | undefined;
  /** The middle of its row and half its height, in the lanes. */
  readonly y: number;
  readonly half: number;
  readonly labelWidth: number;
}

/** Reads the marks in the order of the page, which is that of their dates within a list. */
export function readBoard(root: HTMLElement): BoardMark[] {
  return Array.from(root.querySelectorAll<HTMLElement>('[data-mark]'), (element) => {
    const { mark, from, to, lane, row, fit, slack, anchor } = element.dataset;
    const [before = 0, after = 0] = slack?.split(' ').map(Number) ?? [];
    const label = element.querySelector<HTMLElement>('[data-label]');
    const shape = element.querySelector<HTMLElement>('[data-shape]');
    return {
      id: mark ?? '',
      element,
      link: element.querySelector<HTMLElement>('a') ?? element,
      label,
      from: Number(from),
      to: Number(to),
      lane: lane ?? '',
      row: row ?? '',
      fit: fit ?? 'dot',
      anchor,
      y: element.offsetTop + element.offsetHeight / 2,
      half: (shape?.offsetHeight ?? 0) / 2,
      slack: [before, after],
      labelWidth: label?.scrollWidth ?? 0,
    };
  });
}

/** A count of what is hidden; gives way to marks that stand in the same band. */
interface Pill {
  readonly element: HTMLElement;
  readonly row: string;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly y1: number;
  readonly y2: number;
}

/** It stays in view as long as its days do. */
const leftOf = (pill: Pill, camera: Camera): number =>
  Math.max(xOf(camera, pill.from), Math.min(4, xOf(camera, pill.to) - pill.width));

/** The marks in the page, their labels' places, and which of them is the one tab stop. */
export class Board {
  marks: readonly BoardMark[] = [];
  places: readonly Place[] = [];
  /** Middles of rows. */
  rows: readonly number[] = [];
  /** Heights along which arcs may go. */
  heights: readonly number[] = [];
  private labels: Mark[] = [];
  private chosen: string | null = null;
  private roving: string | undefined;
  private pills: readonly Pill[] = [];

  constructor(private readonly root: HTMLElement) {}

  /** Takes the marks from the page, with the room their labels need. */
  read(chosen: string | null = this.chosen): void {
    this.chosen = chosen;
    this.marks = readBoard(this.root);
    this.labels = this.marks.map((mark) => ({
      from: mark.from,
      to: mark.to,
      row: mark.row,
      label: mark.labelWidth,
      bar: mark.fit !== 'dot',
      slack: mark.slack,
      chosen: mark.id === chosen,
    }));
    this.pills = Array.from(this.root.querySelectorAll<HTMLElement>('[data-pill]'), (element) => ({
      element,
      row: element.dataset.pill ?? '',
      from: Number(element.dataset.from),
      to: Number(element.dataset.to),
      width: element.offsetWidth,
      y1: element.offsetTop,
      y2: element.offsetTop + element.offsetHeight,
    }));
    this.rows = [...new Set(this.marks.filter((mark) => mark.fit !== 'clip').map((mark) => Math.round(mark.y)))];
    const edges = Array.from(this.root.querySelectorAll<HTMLElement>('[data-heading]'), (lane) => lane.offsetTop);
    this.heights = heights([...this.rows, ...this.pills.map(({ y1, y2 }) => (y1 + y2) / 2)], edges);
    for (const { element, width } of this.pills) element.style.setProperty('--w', `${width}px`);
    for (const { label, labelWidth } of this.marks) label?.style.setProperty('--w', `${labelWidth}px`);
    this.stopAt(this.roving);
  }

  /** Places the labels for this camera; writes only what changed. */
  place(camera: Camera): void {
    this.places = placeLabels(this.labels, camera);
    this.places.forEach(({ side }, i) => {
      const { element, fit } = this.marks[i] as BoardMark;
      if (fit !== 'clip' && element.dataset.side !== side) element.dataset.side = side;
    });
    for (const pill of this.pills) {
      const left = leftOf(pill, camera);
      const cut = left < 0 || left + pill.width > camera.width;
      const covered =
        cut ||
        this.places.some(
          (place, i) =>
            this.labels[i]?.row === pill.row &&
            Math.min(place.x1, place.left) < left + pill.width &&
            Math.max(place.x2, place.right) > left,
        );
      pill.element.toggleAttribute('data-covered', covered);
    }
  }

  /** Where counts stand that are to be seen. */
  pillBoxes(camera: Camera): Box[] {
    return this.pills
      .filter(({ element }) => !element.hasAttribute('data-covered'))
      .map((pill) => ({ x1: leftOf(pill, camera), x2: leftOf(pill, camera) + pill.width, y1: pill.y1, y2: pill.y2 }));
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
