import type { Box } from './box.ts';
import type { PictureShape } from './drawing.ts';
import { sizeOf } from './pictures.ts';

/**
 * How much is cut off a picture so that it covers a box, in shares of its size.
 * @param position which part is kept: nought its left or top, one its right or bottom
 */
export function covering(
  src: string,
  box: Pick<Box, 'width' | 'height'>,
  position: { x: number; y: number },
): PictureShape['cut'] {
  const { width, height } = sizeOf(src);
  const scale = Math.max(box.width / width, box.height / height);
  const lost = { x: 1 - box.width / (width * scale), y: 1 - box.height / (height * scale) };
  return {
    left: lost.x * position.x,
    right: lost.x * (1 - position.x),
    top: lost.y * position.y,
    bottom: lost.y * (1 - position.y),
  };
}
