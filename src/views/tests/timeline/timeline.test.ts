// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Handle, mount, type Update } from '../../src/timeline/index';
import { browser, camera, page } from './page';

const limits = { from: -5000, to: 15000 };
const options = { from: 0, to: 2000, limits };
const marks = [
  { id: 'first', from: 100, lane: 'a', top: 10 },
  { id: 'second', from: 400, lane: 'b', top: 50 },
  { id: 'third', from: 420, lane: 'a', top: 10 },
  { id: 'long', from: 600, to: 1800, lane: 'c', top: 90 },
];
const loaded = (rest: Partial<Update> = {}): Update => ({
  loaded: { from: -2000, to: 4000, level: 7 },
  limits,
  chosen: null,
  arcs: [],
  ...rest,
});

let told: [string, ...unknown[]][];
let handle: Handle | undefined;
const listener = {
  invokeMethodAsync: (method: string, ...args: unknown[]) => {
    told.push([method, ...args]);
    return Promise.resolve<unknown>(method === 'EndAsync' ? 'third' : null);
  },
};
const start = (root: HTMLElement) => (handle = mount(root, listener, options));
const stage = (root: HTMLElement) => root.querySelector('[data-part=stage]') as HTMLElement;
const press = (root: HTMLElement, key: string, init: KeyboardEventInit = {}) =>
  (document.activeElement && root.contains(document.activeElement)
    ? document.activeElement
    : stage(root)
  ).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
/** As browsers make it: this one's wheel events do not say where they are. */
const wheel = (root: HTMLElement, init: WheelEventInit) => {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, view: window, ...init });
  Object.defineProperty(event, 'clientX', { value: init.clientX ?? 0 });
  Object.defineProperty(event, 'clientY', { value: 0 });
  return stage(root).dispatchEvent(event);
};
const answered = () => vi.advanceTimersByTimeAsync(0);
const mouse = (target: EventTarget, type: string, init: MouseEventInit = {}) =>
  target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, ...init }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  told = [];
});
afterEach(() => {
  handle?.dispose();
  handle = undefined;
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the camera', () => {
  test('is three variables on the root', () => {
    browser();
    const root = page(marks);
    start(root);
    expect(camera(root)).toEqual({ t0: 0, k: 0.5, t1: 2000 });
  });

  test('zooms with the wheel about the pointer', () => {
    const screen = browser();
    const root = page(marks);
    start(root);
    wheel(root, { deltaY: -200, clientX: 400 });
    screen.frame();
    const { t0, k } = camera(root);
    expect(k).toBeGreaterThan(0.5);
    expect(t0 + 400 / k).toBeCloseTo(800, 6);
  });

  test('pans with a sideways wheel at the same scale', () => {
    const screen = browser();
    const root = page(marks);
    start(root);
    wheel(root, { deltaX: 50, deltaY: 3 });
    screen.frame();
    expect(camera(root)).toMatchObject({ t0: 100, k: 0.5 });
  });

  test('pans with a drag, any number of moves in one frame', () => {
    const screen = browser();
    const root = page(marks);
    start(root);
    mouse(stage(root), 'mousedown', { clientX: 500 });
    for (const clientX of [490, 470, 440]) mouse(window, 'mousemove', { clientX });
    mouse(window, 'mouseup');
    expect(camera(root).t0).toBe(0);
    screen.frame();
    expect(camera(root)).toMatchObject({ t0: 120, k: 0.5 });
  });

  test('stays within its limits', () => {
    const screen = browser();
    const root = page(marks);
    start(root).show(-99999, -90000, false);
    screen.frame();
    expect(camera(root).t0).toBe(-5000);
  });

  test('keeps place and scale when the window grows narrower', () => {
    let width = 1000;
    const screen = browser();
    const root = page(marks);
    Object.defineProperty(root.querySelector('[data-part=window]'), 'clientWidth', { get: () => width });
    start(root);
    width = 600;
    screen.resize();
    screen.frame();
    expect(camera(root)).toEqual({ t0: 0, k: 0.5, t1: 1200 });
  });

  test('glides, but not where calm is asked for', () => {
    const screen = browser();
    const root = page(marks);
    start(root).focusOn(9000, 9001, true);
    screen.frame();
    screen.frame(100);
    screen.frame();
    const { t0 } = camera(root);
    expect(t0).toBeGreaterThan(0);
    expect(t0).toBeLessThan(8300);
    screen.frame(1000);
    screen.frame();
    expect(camera(root).t0).toBeCloseTo(8300, 6);

    handle?.dispose();
    const calm = browser({ 'reduced-motion': true });
    const other = page(marks);
    start(other).focusOn(9000, 9001, true);
    calm.frame();
    expect(camera(other).t0).toBeCloseTo(8300, 6);
  });

  test('follows the brush on the strip', () => {
    const screen = browser();
    const root = page(marks);
    start(root);
    const [strip, brush] = [root.querySelector('[data-part=strip]')!, root.querySelector('[data-part=brush]')!];
    strip.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 60);
    brush.getBoundingClientRect = () => new DOMRect(0, 0, 200, 60);
    const pointer = (type: string, clientX: number) =>
      strip.dispatchEvent(new PointerEvent(type, { clientX, bubbles: true, cancelable: true }));
    pointer('pointerdown', 100);
    pointer('pointermove', 150);
    pointer('pointerup', 150);
    screen.frame();
    expect(camera(root)).toMatchObject({ t0: 500, t1: 2500 });
    brush.getBoundingClientRect = () => new DOMRect(50, 0, 200, 60);
    pointer('pointerdown', 249);
    pointer('pointermove', 149);
    pointer('pointerup', 149);
    screen.frame();
    expect(camera(root)).toMatchObject({ t0: 500, t1: 1500 });
  });
});

