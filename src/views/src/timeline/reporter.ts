import { type Camera, levelOf, rightOf } from './camera';

/** Who is told what a gesture meant. Blazor's references to .NET objects look like this. */
export interface Listener {
  invokeMethodAsync(method: string, ...args: unknown[]): Promise<unknown>;
}

/** The days and the level that the marks in the page were made for. */
export interface Loaded {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

const REST = 400; // milliseconds without a move
const EDGE = 0.35; // of a window: nearer to the end of what is loaded, more is asked for

/**
 * Asks for marks when the camera nears the edge of what it has or crosses a level, one question at a time, the latest wins; says
 * once where the camera came to rest. When nobody answers, the camera still works.
 */
export class Reporter {
  loaded: Loaded | undefined;
  private busy = false;
  private again: Camera | undefined;
  private day: number | null | undefined;
  private telling = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param scale How much larger than usual labels are set: it takes a finer scale to show as many.
   * @param limits The camera never leaves these days, so nothing is missing beyond them.
   */
  constructor(
    private readonly listener: Listener,
    private readonly scale: () => number,
    private readonly limits: () => { readonly from: number; readonly to: number },
  ) {}

  moved(camera: Camera): void {
    this.check(camera);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tell('RestedAsync', camera.t0, rightOf(camera)), REST);
  }

  check(camera: Camera): void {
    if (!this.lacks(camera)) return;
    if (this.busy) this.again = camera;
    else void this.ask(camera);
  }

  /** Resolves to nothing, also when the connection is lost. */
  async tell(method: string, ...args: unknown[]): Promise<unknown> {
    try {
      return await this.listener.invokeMethodAsync(method, ...args);
    } catch {
      return undefined;
    }
  }

  /** One day at a time: while an answer is under way, only the last of those passed meanwhile waits. */
  dayChanged(day: number | null): void {
    this.day = day;
    if (!this.telling) void this.tellDay();
  }

  /** Whether the page has not yet heard of the last day. */
  get isTellingDay(): boolean {
    return this.telling;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.again = undefined;
  }

  private async tellDay(): Promise<void> {
    this.telling = true;
    while (this.day !== undefined) {
      const { day } = this;
      this.day = undefined;
      await this.tell('DayAsync', day);
    }
    this.telling = false;
  }

  private lacks(camera: Camera): boolean {
    const { loaded } = this;
    if (!loaded || loaded.level !== levelOf(camera.k / this.scale())) return true;
    const edge = (EDGE * camera.width) / camera.k;
    const { from, to } = this.limits();
    return Math.max(camera.t0 - edge, from) < loaded.from - 1 || Math.min(rightOf(camera) + edge, to) > loaded.to + 1;
  }

  private async ask(camera: Camera): Promise<void> {
    this.busy = true;
    await this.tell('MovedAsync', camera.t0, rightOf(camera), camera.k / this.scale());
    this.busy = false;
    const next = this.again;
    this.again = undefined;
    if (next) this.check(next);
  }
}
