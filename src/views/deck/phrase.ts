/** A text with one part of it lit: the way in. The three parts together are the whole text. */
export interface Phrase {
  before: string;
  key: string;
  after: string;
}

/** The whole of a phrase. */
export const textOf = ({ before, key, after }: Phrase): string => before + key + after;

/** Lights the first place where a text says `key`; without a key, or where it is not said, nothing is lit. */
export function phraseOf(text: string, key: string | undefined): Phrase {
  const at = key ? text.indexOf(key) : -1;
  return key && at >= 0 ? lit(text, at, at + key.length) : { before: text, key: '', after: '' };
}

/** Lights a phrase's key again where the text was broken into lines: each line holds its part of it. */
export function litLines(lines: readonly string[], key: string): Phrase[] {
  const text = lines.map(plain).join(' ');
  const from = key ? text.indexOf(plain(key)) : -1;
  const to = from + key.length;
  let start = 0;
  return lines.map((line) => {
    const phrase = from < 0 ? lit(line, 0, 0) : lit(line, from - start, to - start);
    start += line.length + 1;
    return phrase;
  });
}

function lit(text: string, from: number, to: number): Phrase {
  const [start, end] = [Math.max(0, Math.min(from, text.length)), Math.max(0, Math.min(to, text.length))];
  return { before: text.slice(0, start), key: text.slice(start, end), after: text.slice(end) };
}

/** A space that does not break is a space. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
