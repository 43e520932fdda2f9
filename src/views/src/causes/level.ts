/** How much a card says at a scale, and how far a map may be scaled. */

export type Level = 'card' | 'title' | 'dot';

/** Pixels to a unit of the layout above which a card only grows and shows nothing more. */
const LARGEST = 2.2;

export function levelOf(scale: number, titleScale: number, cardScale: number): Level {
  return scale >= cardScale ? 'card' : scale >= titleScale ? 'title' : 'dot';
}

/** A zoom within its bounds: never so far away that the map is smaller than its place, unless it was so at first. */
export function clampZoom(zoom: number, fit: number, whole: number): number {
  return Math.min(Math.max(zoom, Math.min(1, whole)), Math.max(1, LARGEST / fit));
}
