import { describe, expect, test } from 'vitest';
import { fit } from '../../src/timeline/camera';
import { type Mark, placeLabels } from '../../src/timeline/labels';

const camera = fit(0, 1000, 1000); // one pixel a day
const mark = (from: number, to: number, rest: Partial<Mark> = {}): Mark => ({
  from,
  to,
  row: 'a',
  label: 100,
  bar: to - from > 1,
  chosen: false,
  slack: [0, 0],
  ...rest,
});
const sides = (...marks: Mark[]) => placeLabels(marks, camera).map((place) => place.side);

describe('labels', () => {
  test('stand after their mark', () => {
    expect(sides(mark(100, 101))).toEqual(['after']);
  });

  test('stand before it where the window would cut them', () => {
    expect(sides(mark(950, 951))).toEqual(['before']);
  });

  test('give way where they would cover the one before', () => {
    expect(sides(mark(780, 781), mark(950, 951))).toEqual(['after', 'none']);
    expect(sides(mark(780, 781, { row: 'b' }), mark(950, 951))).toEqual(['after', 'before']);
  });

  test('stand in a bar that is long enough, and stay in view while it is', () => {
    const [place] = placeLabels([mark(-300, 400)], camera);
    expect(place).toMatchObject({ side: 'inside', left: 0, right: 120 });
    expect(placeLabels([mark(-300, 130)], camera)[0]).toMatchObject({ side: 'inside', left: 0 });
  });

  test('leave a bar of which too little is in view, whole', () => {
    const [leaving] = placeLabels([mark(-300, 60)], camera);
    expect(leaving).toMatchObject({ side: 'after', left: 66 });
    expect(sides(mark(-300, 60), mark(90, 91))).toEqual(['none', 'after']);
    expect(sides(mark(940, 1300))).toEqual(['before']);
  });

  test('keep clear of the days at the ends of a bar that are only possible', () => {
    expect(placeLabels([mark(100, 400, { slack: [60, 0] })], camera)[0]).toMatchObject({ side: 'inside', left: 160 });
    expect(sides(mark(100, 260, { slack: [30, 20] }))).toEqual(['after']);
  });

  test('of what is out of view are not shown', () => {
    expect(sides(mark(-80, -79), mark(1200, 1201))).toEqual(['none', 'none']);
  });

  test('of the chosen mark are shown in any case', () => {
    expect(sides(mark(880, 881, { label: 40 }), mark(950, 951, { chosen: true }))).toEqual(['after', 'before']);
  });

  test('give way to that of the chosen mark', () => {
    expect(sides(mark(100, 101, { chosen: true }), mark(130, 131))).toEqual(['after', 'none']);
  });

  test('never cover each other or a mark and are never cut, whatever the marks', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16807) % 2147483647) % below;
    for (let round = 0; round < 200; round++) {
      let at = -100;
      const marks = Array.from({ length: 14 }, () => {
        const from = (at += 14 + random(90));
        const days = random(3) ? 1 : random(260);
        at += days;
        return mark(from, from + days, { label: 20 + random(160), bar: days > 1 });
      });
      const places = placeLabels(marks, camera);
      const boxes = places.flatMap((place, i) => [
        { i, left: place.x1, right: place.x2 },
        ...(place.side === 'before' || place.side === 'after' ? [{ i, left: place.left, right: place.right }] : []),
      ]);
      for (const place of places.filter(({ side }) => side !== 'none')) {
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.right).toBeLessThanOrEqual(1000);
        if (place.side === 'inside') continue;
        for (const box of boxes.filter((box) => places[box.i] !== place))
          expect(place.right <= box.left || place.left >= box.right).toBe(true);
      }
    }
  });
});
