// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/timeline/calendar';
import { browser, page } from './page';
import { answered, loaded, marks, part, press, session } from './session';

const { start, state } = session();
const days = () => state.told.filter(([method]) => method === 'DayAsync').map(([, day]) => day);
const flag = (root: HTMLElement) => part(root, 'flag');

function open(root: HTMLElement) {
  browser({ 'reduced-motion': true });
  start(root).update(loaded({ chosen: 'second' }));
}

describe('the day', () => {
  test('is asked for by its key, in the middle of the window, and taken away again', async () => {
    const root = page(marks);
    open(root);
    press(root, 'd');
    await answered();
    expect(days()).toEqual([dayOf(1972, 9)]);
    expect(document.activeElement).toBe(flag(root));
    expect(flag(root).getAttribute('aria-valuetext')).toBe('1 September 1972');
    press(root, 'D');
    await answered();
    expect(days().at(-1)).toBeNull();
    expect(part(root, 'cursor').hidden).toBe(true);
    expect(document.activeElement?.textContent).toBe('second');
  });

  test('is remembered while it is away', async () => {
    const root = page(marks);
    open(root);
    state.handle?.setDay(300);
    press(root, 'd');
    press(root, 'd');
    await answered();
    expect(days().at(-1)).toBe(300);
  });

  test('of the reader overtakes what the page said before it heard of it', async () => {
    const root = page(marks);
    open(root);
    state.handle?.setDay(300);
    press(root, ']');
    state.handle?.setDay(300);
    expect(flag(root).getAttribute('aria-valuenow')).toBe('301');
    await answered();
    state.handle?.setDay(300);
    expect(flag(root).getAttribute('aria-valuenow')).toBe('300');
  });

  test('is asked for by its button', async () => {
    const root = page(marks);
    open(root);
    part(root, 'ask').click();
    await answered();
    expect(days()).toHaveLength(1);
  });

  test('moves by the unit of the scale with Shift and the arrows, by a day with brackets', () => {
    const root = page(marks);
    open(root);
    state.handle?.setDay(dayOf(1971, 2, 10));
    press(root, 'ArrowRight', { shiftKey: true });
    expect(flag(root).textContent).toBe('1 March 1971');
    press(root, 'ArrowLeft', { shiftKey: true });
    expect(flag(root).textContent).toBe('1 February 1971');
    press(root, ']');
    expect(flag(root).textContent).toBe('2 February 1971');
    press(root, '[');
    press(root, '[');
    expect(flag(root).textContent).toBe('31 January 1971');
  });

  test('is a slider of its own', () => {
    const root = page(marks);
    open(root);
    state.handle?.setDay(dayOf(1971, 2, 10));
    flag(root).focus();
    press(root, 'ArrowUp');
    expect(flag(root).textContent).toBe('1 March 1971');
    press(root, 'PageDown');
    expect(flag(root).textContent).toBe('1 January 1971');
    press(root, 'End');
    expect(flag(root).getAttribute('aria-valuenow')).toBe('14999');
  });

  test('leaves the arrows to the marks where there is none', () => {
    const root = page(marks);
    open(root);
    press(root, 'ArrowRight', { shiftKey: true });
    expect(document.activeElement?.textContent).toBe('third');
    expect(days()).toEqual([]);
  });

  test('follows the pointer on the axis', async () => {
    const root = page(marks);
    open(root);
    const axis = part(root, 'window');
    axis.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 40);
    const pointer = (type: string, clientX: number) =>
      axis.dispatchEvent(new PointerEvent(type, { clientX, bubbles: true, cancelable: true }));
    pointer('pointermove', 900);
    pointer('pointerdown', 100);
    pointer('pointermove', 200);
    pointer('pointermove', 300);
    pointer('pointerup', 300);
    pointer('pointermove', 400);
    await answered();
    expect(days()).toEqual([200, 600]);
  });

  test('of the address is told to nobody', async () => {
    const root = page(marks);
    open(root);
    state.handle?.setDay(300);
    await answered();
    expect(days()).toEqual([]);
    expect(part(root, 'cursor').hidden).toBe(false);
  });
});
