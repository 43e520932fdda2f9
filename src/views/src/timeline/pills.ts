import { type Box } from './arcs/geometry';
import { type Camera, xOf } from './camera';
import { type Place } from './labels';
import { type Sheet } from './sheet';

const MARGIN = 4; // pixels to the window's edge

/** A count of what is hidden; gives way to marks that stand in the same band. */
interface Pill {
  readonly element: HTMLElement;
  readonly button: HTMLElement;
  readonly row: string;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly y1: number;
  readonly y2: number;
}

/** Counts of what a level hides. Each stays in view as long as its days do, whole or not at all. */
export class Pills {
  /** Where those stand that are to be seen. */
  boxes: Box[] = [];
  private pills: readonly Pill[] = [];

  read(root: HTMLElement): void {
    this.pills = Array.from(root.querySelectorAll<HTMLElement>('[data-pill]'), (element) => {
      const button = element.querySelector('button') ?? element;
      return {
        element,
        button,
        row: element.dataset.pill ?? '',
        from: Number(element.dataset.from),
        to: Number(element.dataset.to),
        width: button.offsetWidth,
        y1: element.offsetTop,
        y2: element.offsetTop + button.offsetHeight,
      };
    });
  }

  /** Middles of their bands. */
  get middles(): number[] {
    return this.pills.map(({ y1, y2 }) => (y1 + y2) / 2);
  }

  /** @param marks Rows and places of the marks in view. */
  place(camera: Camera, sheet: Sheet, marks: readonly { readonly row: string; readonly place: Place }[]): void {
    this.boxes = [];
    for (const { element, button, row, from, to, width, y1, y2 } of this.pills) {
      const left = Math.max(xOf(camera, from), Math.min(MARGIN, xOf(camera, to) - width));
      const cut = left < 0 || left + width > camera.width;
      const covered =
        cut ||
        marks.some(
          ({ row: other, place }) =>
            other === row && Math.min(place.x1, place.left) < left + width && Math.max(place.x2, place.right) > left,
        );
      if (element.hasAttribute('data-covered') !== covered) element.toggleAttribute('data-covered', covered);
      if (covered) continue;
      this.boxes.push({ x1: left, x2: left + width, y1, y2 });
      const at = `${Math.round(sheet.at(left))}px`;
      if (button.style.left !== at) button.style.left = at;
      if (!button.hasAttribute('data-set')) button.toggleAttribute('data-set', true);
    }
  }

  release(): void {
    for (const { element, button } of this.pills) {
      button.removeAttribute('style');
      button.removeAttribute('data-set');
      element.removeAttribute('data-covered');
    }
  }
}
