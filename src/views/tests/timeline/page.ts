import { vi } from 'vitest';
import { type Handle } from '../../src/timeline/index';

export interface MarkSpec {
  id: string;
  from: number;
  to?: number;
  lane?: string;
  row?: string;
  top?: number;
  label?: number;
  anchor?: string;
}

/** A page as the server writes it, with the layout that a browser would compute. */
export function page(marks: MarkSpec[], width = 1000): HTMLElement {
  const item = ({ id, from, to = from + 1, lane = 'a', row = lane, anchor }: MarkSpec) =>
    `<li data-mark="${id}" data-from="${from}" data-to="${to}" data-lane="${lane}" data-row="${row}"
      data-fit="${to - from > 1 ? 'bar' : 'dot'}"${anchor ? ` data-anchor="${anchor}"` : ''}><a href="?focus=${id}"><i data-shape></i><span data-label>${id}</span></a></li>`;
  document.body.innerHTML = `<section><div data-part="window"></div><div data-part="axis"></div>
    <div data-part="stage"><div data-part="grid"></div><div data-part="lanes"><ol data-sheet>${marks.map(item).join('')}</ol>
    <svg data-part="arcs"></svg><div data-part="stubs"></div><button data-show="100 200">3 more</button></div></div>
    <div data-part="strip" data-scale="0,10000,0,1"><div data-part="brush"></div></div>
    <div data-part="cursor" hidden><i style="--t: 0"></i><span data-part="flag" role="slider" tabindex="0" style="--t: 0"></span></div>
    <button data-part="below" hidden></button><button data-part="ask">On this day</button></section>`;
  const root = document.querySelector('section') as HTMLElement;
  Object.defineProperty(root.querySelector('[data-part=window]'), 'clientWidth', {
    get: () => width,
    configurable: true,
  });
  for (const { id, top = 0, label = 60 } of marks) {
    const element = root.querySelector(`[data-mark="${id}"]`) as HTMLElement;
    Object.defineProperty(element, 'offsetTop', { value: top });
    Object.defineProperty(element.querySelector('[data-label]'), 'scrollWidth', { value: label, configurable: true });
    element.getBoundingClientRect = () => new DOMRect(0, top, 10, 10);
  }
  return root;
}

/** Media queries answer as told; frames and sizes happen when the test says so. */
export function browser(media: Record<string, boolean> = {}) {
  const frames: FrameRequestCallback[] = [];
  const sizes: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => (frames[id - 1] = () => undefined));
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: Object.entries(media).some(([part, on]) => on && query.includes(part)),
    addEventListener: () => undefined,
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        sizes.push(callback);
      }
      observe() {}
      disconnect() {}
    },
  );
  let now = 0;
  return {
    /** Runs what was asked for the next frame. */
    frame(milliseconds = 16) {
      now += milliseconds;
      for (let i = 0, end = frames.length; i < end; i++) {
        const run = frames[i] as FrameRequestCallback;
        frames[i] = () => undefined;
        run(now);
      }
    },
    resize: () => sizes.forEach((run) => run()),
  };
}

export const camera = (handle: Handle) => {
  const { t0, k, width } = handle.camera;
  return { t0, k, t1: t0 + width / k };
};
