import { type Camera, rightOf } from './camera';
import { type Parts } from './parts';
import { type Tick, ticks } from './ticks';

/**
 * Draws the lines and words of the axis. They hang on the camera's two variables as the marks do, so a frame costs nothing
 * here until the camera leaves what is drawn or another rule of ticks applies.
 */
export class Axis {
  private from = 0;
  private to = 0;
  private rule = '';

  constructor(private readonly parts: Pick<Parts, 'axis' | 'grid'>) {}

  paint(camera: Camera): void {
    const days = camera.width / camera.k;
    const right = rightOf(camera);
    const now = ticks(camera.t0, camera.t0, camera.k).rule;
    if (now === this.rule && camera.t0 >= this.from && right <= this.to) return;
    [this.rule, this.from, this.to] = [now, camera.t0 - days / 2, right + days / 2];
    const { major, minor } = ticks(this.from, this.to, camera.k);
    this.parts.grid.replaceChildren(
      ...minor.map((tick) => line(tick, 'minor')),
      ...major.map((tick) => line(tick, 'major')),
    );
    const words = minor.filter((tick) => tick.label);
    this.parts.axis.toggleAttribute('data-words', words.length > 0);
    this.parts.axis.replaceChildren(
      ...major.map((tick) => word(tick, 'major')),
      ...words.map((tick) => word(tick, 'minor')),
    );
  }
}

function line(tick: Tick, kind: string): HTMLElement {
  const element = document.createElement('i');
  element.className = kind;
  element.style.setProperty('--t', String(tick.from));
  return element;
}

function word(tick: Tick, kind: string): HTMLElement {
  const element = document.createElement('span');
  element.className = kind;
  element.style.setProperty('--t', String(tick.from));
  element.style.setProperty('--t2', String(tick.to));
  element.append(Object.assign(document.createElement('b'), { textContent: tick.label }));
  return element;
}
