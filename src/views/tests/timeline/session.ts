import { afterEach, beforeEach, vi } from 'vitest';
import { type Handle, mount, type Update } from '../../src/timeline/index';

export const limits = { from: -5000, to: 15000 };
export const options = { from: 0, to: 2000, limits };
export const marks = [
  { id: 'first', from: 100, lane: 'a', top: 10 },
  { id: 'second', from: 400, lane: 'b', top: 50 },
  { id: 'third', from: 420, lane: 'a', top: 10 },
  { id: 'long', from: 600, to: 1800, lane: 'c', top: 90 },
];
export const loaded = (rest: Partial<Update> = {}): Update => ({
  loaded: { from: -2000, to: 4000, level: 7 },
  limits,
  whole: false,
  chosen: null,
  arcs: [],
  ...rest,
});

/** A timeline in a page; the other side writes down what it is told. Timers run when the test says so. */
export function session() {
  const state: { told: [string, ...unknown[]][]; handle: Handle | undefined } = { told: [], handle: undefined };
  const listener = {
    invokeMethodAsync: (method: string, ...args: unknown[]) => {
      state.told.push([method, ...args]);
      return Promise.resolve<unknown>(method === 'EndAsync' ? 'third' : null);
    },
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    state.told = [];
  });
  afterEach(() => {
    state.handle?.dispose();
    state.handle = undefined;
    vi.runAllTimers();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return {
    state,
    start: (root: HTMLElement): Handle => (state.handle = mount(root, listener, options)),
  };
}

export const stage = (root: HTMLElement) => root.querySelector('[data-part=stage]') as HTMLElement;
export const part = (root: HTMLElement, name: string) => root.querySelector(`[data-part=${name}]`) as HTMLElement;

export const press = (root: HTMLElement, key: string, init: KeyboardEventInit = {}) =>
  (document.activeElement && root.contains(document.activeElement)
    ? document.activeElement
    : stage(root)
  ).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));

/** As browsers make it: this one's wheel events do not say where they are. */
export const wheel = (root: HTMLElement, init: WheelEventInit) => {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, view: window, ...init });
  Object.defineProperty(event, 'clientX', { value: init.clientX ?? 0 });
  Object.defineProperty(event, 'clientY', { value: 0 });
  return stage(root).dispatchEvent(event);
};

export const answered = () => vi.advanceTimersByTimeAsync(0);

export const mouse = (target: EventTarget, type: string, init: MouseEventInit = {}) =>
  target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, ...init }));
