import { describe, expect, it } from 'vitest';
import { declutter } from '../../src/network/labels';
import { indexed, pick } from '../../src/network/picture';

const node = (id: string, x: number, y: number, r = 5) => ({ id, title: id, tone: '', kind: 'event', x, y, r });

describe('declutter', () => {
  it('keeps the first of two that touch, and all that do not', () => {
    const box = (x: number, y: number, id: number) => ({ x, y, width: 100, height: 20, id });
    const kept = declutter([box(0, 0, 1), box(90, 10, 2), box(120, 0, 3), box(0, 21, 4)], 10);
    expect(kept.map((b) => b.id)).toEqual([1, 3, 4]);
  });

  it('never keeps two that overlap, however they lie', () => {
    const boxes = Array.from({ length: 300 }, (_, i) => ({
      x: (i * 73) % 900,
      y: (i * 41) % 500,
      width: 60 + (i % 90),
      height: 18,
    }));
    const kept = declutter(boxes, 300);
    expect(kept.length).toBeGreaterThan(10);
    for (const a of kept)
      for (const b of kept)
        if (a !== b)
          expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(
            false,
          );
  });
});

describe('picture', () => {
  const picture = indexed({
    nodes: [node('a', 0, 0), node('b', 100, 0, 9), node('c', 0, 100)],
    links: [{ a: 0, b: 1, causal: true }],
  });

  it('knows neighbours both ways', () => {
    expect([...picture.neighbours[1]!]).toEqual([0]);
    expect(picture.neighbours[2]!.size).toBe(0);
  });

  it('picks what is under the pointer and nothing where it is bare', () => {
    expect(pick(picture, 103, 2, 0)).toBe(1);
    expect(pick(picture, 50, 50, 0)).toBeUndefined();
  });

  it('gives room to the biggest first', () => expect(picture.bySize[0]).toBe(1));
});
