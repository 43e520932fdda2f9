import { type Camera } from './camera';

const LENGTH = 320; // milliseconds

/** Moves a camera to another one, or sets it at once where calm is asked for; a new move takes the place of the one under way. */
export class Motion {
  private frame = 0;

  constructor(private readonly set: (camera: Camera) => void) {}

  to(from: Camera, to: Camera, calm: boolean): void {
    this.stop();
    if (calm) {
      this.set(to);
      return;
    }
    let begin: number | undefined;
    const step = (now: number) => {
      begin ??= now;
      const share = Math.min((now - begin) / LENGTH, 1);
      this.frame = share < 1 ? requestAnimationFrame(step) : 0;
      this.set(share < 1 ? between(from, to, 1 - (1 - share) ** 3) : to);
    };
    this.frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
}

/** Part of the way; the scale goes by factors, so that a zoom feels even. The middle of the window moves straight. */
function between(from: Camera, to: Camera, share: number): Camera {
  const k = from.k * (to.k / from.k) ** share;
  const middle = (camera: Camera) => camera.t0 + camera.width / camera.k / 2;
  return { t0: middle(from) + (middle(to) - middle(from)) * share - to.width / k / 2, k, width: to.width };
}
