import { type PdfDict, PdfStream } from '@libpdf/core';
import type { Follow } from '../open.ts';
import { dataOf } from '../streams.ts';
import type { FontProgram } from './program.ts';
import { bareCffProgram, sfntProgram } from './sfnt.ts';
import { type1Program } from './type1.ts';

const keys = ['FontFile', 'FontFile2', 'FontFile3'];

/** Reads the font file that a descriptor embeds. By its first bytes, not by its key: producers confuse the keys. */
export function embeddedProgram(
  descriptor: PdfDict | undefined,
  follow: Follow,
): { isEmbedded: boolean; program: FontProgram | undefined } {
  for (const key of keys) {
    const stream = descriptor?.get(key, follow);
    if (stream instanceof PdfStream) return { isEmbedded: true, program: programIn(stream) };
  }
  return { isEmbedded: false, program: undefined };
}

function programIn(stream: PdfStream): FontProgram | undefined {
  try {
    const bytes = dataOf(stream);
    const [first = 0, second = 0] = bytes;
    const tag = String.fromCharCode(...bytes.subarray(0, 4));
    if (tag === 'OTTO' || tag === 'true' || tag === '\0\u0001\0\0') return sfntProgram(bytes);
    if (first === 1 && second < 4) return bareCffProgram(bytes);
    return type1Program(bytes);
  } catch {
    return undefined;
  }
}
