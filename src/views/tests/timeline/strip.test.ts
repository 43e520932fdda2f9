import { expect, test } from 'vitest';
import { dayAtShare, readScale, shareOf } from '../../src/timeline/strip';

const scale = readScale('0,800,0,0.2 800,1000,0.2,1');

test('each piece of the strip has a scale of its own', () => {
  expect([0, 0.1, 0.2, 0.6, 1].map((share) => dayAtShare(scale, share))).toEqual([0, 400, 800, 900, 1000]);
});

test('a day has its share of the width', () => {
  [-50, 0, 400, 900, 1000, 2000].forEach((day, i) =>
    expect(shareOf(scale, day)).toBeCloseTo([0, 0, 0.1, 0.6, 1, 1][i]!, 9),
  );
});

test('a pointer beyond the strip goes on at the scale of its end', () => {
  expect(dayAtShare(scale, -0.1)).toBeCloseTo(-400, 6);
  expect(dayAtShare(scale, 1.2)).toBeCloseTo(1050, 6);
});
