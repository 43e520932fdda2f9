import { type Camera, rightOf, xOf } from './camera';
import { type Parts } from './parts';
import { type Sheet } from './sheet';
import { type Tick, ticks } from './ticks';

const NAME = 14; // pixels around the name of a year or month

interface Hung {
  readonly tick: Tick;
  readonly element: HTMLElement;
}

interface Named extends Hung {
  readonly text: HTMLElement;
  /** As wide as its name; measured when it is first needed. */
  width?: number;
}

/** Draws the lines and words of the axis. They hang on the sheet, so a frame costs nothing until the camera leaves what is drawn. */
export class Axis {
  private from = 0;
  private to = 0;
  private rule = '';
  private epoch = -1;
  private hung: readonly Hung[] = [];
  private names: readonly Named[] = [];
  private stuck: Named | undefined;

  constructor(private readonly parts: Pick<Parts, 'axis' | 'grid'>) {}

  paint(camera: Camera, sheet: Sheet): void {
    const now = ticks(camera.t0, camera.t0, camera.k).rule;
    if (now !== this.rule || camera.t0 < this.from || rightOf(camera) > this.to) {
      this.rule = now;
      this.draw(camera);
    }
    if (this.epoch !== sheet.epoch) {
      this.epoch = sheet.epoch;
      for (const { tick, element } of this.hung) element.style.left = `${sheet.x(tick.from).toFixed(2)}px`;
    }
    this.stick(camera);
  }

  private draw(camera: Camera): void {
    const days = camera.width / camera.k;
    [this.from, this.to, this.epoch] = [camera.t0 - days / 2, rightOf(camera) + days / 2, -1];
    const { major, minor } = ticks(this.from, this.to, camera.k);
    const lines = [...minor.map((tick) => line(tick, 'minor')), ...major.map((tick) => line(tick, 'major'))];
    const words = minor.filter((tick) => tick.label).map((tick) => word(tick, 'minor'));
    this.names = major.map((tick) => word(tick, 'major'));
    this.stuck = undefined;
    this.hung = [...lines, ...words, ...this.names];
    this.parts.grid.replaceChildren(...lines.map(({ element }) => element));
    this.parts.axis.toggleAttribute('data-words', words.length > 0);
    this.parts.axis.replaceChildren(...[...this.names, ...words].map(({ element }) => element));
  }

  /** The name of a year stays in view as long as all of it has room in what is left of the year. */
  private stick(camera: Camera): void {
    const first = this.names.find(({ tick }) => tick.from <= camera.t0 && tick.to > camera.t0);
    if (this.stuck && this.stuck !== first) this.stuck.text.removeAttribute('style');
    this.stuck = first;
    if (!first) return;
    first.width ??= first.text.offsetWidth;
    const gone = -xOf(camera, first.tick.from);
    const fits = xOf(camera, first.tick.to) >= first.width + NAME;
    first.text.style.left = `${Math.round(gone)}px`;
    first.text.style.opacity = fits ? '' : '0';
  }
}

function line(tick: Tick, kind: string): Hung {
  const element = document.createElement('i');
  element.className = kind;
  return { tick, element };
}

function word(tick: Tick, kind: string): Named {
  const [element, text] = [document.createElement('span'), document.createElement('b')];
  element.className = kind;
  text.textContent = tick.label;
  element.append(text);
  return { tick, element, text };
}
