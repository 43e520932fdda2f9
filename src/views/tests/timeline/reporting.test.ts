// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { mount } from '../../src/timeline/index';
import { browser, camera, page } from './page';
import { answered, loaded, marks, options, press, session, wheel } from './session';

const { start, state } = session();

describe('the other side', () => {
  test('is asked for marks near the edge of what is loaded, and not before', async () => {
    const screen = browser();
    const root = page(marks);
    start(root).update(loaded());
    await answered();
    state.told = [];
    state.handle?.show(500, 2500, false);
    expect(state.told).toEqual([]);
    state.handle?.show(1900, 3900, false);
    screen.frame();
    expect(state.told).toEqual([['MovedAsync', 1900, 3900, 0.5]]);
  });

  test('is asked when the scale crosses a level', async () => {
    browser();
    start(page(marks)).update(loaded());
    await answered();
    state.told = [];
    state.handle?.show(0, 900, false);
    expect(state.told.map(([method]) => method)).toEqual(['MovedAsync']);
  });

  test('hears once where the camera came to rest', () => {
    browser();
    start(page(marks)).update(loaded());
    state.told = [];
    state.handle?.show(10, 2010, false);
    state.handle?.show(20, 2020, false);
    vi.advanceTimersByTime(1000);
    expect(state.told).toEqual([['RestedAsync', 20, 2020]]);
  });

  test('may be gone: the camera still moves', async () => {
    const screen = browser();
    const root = page(marks);
    state.handle = mount(root, { invokeMethodAsync: () => Promise.reject(new Error('no circuit')) }, options);
    state.handle.show(3000, 5000, false);
    await vi.advanceTimersByTimeAsync(1000);
    screen.frame();
    expect(camera(state.handle!).t0).toBe(3000);
  });

  test('leaves nothing behind', () => {
    const screen = browser();
    const root = page(marks);
    const gone = start(root);
    gone.dispose();
    state.handle = undefined;
    state.told = [];
    wheel(root, { deltaY: -200 });
    press(root, '+');
    screen.frame();
    vi.advanceTimersByTime(2000);
    expect(state.told).toEqual([]);
    expect(camera(gone).k).toBe(0.5);
    expect(root.hasAttribute('data-live')).toBe(false);
  });
});
