import type { Picture } from '../source/interview.ts';
import { covering } from './cover.ts';
import type { FormShape, PictureShape } from './drawing.ts';
import type { Studio } from './studio.ts';

const height = 900;

/** The wide picture of the first and last slide, or what stands in its place: decoration, for its words stand nowhere. */
export function backdropOf(picture: Picture | undefined, { settings }: Studio): (FormShape | PictureShape)[] {
  const { x, width, position, hidden, band } = settings.backdrop;
  const block = (from: number, wide: number): FormShape[] =>
    band ? [{ kind: 'form', form: 'rect', box: { x: from, y: 0, width: wide, height }, fill: band.colour }] : [];
  if (!picture) return band ? block(x + width - band.alone, band.alone) : [];
  const whole = { width: width + hidden, height };
  const cut = covering(picture.src, whole, { x: position, y: 0.5 });
  const seen = 1 - cut.left - cut.right;
  const right = cut.right + (seen * hidden) / whole.width;
  return [
    {
      kind: 'picture',
      form: 'rect',
      box: { x, y: 0, width, height },
      src: picture.src,
      cut: { ...cut, right },
    },
    ...(band ? block(x - band.beside, band.beside) : []),
  ];
}

/** The ground of a slide with the picture is that of the picture; without it a plain one. */
export const groundFor = (picture: Picture | undefined, { settings }: Studio): string =>
  picture ? settings.surfaces.opening.ground : settings.surfaces.quote.ground;
