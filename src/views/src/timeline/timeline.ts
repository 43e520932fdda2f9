import { type Arc, Arcs } from './arcs/arcs';
import { Axis } from './axis';
import { Below } from './below';
import { Board, type BoardMark } from './board';
import { type Camera, fit, rightOf } from './camera';
import { attachCursorPointer, type CursorHost, DayCursor } from './cursor';
import { attachGestures, type Gestures } from './gestures';
import { type Handle, type Options, type Update } from './index';
import { handleKey } from './keys';
import { findParts, type Parts } from './parts';
import { type Listener, Reporter } from './reporter';
import { attachStrip } from './strip';
import { sayDates, tethersOf } from './tethers';
import { Viewport } from './viewport';

const UPRIGHT = '(max-width: 720px)';
const SETTLE = 120; // milliseconds after a move until arcs look for a better way

/**
 * A timeline in the page. A frame writes the camera's variables and places the labels of the marks at hand; nothing grows with the
 * course. On a narrow screen the time runs down the page, which scrolls by itself, and only the keys are ours.
 */
export class Timeline implements Handle {
  private readonly parts: Parts;
  private readonly axis: Axis;
  private readonly arcs: Arcs;
  private readonly board: Board;
  private readonly view: Viewport;
  private readonly reporter: Reporter;
  private readonly cursor: DayCursor;
  private readonly below: Below;
  private readonly stop = new AbortController();
  private readonly observer: ResizeObserver;
  private readonly upright = matchMedia(UPRIGHT);
  private gestures: Gestures | undefined;
  private detachStrip: (() => void) | undefined;
  private wanted: string | undefined;
  private causal: readonly Arc[] = [];
  private pointed: string | undefined;
  private opened = false;
  private frame = 0;
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, listener: Listener, options: Options) {
    this.parts = findParts(root);
    this.axis = new Axis(this.parts);
    this.arcs = new Arcs(this.parts.arcs, this.parts.stubs);
    this.board = new Board(root);
    const width = this.parts.window.clientWidth;
    this.view = new Viewport(fit(options.from, options.to, width), options.limits, (camera) => this.moved(camera));
    const scale = () => this.board.scale();
    this.reporter = new Reporter(listener, scale, () => this.view.limits);
    const host: CursorHost = {
      camera: () => this.view.camera,
      limits: () => this.view.limits,
      changed: (day) => this.reporter.dayChanged(day),
      bring: (day) => {
        if (this.upright.matches) this.board.before(day)?.element.scrollIntoView({ block: 'start' });
        else this.view.bring(day, day + 1, true);
      },
    };
    this.cursor = new DayCursor(this.parts, host);
    const { signal } = this.stop;
    this.below = new Below(this.parts.stage, this.parts.below, signal);
    signal.addEventListener('abort', attachCursorPointer(this.parts.window, this.parts.flag, this.cursor, host));
    this.parts.ask.addEventListener('click', () => this.cursor.toggle(), { signal });
    root.addEventListener('keydown', (event) => this.key(event), { signal });
    root.addEventListener('pointerover', (event) => this.point(event), { signal });
    root.addEventListener('focusin', (event) => this.focused(event), { signal });
    this.parts.stage.addEventListener('scroll', () => this.scrolled(), { passive: true, signal });
    root.addEventListener('click', (event) => this.click(event), { signal });
    this.upright.addEventListener('change', () => this.turn(), { signal });
    this.observer = new ResizeObserver(() => this.resized());
    this.observer.observe(this.parts.window);
    root.toggleAttribute('data-live', true);
    this.read();
    this.turn();
    this.paint();
  }

  update(data: Update): void {
    this.reporter.loaded = data.loaded;
    this.view.limits = data.limits;
    this.read(data.chosen);
    this.causal = data.arcs;
    this.setArcs();
    this.place();
    if (this.wanted) this.reach(this.wanted);
    if (!this.upright.matches) this.reporter.check(this.view.camera);
    else if (!this.opened) this.open();
  }

  /** Down the page, the window is where one starts to read. */
  private open(): void {
    this.opened = true;
    const { t0 } = this.view.camera;
    const first = this.board.chosenMark() ?? this.board.marks.find((mark) => mark.from >= t0 && mark.fit !== 'clip');
    if (first && first !== this.board.marks[0]) first.element.scrollIntoView({ block: 'start' });
  }

  focusOn(from: number, to: number, animate: boolean): void {
    if (!this.upright.matches) this.view.bring(from, to, animate);
    else
      this.board.chosenMark()?.element.scrollIntoView({ block: 'start', behavior: this.view.calm ? 'auto' : 'smooth' });
  }

  show(from: number, to: number, animate: boolean): void {
    this.view.show(from, to, animate);
  }

  zoomBy(factor: number): void {
    const current = this.board.current();
    this.view.zoom(factor, current && (current.from + current.to) / 2);
  }

  setDay(day: number | null): void {
    this.cursor.set(day);
  }

  reach(id: string): void {
    const mark = this.board.find(id);
    this.wanted = mark ? undefined : id;
    if (mark) this.focus(mark);
  }

  dispose(): void {
    this.stop.abort();
    this.view.stop();
    this.release();
    this.observer.disconnect();
    this.reporter.dispose();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.settling);
    this.parts.root.removeAttribute('data-live');
  }

  /** Gestures belong to a time that runs across. */
  private turn(): void {
    this.release();
    if (this.upright.matches) {
      void this.reporter.tell('UprightAsync');
      return;
    }
    const { stage, window, strip, brush } = this.parts;
    this.gestures = attachGestures({
      stage,
      offset: () => window.getBoundingClientRect().left - stage.getBoundingClientRect().left,
      camera: () => this.view.camera,
      clamp: (camera) => this.view.clamp(camera),
      moved: (camera) => this.view.take(camera),
      calm: () => this.view.calm,
    });
    const show = (from: number, to: number) => this.view.show(from, to, false);
    this.detachStrip = attachStrip({ strip, brush, camera: () => this.view.camera, show });
    this.reporter.check(this.view.camera);
  }

  private release(): void {
    this.gestures?.dispose();
    this.detachStrip?.();
    this.gestures = this.detachStrip = undefined;
  }

  private resized(): void {
    const width = this.parts.window.clientWidth;
    this.read();
    if (!this.upright.matches && width && width !== this.view.camera.width) this.view.resize(width);
    else this.place();
  }

  /** Takes from the page what the server has drawn. */
  private read(chosen?: string | null): void {
    this.board.read(chosen);
    this.below.read(this.parts.root);
  }

  private moved(camera: Camera): void {
    this.gestures?.sync(camera);
    if (!this.upright.matches) this.reporter.moved(camera);
    this.frame ||= requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    this.frame = 0;
    const { camera } = this.view;
    const { style } = this.parts.root;
    style.setProperty('--t0', String(camera.t0));
    style.setProperty('--k', `${camera.k}px`);
    style.setProperty('--t1', String(rightOf(camera)));
    if (this.upright.matches) return;
    this.axis.paint(camera);
    this.place();
  }

  /** Places labels and carries the arcs along; once all is at rest, arcs look for ways that leave the labels readable. */
  private place(): void {
    if (this.upright.matches) return;
    this.board.place(this.view.camera);
    this.arcs.paint(this.view.camera);
    this.settle();
  }

  /** Arcs of the chosen mark, and tethers of it and of the mark that is pointed at. */
  private setArcs(): boolean {
    const pointed = tethersOf(this.board, this.pointed);
    const tethers = [...tethersOf(this.board, this.board.chosenMark()?.id), ...pointed];
    const once = tethers.filter(({ to }, i) => tethers.findIndex((tether) => tether.to === to) === i);
    sayDates(this.board, pointed);
    return this.arcs.set([...this.causal, ...once]);
  }

  /** Pointing at a mark, or coming to it by keys, shows what its date hangs on. */
  private point(event: Event): void {
    const id = this.board.at((event.target as Element).closest('a'))?.id;
    if (id === this.pointed) return;
    this.pointed = id;
    if (this.setArcs()) this.rested();
  }

  private scrolled(): void {
    this.arcs.leave();
    this.settle();
  }

  private settle(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.rested(), SETTLE);
  }

  private rested(): void {
    const { stage, lanes, below } = this.parts;
    const top = stage.scrollTop - lanes.offsetTop;
    const bottom = top + stage.clientHeight - (below.hidden ? 0 : below.offsetHeight);
    this.arcs.route(this.view.camera, this.board, {
      top: Math.max(top, 0),
      bottom: Math.min(bottom, lanes.offsetHeight),
    });
  }

  private focus(mark: BoardMark): void {
    const { stage } = this.parts;
    mark.link.tabIndex = 0;
    mark.link.focus({ preventScroll: true });
    if (this.upright.matches) {
      mark.element.scrollIntoView({ block: 'nearest' });
      return;
    }
    const [outer, inner] = [stage.getBoundingClientRect(), mark.element.getBoundingClientRect()];
    if (inner.top < outer.top) stage.scrollTop -= outer.top - inner.top;
    else if (inner.bottom > outer.bottom) stage.scrollTop += inner.bottom - outer.bottom;
  }

  private focused(event: FocusEvent): void {
    const mark = this.board.at(event.target);
    if (!mark) return;
    this.board.stopAt(mark.id);
    this.point(event);
    if (!this.upright.matches && mark.link.matches(':focus-visible')) this.view.bring(mark.from, mark.to, true);
  }

  private key(event: KeyboardEvent): void {
    const handled = handleKey(event, {
      marks: () => this.board.marks,
      current: () => this.board.current(),
      upright: () => this.upright.matches,
      focus: (mark) => this.focus(mark),
      zoom: (factor) => this.zoomBy(factor),
      end: (last) => void this.toEnd(last),
      travel: (id, effects, next) => void this.reporter.tell('TravelAsync', id, effects, next),
      hasDay: () => this.cursor.day !== null,
      toggleDay: () => this.toggleDay(),
      stepDay: (by, size) => this.cursor.step(by, size),
      endDay: (last) => this.cursor.end(last),
    });
    if (handled) event.preventDefault();
  }

  /** The keyboard goes to the flag, which the arrows move, and back to the marks. */
  private toggleDay(): void {
    this.cursor.toggle();
    if (this.upright.matches) return;
    if (this.cursor.day !== null) this.parts.flag.focus();
    else this.board.current()?.link.focus({ preventScroll: true });
  }

  private async toEnd(last: boolean): Promise<void> {
    if (!this.upright.matches) this.view.toEnd(last);
    const id = await this.reporter.tell('EndAsync', last);
    if (typeof id === 'string') this.reach(id);
  }

  /** A plain click is a gesture; with a key held it stays a link. */
  private click(event: MouseEvent): void {
    const target = event.target as Element;
    const days = target.closest<HTMLElement>('[data-show]')?.dataset.show?.split(' ').map(Number);
    if (days) this.view.show(days[0] as number, days[1] as number, true);
    const away = target.closest<HTMLElement>('[data-away]')?.dataset.away;
    if (away) void this.reporter.tell('OpenAsync', away);
    const mark = target.closest('a')?.closest<HTMLElement>('[data-mark]');
    if (!mark?.dataset.mark || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.reporter.tell('OpenAsync', mark.dataset.open ?? mark.dataset.mark);
  }
}
