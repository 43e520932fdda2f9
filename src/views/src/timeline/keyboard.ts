import { type ArcLayer } from './arcs/layer';
import { type Board } from './board';
import { type DayCursor } from './cursor';
import { handleKey } from './keys';
import { type BoardMark } from './marks';
import { type Parts } from './parts';
import { type Reporter } from './reporter';
import { type Viewport } from './viewport';

/** What the keyboard works on. */
export interface Keyed {
  readonly parts: Parts;
  readonly board: Board;
  readonly view: Viewport;
  readonly reporter: Reporter;
  readonly cursor: DayCursor;
  readonly arcs: ArcLayer;
  upright(): boolean;
}

/** Keys and the keyboard's place among the marks. */
export class Keyboard {
  private wanted: string | undefined;

  constructor(
    private readonly on: Keyed,
    signal: AbortSignal,
  ) {
    const { root } = on.parts;
    root.addEventListener('keydown', (event) => this.key(event), { signal });
    root.addEventListener('focusin', (event) => this.focused(event), { signal });
  }

  zoomBy(factor: number): void {
    const current = this.on.board.current();
    this.on.view.zoom(factor, current && (current.from + current.to) / 2);
  }

  /** Goes to a mark as soon as the page holds it. */
  reach(id: string): void {
    const mark = this.on.board.find(id);
    this.wanted = mark ? undefined : id;
    if (mark) this.focus(mark);
  }

  /** The page holds other marks now. */
  updated(): void {
    if (this.wanted) this.reach(this.wanted);
  }

  private key(event: KeyboardEvent): void {
    const { board, cursor, reporter, upright } = this.on;
    const handled = handleKey(event, {
      marks: () => board.marks,
      current: () => board.current(),
      upright,
      focus: (mark) => this.focus(mark),
      zoom: (factor) => this.zoomBy(factor),
      end: (last) => void this.toEnd(last),
      travel: (id, effects, next) => void reporter.tell('TravelAsync', id, effects, next),
      hasDay: () => cursor.day !== null,
      toggleDay: () => this.toggleDay(),
      stepDay: (by, size) => cursor.step(by, size),
      endDay: (last) => cursor.end(last),
    });
    if (handled) event.preventDefault();
  }

  private focus(mark: BoardMark): void {
    const { stage } = this.on.parts;
    mark.link.tabIndex = 0;
    mark.link.focus({ preventScroll: true });
    if (this.on.upright()) {
      mark.element.scrollIntoView({ block: 'nearest' });
      return;
    }
    const [outer, inner] = [stage.getBoundingClientRect(), mark.element.getBoundingClientRect()];
    if (inner.top < outer.top) stage.scrollTop -= outer.top - inner.top;
    else if (inner.bottom > outer.bottom) stage.scrollTop += inner.bottom - outer.bottom;
  }

  private focused(event: FocusEvent): void {
    const { board, view, arcs, upright } = this.on;
    const mark = board.at(event.target);
    if (!mark) return;
    board.stopAt(mark.id);
    arcs.point(mark.id);
    if (!upright() && mark.link.matches(':focus-visible')) view.bring(mark.from, mark.to, true);
  }

  /** The keyboard goes to the flag, which the arrows move, and back to the marks. */
  private toggleDay(): void {
    const { board, cursor, parts, upright } = this.on;
    cursor.toggle();
    if (upright()) return;
    if (cursor.day !== null) parts.flag.focus();
    else board.current()?.link.focus({ preventScroll: true });
  }

  private async toEnd(last: boolean): Promise<void> {
    if (!this.on.upright()) this.on.view.toEnd(last);
    const id = await this.on.reporter.tell('EndAsync', last);
    if (typeof id === 'string') this.reach(id);
  }
}
