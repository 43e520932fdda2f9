/**
 * The map's camera: a factor on the scale the server chose, as one CSS variable, and the scroll position. By buttons, keys, wheel and
 * dragging; the point under the pointer stays where it is.
 */
import { clampZoom, levelOf } from './level';

const STEP = 1.25;
const MEANT = 4; // CSS pixels that make a press a drag

interface Parts {
  stage: HTMLElement;
  board: HTMLElement;
  map: HTMLElement;
}

export function mountZoom(view: HTMLElement): () => void {
  let zoom = 1;
  let known: { board?: HTMLElement; fit?: number } = {};
  let drag: { x: number; y: number; on: boolean } | undefined;

  const parts = (): Parts | undefined => {
    const stage = view.querySelector<HTMLElement>('[data-stage]');
    const board = stage?.querySelector<HTMLElement>('[data-board]');
    const map = board?.querySelector<HTMLElement>('.map');
    return stage && board && map ? { stage, board, map } : undefined;
  };
  const fitOf = (board: HTMLElement) => Number.parseFloat(board.style.getPropertyValue('--fit')) || 1;

  const show = ({ stage, board }: Parts) => {
    const scale = fitOf(board) * zoom;
    const [title, card] = [Number(stage.dataset.titleScale), Number(stage.dataset.cardScale)];
    board.dataset.level = levelOf(scale, title, card);
    const overflows = board.scrollWidth > board.clientWidth + 1 || board.scrollHeight > board.clientHeight + 1;
    board.toggleAttribute('data-pans', overflows);
    stage.querySelector('[data-zoom]')?.toggleAttribute('data-on', overflows || zoom !== 1 || scale < card);
  };

  /** Another map has its own scale; the same one keeps the zoom. */
  const sync = () => {
    const found = parts();
    if (!found) return;
    const fit = fitOf(found.board);
    if (known.board === found.board && known.fit === fit) return;
    known = { board: found.board, fit };
    zoom = 1;
    found.stage.style.removeProperty('--zoom');
    show(found);
  };

  const zoomTo = (wanted: number, at?: { x: number; y: number }) => {
    const found = parts();
    if (!found) return;
    const { stage, board, map } = found;
    const before = map.getBoundingClientRect();
    const place = board.getBoundingClientRect();
    const whole = zoom * Math.min(place.width / before.width, place.height / before.height);
    const point = at ?? { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    const [fx, fy] = [(point.x - before.x) / before.width, (point.y - before.y) / before.height];
    zoom = clampZoom(wanted, fitOf(board), whole);
    stage.style.setProperty('--zoom', String(zoom));
    const after = map.getBoundingClientRect();
    board.scrollLeft += after.x + fx * after.width - point.x;
    board.scrollTop += after.y + fy * after.height - point.y;
    show(found);
  };

  const onClick = (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-zoom-by], [data-zoom-fit]');
    if (button) zoomTo(button.dataset.zoomBy ? zoom * Number(button.dataset.zoomBy) : 1);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target as Element).closest('[data-stage]')) return;
    if (event.key === '+' || event.key === '=') zoomTo(zoom * STEP);
    else if (event.key === '-') zoomTo(zoom / STEP);
    else if (event.key === '0') zoomTo(1);
  };
  // A map that is drawn small to be seen whole is zoomed by the wheel; one that is read is scrolled, and zoomed with Ctrl as a page is.
  const onWheel = (event: WheelEvent) => {
    const found = parts();
    if (!found?.board.contains(event.target as Node)) return;
    const small = fitOf(found.board) < Number(found.stage.dataset.cardScale);
    if (!small && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoomTo(zoom * Math.exp(-Math.sign(event.deltaY) * Math.min(60, Math.abs(event.deltaY)) * 0.004), {
      x: event.clientX,
      y: event.clientY,
    });
  };

  const onDown = (event: PointerEvent) => {
    const board = (event.target as Element).closest<HTMLElement>('[data-pans]');
    if (!board || event.button !== 0 || event.pointerType !== 'mouse') return;
    if ((event.target as Element).closest('button, a')) return;
    drag = { x: event.clientX, y: event.clientY, on: false };
  };
  const onMove = (event: PointerEvent) => {
    const board = parts()?.board;
    if (!drag || !board) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.on && Math.hypot(dx, dy) < MEANT) return;
    if (!drag.on) board.setAttribute('data-pans', 'now');
    board.scrollLeft -= dx;
    board.scrollTop -= dy;
    drag = { x: event.clientX, y: event.clientY, on: true };
  };
  const onUp = () => {
    if (drag?.on) parts()?.board.setAttribute('data-pans', '');
    drag = undefined;
  };

  const changes = new MutationObserver(sync);
  changes.observe(view, { subtree: true, childList: true, attributes: true, attributeFilter: ['style'] });
  const sizes = new ResizeObserver(() => {
    const found = parts();
    if (found) show(found);
  });
  sizes.observe(view);
  view.addEventListener('click', onClick);
  view.addEventListener('keydown', onKey);
  view.addEventListener('wheel', onWheel, { passive: false });
  view.addEventListener('pointerdown', onDown);
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onUp);
  sync();

  return () => {
    changes.disconnect();
    sizes.disconnect();
    view.removeEventListener('click', onClick);
    view.removeEventListener('keydown', onKey);
    view.removeEventListener('wheel', onWheel);
    view.removeEventListener('pointerdown', onDown);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onUp);
  };
}
