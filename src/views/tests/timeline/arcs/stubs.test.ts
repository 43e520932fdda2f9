import { expect, test } from 'vitest';
import { meet } from '../../../src/timeline/arcs/geometry';
import { edgeOf, placeStub } from '../../../src/timeline/arcs/stubs';

const frame = { x1: 0, x2: 1000, y1: 100, y2: 500, rows: [120, 160, 200, 240, 280, 480] };
const away = (x: number, y: number) => ({ id: 'a', x, y, width: 120 });

test('what is beyond an edge has its word there, as near as can be', () => {
  expect(placeStub(away(-400, 165), frame, [])).toMatchObject({ edge: 'left', x1: 4, x2: 124, y1: 150, y2: 170 });
  expect(placeStub(away(1400, 165), frame, [])).toMatchObject({ edge: 'right', x2: 996, y1: 150 });
  expect(placeStub(away(500, 900), frame, [])).toMatchObject({ edge: 'bottom', x1: 440, y2: 496 });
  expect(placeStub(away(500, 20), frame, [])).toMatchObject({ edge: 'top', x1: 440, y1: 104 });
});

test('what is in view has none', () => {
  expect(placeStub(away(500, 200), frame, [])).toBeUndefined();
  expect(edgeOf(500, 200, frame)).toBeUndefined();
});

test('a word covers nothing and is never cut', () => {
  const taken = [{ x1: 0, x2: 300, y1: 140, y2: 210 }];
  const stub = placeStub(away(-400, 165), frame, taken)!;
  expect(meet(stub, taken[0]!)).toBe(false);
  const corner = placeStub(away(995, 900), frame, [])!;
  expect(corner.x2).toBeLessThanOrEqual(1000);
});

test('where there is no room there is no word', () => {
  expect(placeStub(away(-400, 165), frame, [{ x1: 0, x2: 1000, y1: 0, y2: 600 }])).toBeUndefined();
});
