import { ArcLayer } from './arcs/layer';
import { Axis } from './axis';
import { Below } from './below';
import { Board } from './board';
import { type Camera, fit } from './camera';
import { attachCursorPointer, type CursorHost, DayCursor } from './cursor';
import { attachGestures, type Gestures } from './gestures';
import { type Handle, type Options, type Update } from './index';
import { Keyboard } from './keyboard';
import { findParts, type Parts } from './parts';
import { type Listener, Reporter } from './reporter';
import { Sheet } from './sheet';
import { attachStrip } from './strip';
import { Viewport } from './viewport';

const UPRIGHT = '(max-width: 720px)';

/**
 * A timeline in the page. A frame moves the sheet and touches the marks in view; nothing grows with the course. On a narrow screen the
 * time runs down the page, which scrolls by itself, and only the keys are ours.
 */
export class Timeline implements Handle {
  private readonly parts: Parts;
  private readonly axis: Axis;
  private readonly sheet = new Sheet();
  private readonly arcs: ArcLayer;
  private readonly board: Board;
  private readonly view: Viewport;
  private readonly reporter: Reporter;
  private readonly cursor: DayCursor;
  private readonly below: Below;
  private readonly keyboard: Keyboard;
  private readonly stop = new AbortController();
  private readonly upright = matchMedia(UPRIGHT);
  private gestures: Gestures | undefined;
  private strip: ReturnType<typeof attachStrip> | undefined;
  private opened = false;
  private stale = false;
  private frame = 0;

  constructor(root: HTMLElement, listener: Listener, options: Options) {
    const { signal } = this.stop;
    this.parts = findParts(root);
    this.axis = new Axis(this.parts);
    this.board = new Board(root);
    const width = this.parts.window.clientWidth;
    this.view = new Viewport(fit(options.from, options.to, width), options.limits, (camera) => this.moved(camera));
    const scale = () => this.board.scale();
    this.reporter = new Reporter(listener, scale, () => this.view.limits);
    this.arcs = new ArcLayer(this.parts, this.board, this.sheet, () => this.view.camera, signal);
    this.cursor = this.addCursor(signal);
    this.below = new Below(this.parts.stage, this.parts.below, signal);
    this.keyboard = new Keyboard({ ...this.shared(), upright: () => this.upright.matches }, signal);
    this.listen(root, signal);
    root.toggleAttribute('data-live', true);
    this.read();
    this.turn();
    this.paint();
  }

  get camera(): Camera {
    return this.view.camera;
  }

  update(data: Update): void {
    this.reporter.loaded = data.loaded;
    this.view.within(data.limits);
    this.read(data.chosen);
    this.arcs.set(data.arcs);
    this.place();
    this.keyboard.updated();
    if (!this.upright.matches) this.reporter.check(this.view.camera);
    else if (data.whole && !this.opened) this.open();
  }

  focusOn(from: number, to: number, opening: boolean): void {
    if (opening && this.view.hasMoved) return;
    if (!this.upright.matches) this.view.bring(from, to, true);
    else if (this.opened)
      this.board.chosenMark()?.element.scrollIntoView({ block: 'start', behavior: this.view.calm ? 'auto' : 'smooth' });
  }

  show(from: number, to: number, animate: boolean): void {
    this.view.show(from, to, animate);
  }

  zoomBy(factor: number): void {
    this.keyboard.zoomBy(factor);
  }

  /** What the page said before it heard of the reader's own last day is overtaken. */
  setDay(day: number | null): void {
    if (!this.reporter.isTellingDay) this.cursor.set(day);
  }

  reach(id: string): void {
    this.keyboard.reach(id);
  }

  dispose(): void {
    this.stop.abort();
    this.view.stop();
    this.release();
    this.reporter.dispose();
    cancelAnimationFrame(this.frame);
    this.parts.root.removeAttribute('data-live');
  }

  private shared() {
    const { parts, board, view, reporter, cursor, arcs } = this;
    return { parts, board, view, reporter, cursor, arcs };
  }

