/** Which labels fit: the biggest first, none over another. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 128;

/** Keeps the boxes that touch none kept before; a grid keeps it near linear. */
export function declutter<T extends Box>(boxes: Iterable<T>, most: number): T[] {
  const grid = new Map<string, T[]>();
  const kept: T[] = [];
  for (const box of boxes) {
    if (kept.length >= most) break;
    const cells = cellsOf(box);
    if (cells.some((cell) => grid.get(cell)?.some((other) => overlap(box, other)))) continue;
    kept.push(box);
    for (const cell of cells) grid.set(cell, [...(grid.get(cell) ?? []), box]);
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
