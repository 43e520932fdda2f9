import { describe, expect, it } from 'vitest';
import { declutter } from '../../src/network/labels';
import { indexed, pick, stretched } from '../../src/network/picture';

const node = (id: string, x: number, y: number, r = 5) => ({ id, title: id, tone: '', kind: 'event', x, y, r });

describe('declutter', () => {
  const box = (owner: number, x: number, y: number, width = 100) => ({ owner, x, y, width, height: 20 });

  it('gives the first of two that touch its place, and moves the second to another', () => {
    const kept = declutter([[box(1, 0, 0)], [box(2, 90, 10), box(2, 0, 50)], [box(3, 120, 0)]], [], 10);
    expect(kept.map((b) => [b.owner, b.y])).toEqual([
      [1, 0],
      [2, 50],
      [3, 0],
    ]);
  });

  it('keeps a label off what belongs to another, but not off its own', () => {
    const obstacles = [box(1, 0, 0), box(2, 300, 0)];
    expect(declutter([[box(1, 10, 0)], [box(3, 310, 0)]], obstacles, 10).map((b) => b.owner)).toEqual([1]);
  });

  it('never keeps two that overlap, however they lie', () => {
    const boxes = Array.from({ length: 300 }, (_, i) => [box(i, (i * 73) % 900, (i * 41) % 500, 60 + (i % 90))]);
    const kept = declutter(boxes, [], 300);
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

  it('pulls along the longer side and never pushes together', () => {
    expect(stretched(picture, 3).nodes[1]).toMatchObject({ x: 170, y: 0 });
    expect(stretched(picture, 0.5).nodes[2]).toMatchObject({ x: 0, y: 170 });
  });

  it('gives room to the biggest first', () => expect(picture.bySize[0]).toBe(1));
});
