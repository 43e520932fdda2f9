// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { browser, camera, page } from './page';
import { loaded, marks, mouse, session, stage, wheel } from './session';

const { start, state } = session();

describe('the camera', () => {
  test('begins with the days that it is given', () => {
    browser();
    const root = page(marks);
    start(root);
    expect(camera(state.handle!)).toEqual({ t0: 0, k: 0.5, t1: 2000 });
  });

  test('zooms with the wheel about the pointer', () => {
    const screen = browser();
    const root = page(marks);
    start(root);
    wheel(root, { deltaY: -200, clientX: 400 });
    screen.frame();
    const { t0, k } = camera(state.handle!);
    expect(k).toBeGreaterThan(0.5);
    expect(t0 + 400 / k).toBeCloseTo(800, 6);
  });

  test('pans with a sideways wheel at the same scale', () => {
    const screen = browser();
    const root = page(marks);
    start(root);
    wheel(root, { deltaX: 50, deltaY: 3 });
    screen.frame();
    expect(camera(state.handle!)).toMatchObject({ t0: 100, k: 0.5 });
  });

  test('pans with a drag, any number of moves in one frame', () => {
    const screen = browser();
    const root = page(marks);
    start(root);
    mouse(stage(root), 'mousedown', { clientX: 500 });
    for (const clientX of [490, 470, 440]) mouse(window, 'mousemove', { clientX });
    mouse(window, 'mouseup');
    const sheet = root.querySelector<HTMLElement>('[data-sheet]')!;
    expect(sheet.style.transform).toBe('translateX(0px)');
    screen.frame();
    expect(sheet.style.transform).toBe('translateX(-60px)');
    expect(camera(state.handle!)).toMatchObject({ t0: 120, k: 0.5 });
  });

  test('stays within its limits', () => {
    const screen = browser();
    const root = page(marks);
    start(root).show(-99999, -90000, false);
    screen.frame();
    expect(camera(state.handle!).t0).toBe(-5000);
  });

  test('comes back where the limits no longer reach it, and says so', async () => {
    const screen = browser();
    const timeline = start(page(marks));
    screen.frame();
    timeline.update(loaded({ limits: { from: -5000, to: 1000 } }));
    screen.frame();
    screen.frame(400);
    expect(camera(timeline)).toMatchObject({ t0: -1000, k: 0.5 });
    await vi.advanceTimersByTimeAsync(500);
    expect(state.told.at(-1)).toEqual(['RestedAsync', -1000, 1000]);
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
    expect(camera(state.handle!)).toEqual({ t0: 0, k: 0.5, t1: 1200 });
  });

  test('glides, but not where calm is asked for', () => {
    const screen = browser();
    const root = page(marks);
    start(root).focusOn(9000, 9001, false);
    screen.frame();
    screen.frame(100);
    screen.frame();
    const { t0 } = camera(state.handle!);
    expect(t0).toBeGreaterThan(0);
    expect(t0).toBeLessThan(8300);
    screen.frame(1000);
    screen.frame();
    expect(camera(state.handle!).t0).toBeCloseTo(8300, 6);

    state.handle?.dispose();
    const calm = browser({ 'reduced-motion': true });
    const other = page(marks);
    start(other).focusOn(9000, 9001, false);
    calm.frame();
    expect(camera(state.handle!).t0).toBeCloseTo(8300, 6);
  });

  test('is not taken to what the page opened with by a page that comes late', () => {
    const screen = browser({ 'reduced-motion': true });
    const root = page(marks);
    const timeline = start(root);
    timeline.focusOn(9000, 9001, true);
    expect(camera(timeline).t0).toBeCloseTo(8300, 6);
    wheel(root, { deltaX: -50, deltaY: 3 });
    screen.frame();
    timeline.focusOn(400, 401, true);
    expect(camera(timeline).t0).toBeCloseTo(8200, 6);
    timeline.focusOn(400, 401, false);
    expect(camera(timeline).t0).toBeCloseTo(-300, 6);
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
    expect(camera(state.handle!)).toMatchObject({ t0: 500, t1: 2500 });
    brush.getBoundingClientRect = () => new DOMRect(50, 0, 200, 60);
    pointer('pointerdown', 249);
    pointer('pointermove', 149);
    pointer('pointerup', 149);
    screen.frame();
    expect(camera(state.handle!)).toMatchObject({ t0: 500, t1: 1500 });
  });
});
