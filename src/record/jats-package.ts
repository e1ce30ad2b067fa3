import type { Picture } from '../source/interview.ts';
import { archiveOf } from './archive.ts';
import { jats } from './jats.ts';
import { packedPicture } from './packed-picture.ts';
import type { Recorded } from './recorded.ts';

/** Gives the article in JATS with the pictures that it names, packed as archives take them in. */
export function jatsPackage(recorded: Recorded): Uint8Array {
  const { figures, speakers } = recorded.interview;
  const pictures = [
    ...figures.map(({ picture }) => picture),
    ...speakers.map(({ portraitPicture }) => portraitPicture),
  ];
  return archiveOf(
    new Map<string, string | Uint8Array>([
      ['article.jats.xml', jats(recorded)],
      ...pictures.flatMap((one): [string, Uint8Array][] => (one ? [[pathOf(one), packedPicture(one.src).bytes]] : [])),
    ]),
  );
}

/** The path that the address of a picture leads to. */
const pathOf = ({ file }: Picture) => decodeURIComponent(file).replace(/^(?:\.\/)+/, '');
