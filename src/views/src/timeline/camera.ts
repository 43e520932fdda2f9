/** Where the timeline looks: a window of days and how wide a day is. */
export interface Camera {
  /** Day at the left edge, with its fraction. */
  readonly t0: number;
  /** CSS pixels a day. */
  readonly k: number;
  /** Width of the window in CSS pixels. */
  readonly width: number;
}

/** The finest scale, in CSS pixels a day; each level is half as fine as the one before it. The server has the same ladder. */
export const FINEST = 48;
const COARSEST_LEVEL = 17;

export function levelOf(k: number): number {
  return k <= 0 ? COARSEST_LEVEL : Math.min(COARSEST_LEVEL, Math.max(0, Math.ceil(Math.log2(FINEST / k) - 1e-9)));
}

/** The camera that shows the days from `from` until `to` (exclusive) in the width. */
export function fit(from: number, to: number, width: number): Camera {
  return { t0: from, k: Math.max(width, 1) / Math.max(to - from, 1), width };
}

export const xOf = (camera: Camera, day: number): number => (day - camera.t0) * camera.k;
export const dayAt = (camera: Camera, x: number): number => camera.t0 + x / camera.k;
export const rightOf = (camera: Camera): number => camera.t0 + camera.width / camera.k;

/** The window from `t0` at scale `k`, kept within the limits: no finer than the finest level, no further out than all of them. */
export function clamp(camera: Camera, limits: { readonly from: number; readonly to: number }): Camera {
  const span = Math.max(limits.to - limits.from, 1);
  const k = Math.min(FINEST, Math.max(camera.k, camera.width / span));
  const days = camera.width / k;
  const t0 =
    days >= span ? (limits.from + limits.to - days) / 2 : Math.min(Math.max(camera.t0, limits.from), limits.to - days);
  return { t0, k, width: camera.width };
}

/** Zooms by a factor, with the day under `x` staying where it is. */
export function zoomAt(camera: Camera, factor: number, x: number): Camera {
  const k = camera.k * factor;
  return { t0: dayAt(camera, x) - x / k, k, width: camera.width };
}

/** The least move that brings the days into the middle part of the window; the same camera where they are there already. */
export function bringIn(camera: Camera, from: number, to: number): Camera {
  const days = camera.width / camera.k;
  const [left, right] = [camera.t0 + days * 0.08, camera.t0 + days * 0.72];
  if (from >= left && Math.min(to, from + days * 0.2) <= right) return camera;
  return { ...camera, t0: from - days * 0.35 };
}
