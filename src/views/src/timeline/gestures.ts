import { select } from 'd3-selection';
import { zoom, type D3ZoomEvent, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { type Camera, FINEST } from './camera';

export interface GestureHost {
  readonly stage: HTMLElement;
  /** Pixels from the stage's left edge to the window's. */
  offset(): number;
  camera(): Camera;
  /** The nearest allowed camera. */
  clamp(camera: Camera): Camera;
  moved(camera: Camera): void;
  calm(): boolean;
}

export interface Gestures {
  /** Tells the gestures where the camera has gone without them. */
  sync(camera: Camera): void;
  dispose(): void;
}

type Stage = HTMLElement & { __zoom?: ZoomTransform };
const LOCK = 6; // pixels until a finger's direction is known

/**
 * Wheel and pinch zoom, a drag pans (and scrolls, where the lanes are higher than the screen), a double click comes nearer. A finger that
 * starts downward scrolls the page.
 */
export function attachGestures(host: GestureHost): Gestures {
  const stage: Stage = host.stage;
  const toTransform = (camera: Camera) =>
    zoomIdentity.translate(host.offset() - camera.t0 * camera.k, 0).scale(camera.k);
  const toCamera = ({ k, x }: ZoomTransform): Camera => ({
    t0: (host.offset() - x) / k,
    k,
    width: host.camera().width,
  });

  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1e-7, FINEST])
    .clickDistance(4)
    .constrain((transform) => toTransform(host.clamp(toCamera(transform))))
    .duration(host.calm() ? 0 : 200)
    .filter((event: MouseEvent | WheelEvent) => {
      if ('button' in event && event.button) return false;
      const inWindow = !('clientX' in event) || event.clientX - stage.getBoundingClientRect().left >= host.offset();
      return inWindow && (!event.ctrlKey || event.type === 'wheel');
    })
    .on('start', () => stage.toggleAttribute('data-moving', true))
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      const source: unknown = event.sourceEvent;
      if (source instanceof MouseEvent && source.type === 'mousemove') stage.scrollTop -= source.movementY;
      if (source) host.moved(toCamera(event.transform));
    })
    .on('end', () => stage.toggleAttribute('data-moving', false));

  const stop = new AbortController();
  stage.addEventListener('wheel', (event) => sideways(event, host), {
    capture: true,
    passive: false,
    signal: stop.signal,
  });
  letFingersScroll(stage, stop.signal);
  const selection = select<HTMLElement, unknown>(stage).call(behaviour);
  stage.__zoom = toTransform(host.camera());
  return {
    sync: (camera) => {
      stage.__zoom = toTransform(camera);
    },
    dispose: () => {
      stop.abort();
      selection.on('.zoom', null);
      delete stage.__zoom;
    },
  };
}

/** Two fingers across a touchpad, or the wheel with Shift, pan. Over the lanes' names the wheel scrolls. */
function sideways(event: WheelEvent, host: GestureHost): void {
  if (event.clientX - host.stage.getBoundingClientRect().left < host.offset()) return;
  event.preventDefault();
  const by = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
  if (event.ctrlKey || Math.abs(by) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
  event.stopImmediatePropagation();
  const camera = host.camera();
  host.moved(host.clamp({ ...camera, t0: camera.t0 + (by * (event.deltaMode ? 20 : 1)) / camera.k }));
}

/** Keeps the moves of a finger that goes up or down from the zoom, which would hold the page still. */
function letFingersScroll(stage: HTMLElement, signal: AbortSignal): void {
  let start: { x: number; y: number; down?: boolean } | undefined;
  const capture = { capture: true, passive: true, signal };
  stage.addEventListener(
    'touchstart',
    ({ touches: [first, second] }) => {
      start = first && !second ? { x: first.clientX, y: first.clientY } : undefined;
    },
    capture,
  );
  stage.addEventListener(
    'touchmove',
    (event) => {
      const [first] = event.touches;
      if (!start || !first || event.touches.length > 1) return;
      const [x, y] = [Math.abs(first.clientX - start.x), Math.abs(first.clientY - start.y)];
      start.down ??= Math.max(x, y) < LOCK ? undefined : y > x;
      if (start.down !== false) event.stopImmediatePropagation();
    },
    capture,
  );
}
