// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fit } from '../../src/timeline/camera';
import { Sheet } from '../../src/timeline/sheet';

function sheet() {
  const root = document.createElement('div');
  root.innerHTML = '<p data-sheet></p><p data-sheet></p>';
  const made = new Sheet();
  made.read(root);
  const shifts = () => Array.from(root.querySelectorAll<HTMLElement>('p'), (p) => p.style.transform);
  return { made, shifts };
}

test('moving at one scale shifts all of it as one and lays nothing anew', () => {
  const { made, shifts } = sheet();
  made.move(fit(0, 1000, 1000));
  const { epoch } = made;
  made.move(fit(40, 1040, 1000));
  expect(shifts()).toEqual(['translateX(-40px)', 'translateX(-40px)']);
  expect(made.epoch).toBe(epoch);
  expect(made.x(100)).toBe(100);
  expect(made.at(60)).toBe(100);
});

test('another scale, or a long way, is laid anew', () => {
  const { made } = sheet();
  made.move(fit(0, 1000, 1000));
  const { epoch } = made;
  made.move(fit(0, 500, 1000));
  expect(made.epoch).toBe(epoch + 1);
  expect(made.x(100)).toBe(200);
  made.move(fit(90_000, 90_500, 1000));
  expect(made.epoch).toBe(epoch + 2);
  expect(made.x(90_100)).toBe(200);
});
