// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../../src/causes';

const listener = () => ({ invokeMethodAsync: vi.fn(async () => undefined) });
let view: HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<div id="view"><div data-stage></div><button data-card="a">A</button><button data-card="b">B</button><select></select></div>';
  view = document.getElementById('view')!;
});

const press = (target: Element, key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

test('arrows on a card do not scroll, elsewhere and with a modifier they are the browser’s', () => {
  const handle = mount(view, listener());
  const card = view.querySelector('[data-card]')!;
  expect(press(card, 'ArrowLeft')).toBe(true);
  expect(press(card, 'ArrowLeft', { altKey: true })).toBe(false);
  expect(press(card, 'Tab')).toBe(false);
  expect(press(view.querySelector('select')!, 'ArrowDown')).toBe(false);
  handle.dispose();
  expect(press(card, 'ArrowLeft')).toBe(false);
});

test('reveal moves the focus only where asked and bears a card that is gone', () => {
  const handle = mount(view, listener());
  handle.reveal('b', false);
  expect(document.activeElement).toBe(document.body);
  handle.reveal('b', true);
  expect((document.activeElement as HTMLElement).dataset.card).toBe('b');
  handle.reveal('gone', true);
  handle.dispose();
});

test('the room is told once, not again while it stays the same', () => {
  const told = listener();
  const handle = mount(view, told);
  expect(told.invokeMethodAsync).toHaveBeenCalledTimes(1);
  handle.dispose();
});
