// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { browser, camera, page } from './page';
import { loaded, marks, press, session, stage, wheel } from './session';

const { start, state } = session();

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
    expect(camera(state.handle!).t0).toBe(0);
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
    expect(camera(state.handle!).t0).toBe(100);
  });
});

describe('on a narrow screen', () => {
  test('the page scrolls by itself and up and down go along the dates', () => {
    const screen = browser({ 'max-width': true });
    const root = page(marks);
    start(root).update(loaded({ chosen: 'first' }));
    expect(state.told).toEqual([['UprightAsync']]);
    expect(wheel(root, { deltaY: 100 })).toBe(true);
    screen.frame();
    expect(camera(state.handle!).k).toBe(0.5);
    press(root, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('second');
  });

  test.each([
    ['third', null, 'third'],
    [null, 450, 'third'],
    [null, null, 'second'],
  ])('one starts to read at %s, on day %s, when all of the course is there', (chosen, day, place) => {
    browser({ 'max-width': true });
    const root = page([{ id: 'before', from: -300, lane: 'a', top: 5 }, ...marks.slice(1)]);
    const seen: string[] = [];
    HTMLElement.prototype.scrollIntoView = function (this: HTMLElement) {
      seen.push(this.dataset.mark ?? '');
    };
    const timeline = start(root);
    timeline.update(loaded({ chosen }));
    timeline.focusOn(420, 421, true);
    timeline.setDay(day);
    expect(seen).toEqual([]);
    timeline.update(loaded({ chosen, whole: true }));
    timeline.update(loaded({ chosen, whole: true }));
    expect(seen).toEqual([place]);
  });
});