describe('the marks', () => {
  test('are one tab stop, moved by the arrows in the order of dates', () => {
    browser();
    const root = page(marks);
    start(root).update(loaded({ chosen: 'second' }));
    const stops = () => Array.from(root.querySelectorAll<HTMLElement>('a')).filter((link) => link.tabIndex === 0);
    expect(stops().map((link) => link.textContent)).toEqual(['second']);
    press(root, 'ArrowRight');
    expect(document.activeElement?.textContent).toBe('third');
    expect(stops()).toEqual([document.activeElement]);
    press(root, 'ArrowLeft');
    press(root, 'ArrowLeft');
    expect(document.activeElement?.textContent).toBe('first');
  });

  test('of the next lane are reached at the nearest date', () => {
    browser();
    const root = page(marks);
    start(root).update(loaded({ chosen: 'third' }));
    press(root, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('second');
    press(root, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('long');
    press(root, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('long');
  });

  test('answer a plain click, and stay links with a key held', () => {
    browser();
    const root = page(marks);
    start(root);
    const link = root.querySelector('a') as HTMLElement;
    expect(mouse(link, 'click')).toBe(false);
    expect(told.filter(([method]) => method === 'OpenAsync')).toEqual([['OpenAsync', 'first']]);
    told = [];
    expect(mouse(link, 'click', { ctrlKey: true })).toBe(true);
    expect(told).toEqual([]);
  });

  test('have their labels placed', () => {
    browser();
    const root = page([...marks, { id: 'late', from: 1990, lane: 'd' }]);
    start(root);
    const sides = Array.from(root.querySelectorAll<HTMLElement>('[data-mark]'), (mark) => mark.dataset.side);
    expect(sides).toEqual(['after', 'after', 'after', 'inside', 'before']);
  });

  test('that are hidden in a cluster come into view with a click', () => {
    const screen = browser({ 'reduced-motion': true });
    const root = page(marks);
    start(root);
    mouse(root.querySelector('button') as HTMLElement, 'click');
    screen.frame();
    expect(camera(root)).toMatchObject({ t0: 100, t1: 200 });
  });

  test('are travelled along by cause and effect', () => {
    browser();
    const root = page(marks);
    start(root).update(loaded({ chosen: 'second' }));
    told = [];
    press(root, 'c');
    press(root, 'E', { shiftKey: true });
    press(root, 'c', { ctrlKey: true });
    expect(told).toEqual([
      ['TravelAsync', 'second', false, false],
      ['TravelAsync', 'second', true, true],
    ]);
    handle?.reach('third');
    expect(document.activeElement?.textContent).toBe('third');
  });

  test('at the far end are reached when the server names them', async () => {
    const screen = browser({ 'reduced-motion': true });
    const root = page(marks);
    start(root).update(loaded());
    press(root, 'End');
    screen.frame();
    expect(camera(root).t1).toBe(15000);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('third'));
  });

  test('have arcs with a head, or a bar', () => {
    browser();
    const root = page(marks);
    const arc = { incoming: true, line: 'dashed', weight: 3, bar: false, hollow: true };
    start(root).update(
      loaded({
        chosen: 'second',
        arcs: [
          { ...arc, from: 'first', to: 'second' },
          { ...arc, from: 'second', to: 'long', incoming: false, bar: true },
          { ...arc, from: 'nobody', to: 'second' },
        ],
      }),
    );
    const groups = Array.from(root.querySelectorAll<SVGGElement>('svg g'));
    expect(groups.map((group) => [group.dataset.way, group.dataset.line])).toEqual([
      ['in', 'dashed'],
      ['out', 'dashed'],
    ]);
    expect(groups[0]?.querySelector('.head')?.getAttribute('d')).toMatch(/Z$/);
    expect(groups[1]?.querySelector('.head')?.getAttribute('d')).not.toMatch(/Z$/);
    expect(groups[0]?.querySelector('.shaft')?.getAttribute('d')).toMatch(/^M[-\d. ]+C[-\d. ]+$/);
  });
});

describe('the other side', () => {
  test('is asked for marks near the edge of what is loaded, and not before', async () => {
    const screen = browser();
    const root = page(marks);
    start(root).update(loaded());
    await answered();
    told = [];
    handle?.show(500, 2500, false);
    expect(told).toEqual([]);
    handle?.show(1900, 3900, false);
    screen.frame();
    expect(told).toEqual([['MovedAsync', 1900, 3900, 0.5]]);
  });

  test('is asked when the scale crosses a level', async () => {
    browser();
    start(page(marks)).update(loaded());
    await answered();
    told = [];
    handle?.show(0, 900, false);
    expect(told.map(([method]) => method)).toEqual(['MovedAsync']);
  });

  test('hears once where the camera came to rest', () => {
    browser();
    start(page(marks)).update(loaded());
    told = [];
    handle?.show(10, 2010, false);
    handle?.show(20, 2020, false);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([['RestedAsync', 20, 2020]]);
  });

  test('may be gone: the camera still moves', async () => {
    const screen = browser();
    const root = page(marks);
    handle = mount(root, { invokeMethodAsync: () => Promise.reject(new Error('no circuit')) }, options);
    handle.show(3000, 5000, false);
    await vi.advanceTimersByTimeAsync(1000);
    screen.frame();
    expect(camera(root).t0).toBe(3000);
  });

  test('leaves nothing behind', () => {
    const screen = browser();
    const root = page(marks);
    start(root).dispose();
    handle = undefined;
    told = [];
    wheel(root, { deltaY: -200 });
    press(root, '+');
    screen.frame();
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([]);
    expect(camera(root).k).toBe(0.5);
    expect(root.hasAttribute('data-live')).toBe(false);
  });
});

describe('on a narrow screen', () => {
  test('the page scrolls by itself and up and down go along the dates', () => {
    const screen = browser({ 'max-width': true });
    const root = page(marks);
    start(root).update(loaded({ chosen: 'first' }));
    expect(told).toEqual([['UprightAsync']]);
    expect(wheel(root, { deltaY: 100 })).toBe(true);
    screen.frame();
    expect(camera(root).k).toBe(0.5);
    press(root, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('second');
  });
});

describe('a finger', () => {
  const touch = (root: HTMLElement, type: string, x: number, y: number) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    const point = { identifier: 1, clientX: x, clientY: y, target: stage(root) };
    const points = type === 'touchend' ? [] : [point];
    Object.assign(event, { touches: points, targetTouches: points, changedTouches: [point], view: window });
    stage(root).dispatchEvent(event);
    return event;
  };

  test('that goes down scrolls the page', () => {
    const screen = browser();
    vi.stubGlobal('navigator', { maxTouchPoints: 1 });
    const root = page(marks);
    start(root);
    touch(root, 'touchstart', 300, 300);
    expect(touch(root, 'touchmove', 303, 250).defaultPrevented).toBe(false);
    expect(touch(root, 'touchmove', 200, 200).defaultPrevented).toBe(false);
    screen.frame();
    expect(camera(root).t0).toBe(0);
  });

  test('that goes sideways pans', () => {
    const screen = browser();
    vi.stubGlobal('navigator', { maxTouchPoints: 1 });
    const root = page(marks);
    start(root);
    touch(root, 'touchstart', 300, 300);
    expect(touch(root, 'touchmove', 250, 303).defaultPrevented).toBe(true);
    touch(root, 'touchend', 250, 303);
    screen.frame();
    expect(camera(root).t0).toBe(100);
  });
});
