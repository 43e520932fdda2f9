import { type Arc } from './arcs/arcs';
import { type Board } from './board';

/**
 * Thin lines from what a date is reckoned from to what is reckoned from it, for one mark: its own, and those that hang on it. Whiskers show
 * the days it may be.
 */
export function tethersOf(board: Board, id: string | undefined): Arc[] {
  if (!id) return [];
  return board.marks.flatMap((mark) => {
    const { anchor } = mark;
    if (!anchor || (mark.id !== id && anchor !== id) || !board.find(anchor)) return [];
    const slack = mark.to - mark.from > 1 ? { from: mark.from, to: mark.to, y: mark.y + mark.half + 4 } : undefined;
    return [{ from: anchor, to: mark.id, incoming: true, line: 'tether', weight: 1, bar: false, hollow: false, slack }];
  });
}

/** Says in words what the dates of these hang on. */
export function sayDates(board: Board, tethers: readonly Arc[]): void {
  const shown = new Set(tethers.map(({ to }) => to));
  for (const { id, anchor, element } of board.marks)
    if (anchor) element.toggleAttribute('data-tethered', shown.has(id));
}
