// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mountZoom } from '../../src/causes/zoom';

let view: HTMLElement;
let unmount: () => void;
const stage = () => view.querySelector<HTMLElement>('[data-stage]')!;
const board = () => view.querySelector<HTMLElement>('[data-board]')!;
const zoom = () => Number(stage().style.getPropertyValue('--zoom') || 1);

const box = (element: Element, width: () => number, height: () => number) =>
  Object.defineProperty(element, 'getBoundingClientRect', {
    value: () => ({ x: 0, y: 0, width: width(), height: height() }),
  });

const draw = (fit: number) => {
  view.innerHTML = `<div data-stage data-title-scale="0.5" data-card-scale="0.75"><div data-board style="--fit:${fit}">
    <div class="map"><button data-card="a">A</button></div></div>
    <div data-zoom><button data-zoom-by="1.25">+</button><button data-zoom-by="0.8">-</button><button data-zoom-fit>Fit</button></div></div>`;
  box(
    board(),
    () => 1000,
    () => 600,
  );
  box(
    view.querySelector('.map')!,
    () => 1000 * zoom(),
    () => 300 * zoom(),
  );
};

beforeEach(() => {
  document.body.innerHTML = '<div id="view"></div>';
  view = document.getElementById('view')!;
  draw(0.4);
  unmount = mountZoom(view);
});
afterEach(() => unmount());

test('buttons zoom, change what cards say, and lead back', () => {
  expect(board().dataset.level).toBe('dot');
  const [larger, , fit] = view.querySelectorAll<HTMLElement>('[data-zoom] button');
  larger!.click();
  expect(zoom()).toBeCloseTo(1.25);
  expect(board().dataset.level).toBe('title');
  for (let i = 0; i < 3; i++) larger!.click();
  expect(board().dataset.level).toBe('card');
  fit!.click();
  expect(zoom()).toBe(1);
  expect(board().dataset.level).toBe('dot');
});

test('keys zoom on the map alone and not with a modifier', () => {
  const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  const card = view.querySelector('[data-card]')!;
  press(card, '+');
  expect(zoom()).toBeCloseTo(1.25);
  press(card, '+', { ctrlKey: true });
  press(view, '+');
  expect(zoom()).toBeCloseTo(1.25);
  press(card, '-');
  expect(zoom()).toBeCloseTo(1);
  press(card, '=');
  press(card, '0');
  expect(zoom()).toBe(1);
});

test('the wheel zooms a map that is seen whole, and scrolls one that is read', () => {
  const wheel = (more: WheelEventInit = {}) => {
    const event = new WheelEvent('wheel', { deltaY: -60, bubbles: true, cancelable: true, ...more });
    view.querySelector('.map')!.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(wheel()).toBe(true);
  expect(zoom()).toBeGreaterThan(1);
  unmount();
  draw(1);
  unmount = mountZoom(view);
  expect(wheel()).toBe(false);
  expect(zoom()).toBe(1);
});

test('another map begins at its own scale', async () => {
  view.querySelector<HTMLElement>('[data-zoom-by]')!.click();
  expect(zoom()).not.toBe(1);
  board().style.setProperty('--fit', '0.9');
  await new Promise((resolve) => setTimeout(resolve));
  expect(zoom()).toBe(1);
  expect(board().dataset.level).toBe('card');
});
