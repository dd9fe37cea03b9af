/** The widest, and the narrowest, that a frame is for its height. */
const maximumRatio = 100;

/** A ratio of width and height as a frame may have it. */
export function clampRatio(ratio: number): number {
  return Math.min(Math.max(ratio, 1 / maximumRatio), maximumRatio);
}
