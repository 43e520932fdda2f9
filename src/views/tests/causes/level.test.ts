import { expect, test } from 'vitest';
import { clampZoom, levelOf } from '../../src/causes/level';

test('a card says less the smaller it is', () => {
  expect(levelOf(1, 0.5, 0.8)).toBe('card');
  expect(levelOf(0.8, 0.5, 0.8)).toBe('card');
  expect(levelOf(0.79, 0.5, 0.8)).toBe('title');
  expect(levelOf(0.49, 0.5, 0.8)).toBe('dot');
});

test('a map that fits is never zoomed out, one that does not only until all is seen', () => {
  expect(clampZoom(0.5, 1, 1.4)).toBe(1);
  expect(clampZoom(0.5, 1, 0.6)).toBe(0.6);
  expect(clampZoom(0.7, 1, 0.6)).toBe(0.7);
});

test('cards do not grow without end, and a map that begins larger stays so', () => {
  expect(clampZoom(50, 0.2, 1)).toBeCloseTo(11);
  expect(clampZoom(50, 3, 1)).toBe(1);
});
