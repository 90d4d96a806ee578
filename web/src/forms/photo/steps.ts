// How a photo is made smaller: first a little coarser, then with fewer dots, until it is small enough. A page of a
// book is read by its strokes, so dots go last.

export interface Step {
  readonly width: number;
  readonly height: number;
  /** Of JPEG, 0..1. */
  readonly quality: number;
}

/** Dots of the longer side. */
const SIDES = [1600, 1280, 1024, 768, 512, 320];
const QUALITIES = [0.8, 0.65, 0.5, 0.35];

/** A photo that is small already is not made larger. */
export function stepsOf(width: number, height: number): Step[] {
  const longer = Math.max(width, height);
  const sides = [...new Set(SIDES.map((side) => Math.min(side, longer)))];
  return sides.flatMap((side) => {
    const scale = side / longer;
    const dots = (n: number) => Math.max(1, Math.round(n * scale));
    return QUALITIES.map((quality) => ({ width: dots(width), height: dots(height), quality }));
  });
}
