import { bringIn, type Camera, clamp, fit, xOf, zoomAt } from './camera';
import { Motion } from './motion';

export interface Limits {
  readonly from: number;
  readonly to: number;
}

const CALM = '(prefers-reduced-motion: reduce)';

/** Holds the camera within its limits and moves it, gliding where nobody asked for calm. */
export class Viewport {
  camera: Camera;
  private readonly first: Camera;
  private readonly motion = new Motion((camera) => this.set(camera));

  constructor(
    camera: Camera,
    public limits: Limits,
    private readonly moved: (camera: Camera) => void,
  ) {
    this.first = this.camera = this.clamp(camera);
  }

  /** Whether it looks elsewhere than at first. */
  get hasMoved(): boolean {
    return this.camera.t0 !== this.first.t0 || this.camera.k !== this.first.k;
  }

  get calm(): boolean {
    return matchMedia(CALM).matches;
  }

  clamp(camera: Camera): Camera {
    return clamp(camera, this.limits);
  }

  /** Takes other limits; a camera that is beyond them comes back. */
  within(limits: Limits): void {
    this.limits = limits;
    const nearest = this.clamp(this.camera);
    const { t0, k } = this.camera;
    if (Math.abs(nearest.t0 - t0) * k > 0.5 || Math.abs(nearest.k / k - 1) > 1e-6) this.glide(nearest, true);
  }

  set(camera: Camera): void {
    this.camera = camera;
    this.moved(camera);
  }

  /** A gesture sets the camera and ends any glide. */
  take(camera: Camera): void {
    this.motion.stop();
    this.set(camera);
  }

  /** Keeps the left edge and the scale. */
  resize(width: number): void {
    this.take(this.clamp({ ...this.camera, width }));
  }

  show(from: number, to: number, animate: boolean): void {
    this.glide(fit(from, to, this.camera.width), animate);
  }

  bring(from: number, to: number, animate: boolean): void {
    const camera = bringIn(this.camera, from, to);
    if (camera !== this.camera) this.glide(camera, animate);
  }

  /** Zooms about a day where that is in view, else about the middle. */
  zoom(factor: number, day: number | undefined): void {
    const { width } = this.camera;
    const x = day === undefined ? -1 : xOf(this.camera, day);
    this.glide(zoomAt(this.camera, factor, x >= 0 && x <= width ? x : width / 2), true);
  }

  toEnd(last: boolean): void {
    const days = this.camera.width / this.camera.k;
    this.glide({ ...this.camera, t0: last ? this.limits.to - days : this.limits.from }, true);
  }

  stop(): void {
    this.motion.stop();
  }

  private glide(camera: Camera, animate: boolean): void {
    this.motion.to(this.camera, this.clamp(camera), !animate || this.calm);
  }
}
