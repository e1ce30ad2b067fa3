import type { Picture } from '../source/interview.ts';
import { covering } from './cover.ts';
import type { FormShape, PictureShape } from './drawing.ts';
import { onFrame } from './frame.ts';
import type { Studio } from './studio.ts';

/** The wide picture of the first and last slide, or what stands in its place: decoration, for its words stand nowhere. */
export function backdropOf(picture: Picture | undefined, { settings, frame }: Studio): (FormShape | PictureShape)[] {
  const { x, width, position, hidden, band } = onFrame(frame, settings.backdrop.wide, settings.backdrop.narrow);
  const { height } = frame;
  const block = (from: number, wide: number): FormShape[] =>
    band ? [{ kind: 'form', form: 'rect', box: { x: from, y: 0, width: wide, height }, fill: band.colour }] : [];
  if (!picture) return band ? block(x + width - band.alone, band.alone) : [];
  const whole = width + hidden[0] + hidden[1];
  const cut = covering(picture.src, { width: whole, height }, { x: position, y: 0.5 });
  const seen = 1 - cut.left - cut.right;
  const share = (px: number) => (seen * px) / whole;
  return [
    {
      kind: 'picture',
      form: 'rect',
      box: { x, y: 0, width, height },
      src: picture.src,
      cut: { ...cut, left: cut.left + share(hidden[0]), right: cut.right + share(hidden[1]) },
    },
    ...(band ? block(x - band.beside, band.beside) : []),
  ];
}
