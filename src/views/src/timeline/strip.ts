import { type Camera, rightOf } from './camera';

export interface StripHost {
  readonly strip: HTMLElement;
  readonly brush: HTMLElement;
  camera(): Camera;
  /** Shows these days. */
  show(from: number, to: number): void;
}

const HANDLE = 12; // pixels at either end of the brush that resize it

/** The strip below: the brush is dragged to pan and by its ends to zoom; a press beside it brings the window there. */
export function attachStrip(host: StripHost): () => void {
  const { strip, brush } = host;
  const stop = new AbortController();
  const options = { signal: stop.signal };
  let drag: { grip: number; from: number; to: number; part: 'from' | 'to' | 'both' } | undefined;

  const dayAt = (clientX: number): number => {
    const { left, width } = strip.getBoundingClientRect();
    const [from, to] = [Number(strip.dataset.from), Number(strip.dataset.to)];
    return from + ((clientX - left) / Math.max(width, 1)) * (to - from);
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
  return () => stop.abort();
}
