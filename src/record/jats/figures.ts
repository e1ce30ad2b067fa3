import type { Figure, Picture } from '../../source/interview.ts';
import { packedPicture } from '../packed-picture.ts';
import { xml } from '../xml.ts';
import { inlineOf } from './prose.ts';

/** Gives a figure with its caption, description and credit. */
export const figureOf = ({ id, picture, alt, caption, credit }: Figure) =>
  xml('fig', { id }, [
    caption && xml('caption', {}, xml('p', {}, inlineOf(caption.children))),
    picture && graphicOf(picture, alt),
    credit === '' ? undefined : xml('attrib', {}, credit),
  ]);

/** Gives a picture with its description, by its path in the interview's folder. */
export function graphicOf({ file, src }: Picture, alt: string) {
  const [mimetype, subtype] = packedPicture(src).mediaType.split('/');
  return xml('graphic', { mimetype, 'mime-subtype': subtype, 'xlink:href': file }, xml('alt-text', {}, alt));
}
