/** Which labels fit: the biggest first, none over another. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 128;

/**
 * Gives each label, in order, the first of its places that touches neither a label placed before nor an obstacle of
 * somebody else; a grid keeps it near linear. A label without room is left out.
 */
export function declutter<T extends Box & { readonly owner: number }>(
  labels: Iterable<readonly T[]>,
  obstacles: Iterable<Box & { readonly owner: number }>,
  most: number,
): T[] {
  const grid = new Map<string, (Box & { readonly owner: number })[]>();
  const add = (box: Box & { readonly owner: number }) => {
    for (const cell of cellsOf(box)) {
      const there = grid.get(cell);
      if (there) there.push(box);
      else grid.set(cell, [box]);
    }
  };
  const free = (box: T) =>
    !cellsOf(box).some((cell) => grid.get(cell)?.some((other) => other.owner !== box.owner && overlap(box, other)));
  for (const obstacle of obstacles) add(obstacle);
  const kept: T[] = [];
  for (const places of labels) {
    if (kept.length >= most) break;
    const place = places.find(free);
    if (!place) continue;
    kept.push(place);
    add(place);
  }
  return kept;
}

function cellsOf(box: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(box.x / CELL); x <= Math.floor((box.x + box.width) / CELL); x++)
    for (let y = Math.floor(box.y / CELL); y <= Math.floor((box.y + box.height) / CELL); y++) cells.push(`${x},${y}`);
  return cells;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
