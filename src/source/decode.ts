import type { VFile } from 'vfile';
import { complain, type Place } from '../messages.ts';
import { emptyFile, notUtf8, tooLarge } from './rules.ts';

const top: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Gives a file's text with plain line ends and without byte order mark; nothing, and a complaint, if it is no text. */
export function decode(bytes: Uint8Array, file: VFile): string | undefined {
  if (bytes.length > 500_000) return void complain(file, tooLarge, top, { what: 'The file', limit: '500 kB' });
  const valid = validLength(bytes);
  // `stream` keeps silent about a letter that breaks off at the end.
  const text = new TextDecoder()
    .decode(bytes.subarray(0, valid), { stream: valid < bytes.length })
    .replaceAll(/\r\n?/g, '\n');
  if (valid < bytes.length) return void complain(file, notUtf8, endOf(text), {});
  if (text.trim() === '') return void complain(file, emptyFile, top, {});
  return text;
}

/** Number of bytes at the start that are UTF-8, by halving: a prefix of a good prefix is good. */
function validLength(bytes: Uint8Array): number {
  if (isUtf8(bytes, false)) return bytes.length;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8(bytes: Uint8Array, mayBreakOff: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBreakOff });
    return true;
  } catch {
    return false;
  }
}

function endOf(text: string): Place {
  const lines = text.split('\n');
  const point = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  return { start: point, end: point };
}
