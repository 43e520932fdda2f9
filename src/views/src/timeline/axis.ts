import { type Camera, rightOf, xOf } from './camera';
import { type Parts } from './parts';
import { type Sheet } from './sheet';
import { type Tick, ticks } from './ticks';

const BEFORE = { major: 8, minor: 4 }; // pixels between a line and its word
const AFTER = 6; // pixels after the name of a year that keeps in view

interface Hung {
  readonly tick: Tick;
  readonly element: HTMLElement;
}

interface Word extends Hung {
  readonly kind: 'major' | 'minor';
  readonly text: HTMLElement;
  width: number;
  shown: boolean;
  /** Pixels that it has been moved along to keep in view. */
  along: number;
}

/** Pixels from the window's left edge. */
export type Span = readonly [number, number];

/** Draws the lines and words of the axis. They hang on the sheet, so a frame costs nothing until the camera leaves what is drawn. */
export class Axis {
  private from = 0;
  private to = 0;
  private rule = '';
  private epoch = -1;
  private hung: readonly Hung[] = [];
  private words: readonly Word[] = [];

  constructor(private readonly parts: Pick<Parts, 'axis' | 'grid'>) {}

  /** @param flag What covers the axis. */
  paint(camera: Camera, sheet: Sheet, flag?: Span): void {
    const now = ticks(camera.t0, camera.t0, camera.k).rule;
    if (now !== this.rule || camera.t0 < this.from || rightOf(camera) > this.to) {
      this.rule = now;
      this.draw(camera);
    }
    if (this.epoch !== sheet.epoch) {
      this.epoch = sheet.epoch;
      for (const { tick, element } of this.hung) element.style.left = `${sheet.x(tick.from).toFixed(2)}px`;
    }
    for (const word of this.words) this.place(word, camera, flag);
  }

  private draw(camera: Camera): void {
    const days = camera.width / camera.k;
    [this.from, this.to, this.epoch] = [camera.t0 - days / 2, rightOf(camera) + days / 2, -1];
    const { major, minor } = ticks(this.from, this.to, camera.k);
    const lines = [...minor.map((tick) => line(tick, 'minor')), ...major.map((tick) => line(tick, 'major'))];
    const words = minor.filter((tick) => tick.label).map((tick) => wordOf(tick, 'minor'));
    this.words = [...major.map((tick) => wordOf(tick, 'major')), ...words];
    this.hung = [...lines, ...this.words];
    this.parts.grid.replaceChildren(...lines.map(({ element }) => element));
    this.parts.axis.toggleAttribute('data-words', words.length > 0);
    this.parts.axis.replaceChildren(...this.words.map(({ element }) => element));
    for (const word of this.words) word.width = word.text.offsetWidth;
  }

  /** A word is whole or not there. The name of a year keeps in view as long as what is left of the year has room for it. */
  private place(word: Word, camera: Camera, flag?: Span): void {
    const { tick, kind, text, width } = word;
    const [start, end] = [xOf(camera, tick.from), xOf(camera, tick.to)];
    if (end < 0 || start > camera.width) return;
    const along = kind === 'major' ? Math.max(0, Math.round(-start)) : 0;
    const left = start + along + BEFORE[kind];
    const right = left + width;
    const covered = flag && left < flag[1] && right > flag[0];
    const shown = right <= camera.width && !covered && (!along || right + AFTER <= end);
    if (word.along !== along) text.style.left = `${(word.along = along)}px`;
    if (word.shown !== shown) text.style.opacity = (word.shown = shown) ? '' : '0';
  }
}

function line(tick: Tick, kind: string): Hung {
  const element = document.createElement('i');
  element.className = kind;
  return { tick, element };
}

function wordOf(tick: Tick, kind: Word['kind']): Word {
  const [element, text] = [document.createElement('span'), document.createElement('b')];
  element.className = kind;
  text.textContent = tick.label;
  element.append(text);
  return { tick, element, kind, text, width: 0, shown: true, along: 0 };
}
