/** A mark in the page: `data-mark` its id, `data-from` and `data-to` its days (end exclusive), `data-lane`, `data-row`, `data-fit`, `data-anchor`. */
export interface BoardMark {
  readonly id: string;
  readonly element: HTMLElement;
  readonly link: HTMLElement;
  readonly shape: HTMLElement | null;
  readonly label: HTMLElement | null;
  readonly from: number;
  readonly to: number;
  readonly lane: string;
  readonly row: string;
  /** `dot`, `bar`, or `clip`: a bar whose label is cut by it. */
  readonly fit: string;
  /** `goes-on`: drawn to the window's edge at most; `torn-start`, `torn-end`: a fixed length further than its days. */
  readonly edge: string | undefined;
  readonly slack: readonly [number, number];
  /** Id of the mark that its date is reckoned from. */
  readonly anchor: string | undefined;
  /** The middle of its row and half its height, in the lanes. */
  readonly y: number;
  readonly half: number;
  readonly labelWidth: number;
}

/** Reads the marks in the order of the page, which is that of their dates within a list. */
export function readMarks(root: HTMLElement): BoardMark[] {
  return Array.from(root.querySelectorAll<HTMLElement>('[data-mark]'), (element) => {
    const { mark, from, to, lane, row, fit, edge, slack, anchor } = element.dataset;
    const [before = 0, after = 0] = slack?.split(' ').map(Number) ?? [];
    const label = element.querySelector<HTMLElement>('[data-label]');
    const shape = element.querySelector<HTMLElement>('[data-shape]');
    return {
      id: mark ?? '',
      element,
      link: element.querySelector<HTMLElement>('a') ?? element,
      shape,
      label,
      from: Number(from),
      to: Number(to),
      lane: lane ?? '',
      row: row ?? '',
      fit: fit ?? 'dot',
      edge,
      anchor,
      y: element.offsetTop + element.offsetHeight / 2,
      half: (shape?.offsetHeight ?? 0) / 2,
      slack: [before, after],
      labelWidth: label?.scrollWidth ?? 0,
    };
  });
}
