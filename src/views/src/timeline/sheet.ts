import { type Camera } from './camera';

const FAR = 1500; // pixels that a sheet is moved before it is laid anew
/** Where things lie on the sheet that are out of view and would have to be laid elsewhere: further off than it is ever moved. */
export const ASIDE = -4000;

/**
 * What hangs on the days. While the scale stays, it all moves as one and nothing in it is touched; with another scale it is laid out anew,
 * which the epoch tells. (A custom property on the root would do the same in one line, but the browser then looks at every element below it
 * in every frame: 30 ms for a thousand. Transforms of each mark instead of `left` would cost as much in layers.)
 */
export class Sheet {
  /** Grows when days lie elsewhere on the sheet. */
  epoch = 0;
  private elements: readonly HTMLElement[] = [];
  private origin = NaN;
  private k = 0;
  private shift = 0;

  /** Takes the elements from the page that carry what hangs on days. */
  read(root: HTMLElement): void {
    this.elements = Array.from(root.querySelectorAll<HTMLElement>('[data-sheet]'));
    this.lay();
  }

  move(camera: Camera): void {
    const shift = Math.round((this.origin - camera.t0) * camera.k);
    const same = camera.k === this.k && Math.abs(shift) < FAR;
    if (!same) {
      [this.origin, this.k] = [camera.t0, camera.k];
      this.epoch++;
    }
    this.shift = same ? shift : 0;
    this.lay();
  }

  /** A day on the sheet. */
  x(day: number): number {
    return (day - this.origin) * this.k;
  }

  /** On the sheet, what stands so many pixels from the window's left edge. */
  at(x: number): number {
    return x - this.shift;
  }

  release(): void {
    for (const { style } of this.elements) style.transform = '';
    this.k = 0;
  }

  private lay(): void {
    const transform = `translateX(${this.shift}px)`;
    for (const { style } of this.elements) if (style.transform !== transform) style.transform = transform;
  }
}
