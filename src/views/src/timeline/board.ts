import { type Camera } from './camera';
import { type Mark, type Place, placeLabels } from './labels';

/** A mark in the page: `data-mark` its id, `data-from` and `data-to` its days (end exclusive), `data-lane`, `data-row`, `data-fit`. */
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
  /** The middle of its row and half its height, in the lanes. */
  readonly y: number;
  readonly half: number;
  readonly labelWidth: number;
}

/** Reads the marks in the order of the page, which is that of their dates within a list. */
export function readBoard(root: HTMLElement): BoardMark[] {
  return Array.from(root.querySelectorAll<HTMLElement>('[data-mark]'), (element) => {
    const { mark, from, to, lane, row, fit } = element.dataset;
    const label = element.querySelector<HTMLElement>('[data-label]');
    const shape = element.querySelector<HTMLElement>('[data-shape]');
    const labelWidth = label && !('mute' in element.dataset) ? label.scrollWidth : 0;
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
      y: element.offsetTop + element.offsetHeight / 2,
      half: (shape?.offsetHeight ?? 0) / 2,
      labelWidth,
    };
  });
}

/** The marks in the page, their labels' places, and which of them is the one tab stop. */
export class Board {
  marks: readonly BoardMark[] = [];
  places: readonly Place[] = [];
  private labels: Mark[] = [];
  private chosen: string | null = null;
  private roving: string | undefined;

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
      chosen: mark.id === chosen,
    }));
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
  }

  /** How much larger labels are set than the 16 pixels that levels are made for. */
  scale(): number {
    const label = this.marks.find((mark) => mark.label)?.label;
    return (label && parseFloat(getComputedStyle(label).fontSize) / 16) || 1;
  }

  find(id: string | null | undefined): BoardMark | undefined {
    return id ? this.marks.find((mark) => mark.id === id) : undefined;
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
