import { type Camera, rightOf } from './camera';

export interface StripHost {
  readonly strip: HTMLElement;
  readonly brush: HTMLElement;
  camera(): Camera;
  /** Shows these days. */
  show(from: number, to: number): void;
}

/** A stretch of days on a part of the strip, on a scale of its own. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** Shares of the strip's width. */
  readonly left: number;
  readonly right: number;
}

/** Pieces as the server writes them: `from,to,left,right`, a space between two. */
export function readScale(text: string): Piece[] {
  return text.split(' ').map((piece) => {
    const [from = 0, to = 1, left = 0, right = 1] = piece.split(',').map(Number);
    return { from, to, left, right };
  });
}

/** The day at a share of the width; the outer pieces go on beyond the strip. */
export function dayAtShare(scale: readonly Piece[], share: number): number {
  const { from, to, left, right } = scale.find((piece) => share < piece.right) ?? (scale.at(-1) as Piece);
  return from + ((share - left) / (right - left)) * (to - from);
}

/** Where a day is, as a share of the width; at its ends for days beyond the strip. */
export function shareOf(scale: readonly Piece[], day: number): number {
  return scale.reduce(
    (sum, { from, to, left, right }) => sum + (right - left) * Math.min(Math.max((day - from) / (to - from), 0), 1),
    0,
  );
}

const HANDLE = 12; // pixels at either end of the brush that resize it

/** The strip below: the brush is dragged to pan and by its ends to zoom; a press beside it brings the window there. */
export function attachStrip(host: StripHost): { paint(camera: Camera): void; detach(): void } {
  const { strip, brush } = host;
  const stop = new AbortController();
  const options = { signal: stop.signal };
  let width = strip.clientWidth;
  const sizes = new ResizeObserver(() => (width = strip.clientWidth));
  sizes.observe(strip);
  let drag: { grip: number; from: number; to: number; part: 'from' | 'to' | 'both' } | undefined;

  const dayAt = (clientX: number): number => {
    const { left, width } = strip.getBoundingClientRect();
    return dayAtShare(readScale(strip.dataset.scale ?? ''), (clientX - left) / Math.max(width, 1));
  };

  strip.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button) return;
      event.preventDefault();
      const camera = host.camera();
      let [from, to] = [camera.t0, rightOf(camera)];
      const day = dayAt(event.clientX);
      const box = brush.getBoundingClientRect();
      const inside = event.clientX >= box.left - HANDLE && event.clientX <= box.right + HANDLE;
      if (!inside) {
        const days = to - from;
        [from, to] = [day - days / 2, day + days / 2];
        host.show(from, to);
      }
      const near = (edge: number) => inside && Math.abs(event.clientX - edge) <= HANDLE && box.width > 3 * HANDLE;
      drag = { grip: day, from, to, part: near(box.left) ? 'from' : near(box.right) ? 'to' : 'both' };
      strip.setPointerCapture?.(event.pointerId);
    },
    options,
  );
  strip.addEventListener(
    'pointermove',
    (event) => {
      if (!drag) return;
      const by = dayAt(event.clientX) - drag.grip;
      const from =
        drag.part === 'to' ? drag.from : Math.min(drag.from + by, drag.part === 'from' ? drag.to - 1 : Infinity);
      const to =
        drag.part === 'from' ? drag.to : Math.max(drag.to + by, drag.part === 'to' ? drag.from + 1 : -Infinity);
      host.show(from, to);
    },
    options,
  );
  for (const end of ['pointerup', 'pointercancel'] as const)
    strip.addEventListener(end, () => (drag = undefined), options);
  return {
    paint: (camera) => placeBrush(brush, readScale(strip.dataset.scale ?? ''), camera, width),
    detach: () => {
      stop.abort();
      sizes.disconnect();
    },
  };
}

function placeBrush(brush: HTMLElement, scale: readonly Piece[], camera: Camera, width: number): void {
  const [left, right] = [shareOf(scale, camera.t0), shareOf(scale, rightOf(camera))];
  brush.style.transform = `translateX(${(width * left).toFixed(1)}px)`;
  brush.style.width = `${Math.max(8, width * (right - left)).toFixed(1)}px`;
}