  private addCursor(signal: AbortSignal): DayCursor {
    const host: CursorHost = {
      camera: () => this.view.camera,
      limits: () => this.view.limits,
      drawn: () => this.request(),
      changed: (day) => this.reporter.dayChanged(day),
      bring: (day) => {
        if (!this.upright.matches) this.view.bring(day, day + 1, true);
        else if (this.opened) this.board.before(day)?.element.scrollIntoView({ block: 'start' });
      },
    };
    const cursor = new DayCursor(this.parts, host);
    this.parts.ask.addEventListener('click', () => cursor.toggle(), { signal });
    signal.addEventListener('abort', attachCursorPointer(this.parts.window, this.parts.flag, cursor, host));
    return cursor;
  }

  private listen(root: HTMLElement, signal: AbortSignal): void {
    const point = (event: Event) => this.arcs.point(this.board.at((event.target as Element).closest('a'))?.id);
    root.addEventListener('pointerover', point, { signal });
    root.addEventListener('click', (event) => this.click(event), { signal });
    this.upright.addEventListener('change', () => this.turn(), { signal });
    const sizes = new ResizeObserver(() => this.resized());
    sizes.observe(this.parts.window);
    // The server may write marks of its own accord, as when somebody asks for more offices.
    const changes = new MutationObserver((records) => {
      if (records.some(({ target }) => !(target as Element).closest('svg, [data-part="stubs"]'))) this.changed();
    });
    changes.observe(this.parts.stage, { childList: true, subtree: true });
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      changes.disconnect();
    });
  }

  /** Down the page, one starts to read at the day, at what is in focus or where the window begins; once all is there, so that it stays. */
  private open(): void {
    this.opened = true;
    if (this.parts.root.closest('main')?.scrollTop) return;
    const { day } = this.cursor;
    const { t0 } = this.view.camera;
    const first =
      (day === null ? this.board.chosenMark() : this.board.before(day)) ??
      this.board.marks.find((mark) => mark.from >= t0 && mark.fit !== 'clip');
    if (first && first !== this.board.marks[0]) first.element.scrollIntoView({ block: 'start' });
  }

  /** Gestures belong to a time that runs across. */
  private turn(): void {
    this.release();
    if (this.upright.matches) {
      this.board.release();
      this.sheet.release();
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
    this.strip = attachStrip({ strip, brush, camera: () => this.view.camera, show });
    this.reporter.check(this.view.camera);
    this.changed();
  }

  private release(): void {
    this.gestures?.dispose();
    this.strip?.detach();
    this.gestures = this.strip = undefined;
  }

  private resized(): void {
    const width = this.parts.window.clientWidth;
    this.read();
    if (!this.upright.matches && width && width !== this.view.camera.width) this.view.resize(width);
    else this.place();
  }

  /** The page is not what was read from it. */
  private changed(): void {
    this.stale = true;
    this.request();
  }

  private moved(camera: Camera): void {
    this.gestures?.sync(camera);
    if (!this.upright.matches) this.reporter.moved(camera);
    this.request();
  }

  /** The next frame is painted. */
  private request(): void {
    this.frame ||= requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    this.frame = 0;
    if (this.stale) this.read();
    if (this.upright.matches) return;
    const { camera } = this.view;
    this.sheet.move(camera);
    this.axis.paint(camera, this.sheet, this.cursor.span(camera));
    this.cursor.paint(camera);
    this.strip?.paint(camera);
    this.place();
  }

  /** Places marks and labels; arcs come after, when all is at rest. */
  private place(): void {
    if (this.upright.matches) return;
    const { camera } = this.view;
    this.sheet.move(camera);
    this.board.place(camera, this.sheet);
    this.arcs.paint(camera);
  }

  /** Takes from the page what the server has drawn. */
  private read(chosen?: string | null): void {
    this.stale = false;
    this.board.read(chosen);
    this.sheet.read(this.parts.root);
    this.below.read(this.parts.root);
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
