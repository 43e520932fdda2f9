import { type Arc } from './arcs/arcs';
import { type Camera } from './camera';
import { type Listener, type Loaded } from './reporter';
import { Timeline } from './timeline';
import { type Limits } from './viewport';

export interface Options {
  /** Days at the left and the right edge. */
  readonly from: number;
  readonly to: number;
  /** The camera never leaves these. */
  readonly limits: Limits;
}

/** What the page now holds; sent after each change of its marks. */
export interface Update {
  readonly loaded: Loaded;
  readonly limits: Limits;
  /** Whether all of the course is there, as a page needs that scrolls. */
  readonly whole: boolean;
  /** Id of the chosen mark, or null. */
  readonly chosen: string | null;
  readonly arcs: readonly Arc[];
}

export interface Handle {
  /** Where it looks. */
  readonly camera: Camera;
  update(data: Update): void;
  /** Brings the days into view, the scale kept; those that the page opens with only where the reader has not moved yet. */
  focusOn(from: number, to: number, opening: boolean): void;
  /** Shows exactly these days. */
  show(from: number, to: number, animate: boolean): void;
  zoomBy(factor: number): void;
  /** Puts the cursor on a day and brings it into view; null takes it away. */
  setDay(day: number | null): void;
  /** Moves the keyboard to a mark as soon as the page holds it. */
  reach(id: string): void;
  dispose(): void;
}

/** Brings a timeline to life that the server has drawn; the parts it expects are named in parts.ts. */
export function mount(root: HTMLElement, listener: Listener, options: Options): Handle {
  return new Timeline(root, listener, options);
}
