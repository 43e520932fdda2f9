import { type Span } from './axis';
import { civilOf } from './calendar';
import { type Camera, dayAt, xOf } from './camera';
import { coarser, stepFrom, unitAt } from './steps';
import { MONTHS, yearName } from './ticks';
import { type Limits } from './viewport';

export interface CursorHost {
  camera(): Camera;
  limits(): Limits;
  /** The cursor stands elsewhere, or is gone. */
  drawn(): void;
  /** The cursor was put on this day, or taken away. */
  changed(day: number | null): void;
  /** Brings a day into view. */
  bring(day: number): void;
}

export interface CursorParts {
  /** Holds the line, then the flag; hidden where there is no day. */
  readonly cursor: HTMLElement;
  /** A slider with the date. */
  readonly flag: HTMLElement;
}

/** A line through all lanes on one day. */
export class DayCursor {
  day: number | null;
  private last: number | undefined;
  private width: number | undefined;

  constructor(
    private readonly parts: CursorParts,
    private readonly host: CursorHost,
  ) {
    this.day = parts.cursor.hidden ? null : Number(parts.flag.getAttribute('aria-valuenow'));
  }

  /** As the address says, which is told nothing. */
  set(day: number | null): void {
    this.draw(day);
    if (day !== null) this.host.bring(day);
  }

  /** On the day it had last, else in the middle of the window. */
  toggle(): void {
    if (this.day !== null) this.put(null);
    else this.put(this.last ?? this.middle());
  }

  /** One unit of the scale on or back; `wide` takes the next coarser unit, `fine` a day. */
  step(by: 1 | -1, size: 'fine' | 'usual' | 'wide' = 'usual'): void {
    if (this.day === null) return;
    const usual = unitAt(this.host.camera().k);
    const unit = size === 'usual' ? usual : size === 'wide' ? coarser(usual) : 'day';
    this.put(stepFrom(this.day, unit, by));
    this.host.bring(this.day);
  }

  end(last: boolean): void {
    const { from, to } = this.host.limits();
    this.put(last ? to - 1 : from);
    this.host.bring(this.day as number);
  }

  put(day: number | null): void {
    const { from, to } = this.host.limits();
    const next = day === null ? null : Math.min(Math.max(Math.floor(day), from), to - 1);
    if (next === this.day) return;
    this.draw(next);
    this.host.changed(next);
  }

  private middle(): number {
    const camera = this.host.camera();
    return stepFrom(Math.ceil(dayAt(camera, camera.width / 2)), unitAt(camera.k), -1);
  }

  private draw(day: number | null): void {
    const { cursor, flag } = this.parts;
    this.last = day ?? this.day ?? this.last;
    this.day = day;
    cursor.hidden = day === null;
    this.host.drawn();
    if (day === null) return;
    const words = inWords(day);
    flag.textContent = words;
    this.width = undefined;
    flag.setAttribute('aria-valuenow', String(day));
    flag.setAttribute('aria-valuetext', words);
    this.paint(this.host.camera());
  }

  /** The flag is centred on its line, but never cut by the window's edge. */
  paint(camera: Camera): void {
    if (this.day === null) return;
    const { cursor, flag } = this.parts;
    const x = Math.round(xOf(camera, this.day + 0.5));
    (cursor.firstElementChild as HTMLElement).style.transform = `translateX(${x}px)`;
    flag.style.transform = `translateX(${x}px)`;
    flag.style.translate = `min(max(-50%, ${-x}px), ${Math.max(camera.width - x, 0)}px - 100%)`;
  }

  /** What the flag covers of the axis. */
  span(camera: Camera): Span | undefined {
    if (this.day === null) return undefined;
    const width = (this.width ??= this.parts.flag.offsetWidth);
    const left = Math.min(Math.max(xOf(camera, this.day + 0.5) - width / 2, 0), camera.width - width);
    return [left, left + width];
  }
}

function inWords(day: number): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return `${ofMonth} ${MONTHS[month - 1]} ${yearName(year)}`;
}

/** A press or a drag on the axis puts the cursor there; the flag is dragged likewise. */
export function attachCursorPointer(
  axis: HTMLElement,
  flag: HTMLElement,
  cursor: DayCursor,
  host: CursorHost,
): () => void {
  const stop = new AbortController();
  for (const element of [axis, flag]) {
    let dragging = false;
    const move = (event: PointerEvent) =>
      cursor.put(dayAt(host.camera(), event.clientX - axis.getBoundingClientRect().left));
    const listen = (
      type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
      run: (event: PointerEvent) => void,
    ) => element.addEventListener(type, run, { signal: stop.signal });
    listen('pointerdown', (event) => {
      if (event.button) return;
      dragging = true;
      element.setPointerCapture?.(event.pointerId);
      if (element === axis) move(event);
    });
    listen('pointermove', (event) => dragging && move(event));
    listen('pointerup', () => (dragging = false));
    listen('pointercancel', () => (dragging = false));
  }
  return () => stop.abort();
}
