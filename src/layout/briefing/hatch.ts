/** A box of a drawing, in its own units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far the strokes stand apart, along the box. */
const pitch = 5;

/**
 * Gives the strokes (SVG path data) that hatch a box from lower left to upper right.
 * Drawn as lines, because a browser prints an SVG pattern as a picture of dots.
 */
export function hatchOf({ x, y, width, height }: Box): string {
  const strokes: string[] = [];
  for (let foot = x - height + pitch; foot < x + width; foot += pitch) {
    const [left, right] = [Math.max(foot, x), Math.min(foot + height, x + width)];
    strokes.push(
      `M${short(left)} ${short(y + height - (left - foot))}L${short(right)} ${short(y + height - (right - foot))}`,
    );
  }
  return strokes.join('');
}

const short = (value: number) => Number(value.toFixed(2));
