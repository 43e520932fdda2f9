import { type Board } from '../board';
import { type Camera } from '../camera';
import { type Parts } from '../parts';
import { type Sheet } from '../sheet';
import { sayDates, tethersOf } from '../tethers';
import { type Arc, Arcs } from './arcs';

const SETTLE = 120; // milliseconds after a move until arcs look for their ways

/** The arcs of the chosen mark and the tethers of what is pointed at. They look for their ways once the camera has come to rest. */
export class ArcLayer {
  private readonly arcs: Arcs;
  private causal: readonly Arc[] = [];
  private pointed: string | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly parts: Parts,
    private readonly board: Board,
    private readonly sheet: Sheet,
    private readonly camera: () => Camera,
    signal: AbortSignal,
  ) {
    this.arcs = new Arcs(parts.arcs, parts.stubs);
    parts.stage.addEventListener('scroll', () => this.scrolled(), { passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(this.settling));
  }

  set(causal: readonly Arc[]): void {
    this.causal = causal;
    this.gather();
  }

  /** Pointing at a mark, or coming to it by keys, shows what its date hangs on. */
  point(id: string | undefined): void {
    if (id === this.pointed) return;
    this.pointed = id;
    if (this.gather()) this.route();
  }

  paint(camera: Camera): void {
    this.arcs.paint(camera, this.sheet);
    this.settle();
  }

  private scrolled(): void {
    this.arcs.leave();
    this.settle();
  }

  private gather(): boolean {
    const pointed = tethersOf(this.board, this.pointed);
    const tethers = [...tethersOf(this.board, this.board.chosenMark()?.id), ...pointed];
    const once = tethers.filter(({ to }, i) => tethers.findIndex((tether) => tether.to === to) === i);
    sayDates(this.board, pointed);
    return this.arcs.set([...this.causal, ...once]);
  }

  private settle(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.rest(), SETTLE);
  }

  private rest(): void {
    this.board.rest(this.camera());
    this.route();
  }

  private route(): void {
    const { stage, lanes, below } = this.parts;
    const top = stage.scrollTop - lanes.offsetTop;
    const bottom = top + stage.clientHeight - (below.hidden ? 0 : below.offsetHeight);
    const view = { top: Math.max(top, 0), bottom: Math.min(bottom, lanes.offsetHeight) };
    this.arcs.route(this.camera(), this.board, view);
    this.arcs.paint(this.camera(), this.sheet);
  }
}
