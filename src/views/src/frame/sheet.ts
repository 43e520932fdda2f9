/** The detail panel on a phone is a sheet: its handle toggles and drags between half and full height, or away. */

const FLING = 56; // CSS pixels that count as meant

export function mountSheet(doc: Document = document): void {
  let start: { y: number; sheet: HTMLElement; moved: boolean } | undefined;

  const set = (sheet: HTMLElement, tall: boolean) => {
    sheet.toggleAttribute('data-tall', tall);
    sheet.querySelector('[data-sheet-handle]')?.setAttribute('aria-expanded', String(tall));
  };

  doc.addEventListener('pointerdown', (event) => {
    const handle = (event.target as Element).closest<HTMLElement>('[data-sheet-handle]');
    const sheet = handle?.closest<HTMLElement>('[data-sheet]');
    if (!handle || !sheet) return;
    start = { y: event.clientY, sheet, moved: false };
    handle.setPointerCapture?.(event.pointerId);
  });
  doc.addEventListener('pointerup', (event) => {
    if (!start) return;
    const { sheet, y } = start;
    const by = event.clientY - y;
    if (by < -FLING) set(sheet, true);
    else if (by > FLING && sheet.hasAttribute('data-tall')) set(sheet, false);
    else if (by > FLING) sheet.querySelector<HTMLAnchorElement>('.close')?.click();
    start.moved = Math.abs(by) > FLING;
    const { moved } = start;
    start = undefined;
    if (moved) doc.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
  });
  doc.addEventListener('click', (event) => {
    const sheet = (event.target as Element).closest('[data-sheet-handle]')?.closest<HTMLElement>('[data-sheet]');
    if (sheet) set(sheet, !sheet.hasAttribute('data-tall'));
  });
}
