import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Interview, Picture } from '../../source/interview.ts';
import type { WebFigure } from '../../views/web/figures.ts';
import { packedPicture } from '../packed-picture.ts';

/** A picture as a file of the book. */
export interface BookPicture {
  /** `pictures/1.svg` */
  file: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** The pictures of the book by their addresses (`Picture.src`): each picture is packed once. */
export type BookPictures = ReadonlyMap<string, BookPicture>;

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
};

/** Gives every picture that the book shows. */
export function picturesOf({ figures, speakers, pictures }: Interview): BookPictures {
  const shown = [pictures.opening ?? pictures.wide, ...figures.map(({ picture }) => picture)];
  const portraits = speakers.map(({ portraitPicture }) => portraitPicture);
  const sources = [...new Set([...shown, ...portraits].flatMap((picture) => picture?.src ?? []))];
  return new Map(sources.map((src, at) => [src, pictureOf(src, at + 1)]));
}

function pictureOf(src: string, number: number): BookPicture {
  const { mediaType, bytes } = packedPicture(src);
  const ending = endings[mediaType];
  if (!ending) throw new Error(`EPUB: a picture of the type ${mediaType}`);
  return { file: `pictures/${number}.${ending}`, mediaType, bytes };
}

/** Gives a picture as an image. An empty description says that it is an ornament. */
export function imageOf({ src, width, height }: Picture, alt: string, pictures: BookPictures): Element {
  const packed = pictures.get(src);
  if (!packed) throw new Error('EPUB: a picture that was not packed');
  return h('img', { src: packed.file, alt, width: Math.round(width), height: Math.round(height) });
}

/** Gives a figure with its description, caption and credit. */
export function figureOf({ id, picture, alt, caption, credit }: WebFigure, pictures: BookPictures): Element {
  const said = [
    ...(caption?.children ?? []),
    ...(credit === '' ? [] : [' ', h('cite', { className: ['credit'] }, credit)]),
  ];
  return h('figure', { id }, [
    picture ? imageOf(picture, alt, pictures) : undefined,
    said.length > 0 ? h('figcaption', said) : undefined,
  ]);
}
