import type { Shape } from './drawing.ts';
import type { DrawnSlide } from './drawn.ts';
import { isToBeTaken } from './pictures.ts';

/** A picture that the press has to take, and how large it is seen, px. */
export interface ToTake {
  src: string;
  width: number;
  height: number;
}

/** Gives the pictures that programs may not show as they are, each once, at the largest size at which a slide has it. */
export function picturesToTake(slides: readonly DrawnSlide[]): ToTake[] {
  const largest = new Map<string, ToTake>();
  const shapes = slides.flatMap((slide) => slide.shapes.flatMap(inside));
  for (const shape of shapes) {
    if (shape.kind !== 'picture' || !isToBeTaken(shape.src)) continue;
    const { src, box, cut } = shape;
    const width = Math.round(box.width / (1 - cut.left - cut.right));
    const height = Math.round(box.height / (1 - cut.top - cut.bottom));
    if (width > (largest.get(src)?.width ?? 0)) largest.set(src, { src, width, height });
  }
  return [...largest.values()];
}

const inside = (shape: Shape): Shape[] => (shape.kind === 'group' ? shape.shapes : [shape]);

/** A page that shows one picture and nothing else, for the press to take. */
export const pageOf = ({ src, width, height }: ToTake): string =>
  `<!doctype html><html lang="zxx"><head><meta charset="utf-8"><title>–</title><style>body { margin: 0 } img { display: block }</style></head><body><img src="${src}" alt="" width="${width}" height="${height}"></body></html>`;
