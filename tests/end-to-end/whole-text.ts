/**
 * How we compare a passage of an interview with a finished document. Lines may end anywhere, with a hyphen or without;
 * nothing else may differ. Between two pages or columns something else may stand (a running head, a pull quote, a
 * figure), so a passage may be found in a few pieces, near to one another and in order.
 */
const most = { pieces: 5, apart: 5000 };
/** A shorter piece might be found by chance. */
const shortestPiece = 12;

/** The characters that count: letters of one shape for ligatures, and one case, for headings may be in capitals. */
export const essenceOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad\u200b\u2060\u2010\u2011-]/gu, '')
    .toLowerCase();

/**
 * The words that count, in one case, with one space between them; words glued or parted are seen. Lines are joined as
 * readers join them: a hyphen at a line's end goes before a small letter and stays before any other, and what is then
 * on both sides is one word. Whether such a hyphen was the word's own no reader can tell, so hyphens before small
 * letters do not count anywhere. Some fonts draw an apostrophe and a letter that looks like it with one glyph.
 */
export const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('\u02bc', '’')
    .replaceAll('\u02bb', '‘')
    .replaceAll(/(?<=\p{L})[-\u2010]\s*\n\s*(?=\p{Ll})/gu, '')
    .replaceAll(/(?<=[\p{L}\d][-/\u2010])\s*\n\s*/gu, '')
    .replaceAll(/(?<=\p{L})[-\u2010\u2011](?=\p{Ll})/gu, '')
    .replaceAll(/[\s\u200b\u2060]+/gu, ' ')
    .trim()
    .toLowerCase();

/** A stretch of a document: `from` up to, not including, `to`. */
interface Stretch {
  from: number;
  to: number;
}

/** Whether a passage stands whole in a document. Both as `essenceOf` or both as `wordsOf` gives them. */
export const holds = (document: string, passage: string): boolean =>
  stretchesOf(document, passage, most.pieces) !== undefined;

/** What a document owes its reader and lacks, and what it says beside that. */
export interface Account {
  missing: string[];
  over: string[];
}

/**
 * Finds each passage once and takes it away; what is then left may be made of repetitions alone, and of numbers. So a
 * word that is missing, doubled or glued to another is seen wherever it stands.
 * @param repeated what may stand in the document any number of times
 */
export function accountFor(document: string, passages: readonly string[], repeated: readonly string[] = []): Account {
  let left = wordsOf(document);
  let missing = longestFirst(passages);
  for (const { isSought, pieces } of rounds)
    missing = missing.filter((passage) => {
      const stretches = isSought(passage) ? stretchesOf(left, passage, pieces) : undefined;
      for (const { from, to } of stretches ?? []) left = left.slice(0, from) + taken.repeat(to - from) + left.slice(to);
      return stretches === undefined;
    });
  for (const one of longestFirst(repeated)) left = left.replaceAll(aloneOf(one), taken);
  const over = left.split(taken).flatMap((rest) => rest.split(' '));
  return { missing, over: over.filter((word) => !/^[\d.–]*$/.test(word)) };
}

/** What stands in one piece is taken before what it parts, and names and labels last, for texts hold them too. */
const rounds = [true, false].flatMap((isLong) =>
  Array.from({ length: most.pieces }, (_, at) => ({
    pieces: at + 1,
    isSought: ({ length }: string) => length > 40 === isLong,
  })),
);

/** Stands in a document where something was found. */
const taken = '\u0000';

const longestFirst = (texts: readonly string[]) =>
  texts
    .map(wordsOf)
    .filter((text) => text !== '')
    .sort((one, other) => other.length - one.length);

const aloneOf = (text: string) =>
  new RegExp(`(?<![\\p{L}\\d])${text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}(?![\\p{L}\\d])`, 'gu');

function stretchesOf(document: string, passage: string, pieces: number): Stretch[] | undefined {
  if (passage === '') return [];
  for (const at of occurrences(document, passage.slice(0, shortestPiece))) {
    const found = goesOnFrom(document, passage, at, pieces);
    if (found) return found;
  }
  return undefined;
}

function goesOnFrom(document: string, passage: string, at: number, pieces: number): Stretch[] | undefined {
  const length = commonStart(document, at, passage);
  if (length === passage.length) return [{ from: at, to: at + length }];
  const cut = Math.min(length, passage.length - shortestPiece);
  if (cut < shortestPiece || pieces === 1) return undefined;
  const rest = passage.slice(cut);
  const near = document.slice(at + length, at + length + most.apart);
  for (const next of occurrences(near, rest.slice(0, shortestPiece))) {
    const more = goesOnFrom(document, rest, at + length + next, pieces - 1);
    if (more) return [{ from: at, to: at + cut }, ...more];
  }
  return undefined;
}

function commonStart(document: string, at: number, passage: string): number {
  let length = 0;
  while (length < passage.length && document[at + length] === passage[length]) length += 1;
  return length;
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
