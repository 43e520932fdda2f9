import { type Camera, xOf } from './camera';
import { type Place, type Side } from './labels';
import { type BoardMark } from './marks';
import { ASIDE, type Sheet } from './sheet';

const TORN = 30; // pixels that a torn bar is drawn beyond its days
const POINT = { gap: 4, least: 16 }; // pixels between a bar that goes on and the window's edge, and of its shortest
const LEAST = 5; // pixels, the thinnest bar
const NAME = { least: 38, around: 14 }; // pixels of a name in a bar that cuts it

/** Hangs one mark on the sheet; writes only what has changed. */
export class Hanging {
  private epoch = -1;
  private out = false;
  private width = '';
  private name: string | undefined; // unknown until the first is written: the label may carry an earlier one's
  private side: Side | undefined;

  constructor(readonly mark: BoardMark) {}

  /** The mark is in view. */
  show(sheet: Sheet, camera: Camera, place: Place): void {
    const { mark } = this;
    if (this.epoch !== sheet.epoch) {
      this.epoch = sheet.epoch;
      const torn = mark.edge === 'torn-start' ? TORN : 0;
      const day = mark.fit === 'dot' ? (mark.from + mark.to) / 2 : mark.from;
      mark.link.style.left = `${round(sheet.x(day) - torn)}px`;
      if (!mark.link.hasAttribute('data-set')) mark.link.toggleAttribute('data-set', true);
      if (mark.fit !== 'dot') this.stretch(camera);
      this.out = false;
    }
    if (mark.fit === 'clip') this.cut(camera);
    else this.setSide(place.side);
    if (place.side === 'inside') this.setName(`${Math.round(place.left - place.x1)}px`);
    else if (mark.fit !== 'clip') this.setName('');
  }

  /** The camera has come to rest: what goes on points to the window's edge. */
  rest(camera: Camera): void {
    if (this.mark.edge === 'goes-on' && !this.out) this.stretch(camera);
  }

  /** The mark is out of view: it may stay where it is, unless that is true no more. A name beside it would reach back into view. */
  leave(sheet: Sheet): void {
    if (this.side) this.setSide('none');
    if (this.out || this.epoch === sheet.epoch) return;
    this.out = true;
    this.mark.link.style.left = `${ASIDE}px`;
    // A long bar would reach back into view from there.
    if (this.mark.fit !== 'dot') this.setWidth(LEAST);
  }

  release(): void {
    const { link, shape, label } = this.mark;
    for (const part of [link, shape, label]) part?.removeAttribute('style');
    link.removeAttribute('data-set');
  }

  private stretch(camera: Camera): void {
    const { from, to, edge } = this.mark;
    const days = (to - from) * camera.k;
    const room = camera.width - xOf(camera, from);
    this.setWidth(
      edge === 'goes-on'
        ? Math.max(POINT.least, Math.min(days, Math.max(room, camera.k)) - POINT.gap)
        : edge
          ? days + TORN
          : Math.max(LEAST, days),
    );
  }

  /** Whole names, but that a bar itself may cut its own. */
  private cut(camera: Camera): void {
    const { from, to, slack, label, labelWidth } = this.mark;
    if (!label) return;
    const [left, right] = [xOf(camera, from), xOf(camera, to)];
    const start = left + slack[0] * camera.k;
    const bar = right - start - NAME.around;
    const room = Math.min(right, camera.width) - Math.max(start, 0) - NAME.around;
    const shown = room >= Math.min(labelWidth, bar) && bar >= NAME.least;
    if (shown) {
      this.setName(`${Math.round(Math.max(start, 0) - left)}px`);
      const limit = bar < labelWidth ? `${round(bar)}px` : 'none';
      if (label.style.maxWidth !== limit) label.style.maxWidth = limit;
    }
    const visibility = shown ? '' : 'hidden';
    if (label.style.visibility !== visibility) label.style.visibility = visibility;
  }

  private setWidth(width: number): void {
    const { shape } = this.mark;
    const now = `${round(width)}px`;
    if (shape && this.width !== now) shape.style.width = this.width = now;
  }

  private setSide(side: Side): void {
    if (this.side !== side) this.mark.element.dataset.side = this.side = side;
  }

  /** Names that keep in view while their bars leave it move by themselves, which the browser does without drawing them anew. */
  private setName(along: string): void {
    const { label } = this.mark;
    if (!label || this.name === along) return;
    label.style.transform = along && `translateX(${along})`;
    this.name = along;
  }
}

const round = (value: number) => Math.round(value * 100) / 100;
