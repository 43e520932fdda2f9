/** The elements a timeline is made of; the server writes them, we only fill the empty ones. */
export interface Parts {
  readonly root: HTMLElement;
  /** As wide as the window on the days. */
  readonly window: HTMLElement;
  /** Takes the gestures; scrolls down where the lanes are higher than the screen. */
  readonly stage: HTMLElement;
  /** Empty; labels of the ticks. */
  readonly axis: HTMLElement;
  /** Empty; lines of the ticks. */
  readonly grid: HTMLElement;
  /** Empty svg over the lanes. */
  readonly arcs: SVGSVGElement;
  /** Empty; words at the window's edge for what arcs lead to. */
  readonly stubs: HTMLElement;
  /** All lanes, one above the other. */
  readonly lanes: HTMLElement;
  /** The whole course in little, `data-scale` the places of its days, with the brush on it. */
  readonly strip: HTMLElement;
  readonly brush: HTMLElement;
  /** The line of a day over all lanes, with its flag. */
  readonly cursor: HTMLElement;
  readonly flag: HTMLElement;
  /** An empty button for what is below the fold. */
  readonly below: HTMLElement;
  /** The button that asks about a day. */
  readonly ask: HTMLElement;
}

export function findParts(root: HTMLElement): Parts {
  const part = <T extends Element>(name: string): T => {
    const found = root.querySelector<T>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The timeline has no part '${name}'.`);
    return found;
  };
  return {
    root,
    window: part('window'),
    stage: part('stage'),
    axis: part('axis'),
    grid: part('grid'),
    arcs: part('arcs'),
    stubs: part('stubs'),
    lanes: part('lanes'),
    strip: part('strip'),
    brush: part('brush'),
    cursor: part('cursor'),
    flag: part('flag'),
    below: part('below'),
    ask: part('ask'),
  };
}
