// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { browser, camera, page } from './page';
import { loaded, marks, mouse, press, session } from './session';

const { start, state } = session();

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
    expect(state.told.filter(([method]) => method === 'OpenAsync')).toEqual([['OpenAsync', 'first']]);
    state.told = [];
    expect(mouse(link, 'click', { ctrlKey: true })).toBe(true);
    expect(state.told).toEqual([]);
  });

  test('have their labels placed', () => {
    browser();
    const root = page([...marks, { id: 'late', from: 1990, lane: 'd' }]);
    start(root);
    const sides = Array.from(root.querySelectorAll<HTMLElement>('[data-mark]'), (mark) => mark.dataset.side);
    expect(sides).toEqual(['after', 'after', 'after', 'inside', 'before']);
  });

  test('that one jump takes out of view leave no part of their names there', () => {
    const screen = browser();
    const root = page([{ id: 'long name', from: 400, label: 300 }]);
    start(root).show(500, 2500, false);
    screen.frame();
    expect(root.querySelector<HTMLElement>('[data-mark]')!.dataset.side).toBe('none');
  });

  test('of long bars that are out of view reach back into it by no scale', () => {
    const screen = browser();
    const root = page([{ id: 'reign', from: 0, to: 9000 }]);
    const handle = start(root);
    const shape = root.querySelector<HTMLElement>('[data-shape]')!;
    handle.show(8950, 9050, false);
    screen.frame();
    expect(parseFloat(shape.style.width)).toBeGreaterThan(10_000);
    handle.show(9500, 9600, false);
    screen.frame();
    const right = parseFloat(root.querySelector('a')!.style.left) + parseFloat(shape.style.width);
    expect(right).toBeLessThan(-1500);
    handle.show(8950, 9050, false);
    screen.frame();
    expect(parseFloat(shape.style.width)).toBeGreaterThan(10_000);
  });

  test('whose names no longer fit inside have them beside, with no shift of before', () => {
    const screen = browser();
    const root = page([{ id: 'reign', from: 100, to: 900 }]);
    const handle = start(root);
    const label = root.querySelector<HTMLElement>('[data-label]')!;
    handle.show(300, 1300, false);
    screen.frame();
    expect(label.style.transform).toMatch(/^translateX\([1-9]/);
    Object.defineProperty(label, 'scrollWidth', { value: 2000 });
    handle.update(loaded({ chosen: 'reign' }));
    screen.frame();
    expect(root.querySelector<HTMLElement>('[data-mark]')!.dataset.side).not.toBe('inside');
    expect(label.style.transform).toBe('');
  });

  test('that are hidden in a cluster come into view with a click', () => {
    const screen = browser({ 'reduced-motion': true });
    const root = page(marks);
    start(root);
    mouse(root.querySelector('button') as HTMLElement, 'click');
    screen.frame();
    expect(camera(state.handle!)).toMatchObject({ t0: 100, t1: 200 });
  });

  test('are travelled along by cause and effect', () => {
    browser();
    const root = page(marks);
    start(root).update(loaded({ chosen: 'second' }));
    state.told = [];
    press(root, 'c');
    press(root, 'E', { shiftKey: true });
    press(root, 'c', { ctrlKey: true });
    expect(state.told).toEqual([
      ['TravelAsync', 'second', false, false],
      ['TravelAsync', 'second', true, true],
    ]);
    state.handle?.reach('third');
    expect(document.activeElement?.textContent).toBe('third');
  });

  test('at the far end are reached when the server names them', async () => {
    const screen = browser({ 'reduced-motion': true });
    const root = page(marks);
    start(root).update(loaded());
    press(root, 'End');
    screen.frame();
    expect(camera(state.handle!).t1).toBe(15000);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('third'));
  });
});
