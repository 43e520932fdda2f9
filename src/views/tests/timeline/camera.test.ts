import { expect, test } from 'vitest';
import { bringIn, clamp, dayAt, fit, levelOf, rightOf, xOf, zoomAt } from '../../src/timeline/camera';

const limits = { from: -10000, to: 10000 };

test('a window fills the width', () => {
  const camera = fit(100, 300, 800);
  expect(camera).toEqual({ t0: 100, k: 4, width: 800 });
  expect(rightOf(camera)).toBe(300);
});

test('the day under the pointer stays while zooming', () => {
  const camera = fit(0, 1000, 500);
  const nearer = zoomAt(camera, 3, 120);
  expect(dayAt(nearer, 120)).toBeCloseTo(dayAt(camera, 120), 9);
  expect(nearer.k).toBeCloseTo(1.5, 9);
});

test('a camera never leaves its limits', () => {
  expect(clamp({ t0: -99999, k: 1, width: 500 }, limits).t0).toBe(-10000);
  expect(rightOf(clamp({ t0: 99999, k: 1, width: 500 }, limits))).toBe(10000);
  expect(clamp({ t0: 0, k: 1e-9, width: 500 }, limits)).toEqual({ t0: -10000, k: 500 / 20000, width: 500 });
  expect(clamp({ t0: 0, k: 999, width: 500 }, limits).k).toBe(48);
});

test('levels halve the scale and hold until the next one', () => {
  expect([48, 24, 12].map(levelOf)).toEqual([0, 1, 2]);
  expect(levelOf(24.01)).toBe(1);
  expect(levelOf(23.99)).toBe(2);
  expect(levelOf(0)).toBe(17);
});

test('what is in view already does not move the camera', () => {
  const camera = fit(0, 1000, 500);
  expect(bringIn(camera, 400, 401)).toBe(camera);
  const moved = bringIn(camera, 2000, 2001);
  expect(moved.k).toBe(camera.k);
  expect(xOf(moved, 2000)).toBeCloseTo(175, 6);
});
