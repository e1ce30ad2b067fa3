import type { VFile } from 'vfile';
import { complain, type Place, rule } from '../messages.ts';
import type { Interview } from '../source/interview.ts';
import { type Passage, passagesOf } from '../source/words.ts';

/** A passage that a finished file does not hold, or holds more often than the interview. */
export interface Lacking {
  passage: Passage;
  /** The first word that differs, and what stands in its place: nothing if no trace of the passage was found. */
  word: string;
  found: string;
  times: number;
}

export const lacksWords = rule<{ product: string; name: string; word: string; found: string }>({
  id: 'promises:missing-words',
  severity: 'error',
  says: ({ product, name, word, found }) =>
    `${product} does not hold ${name} word for word: at “${word}” ${found ? `it has “${found}”` : 'it has nothing'}`,
  wayOut: () => 'this is a fault of the program or the theme: report it, with this interview',
});

export const doublesWords = rule<{ product: string; name: string; times: number }>({
  id: 'promises:doubled-words',
  severity: 'error',
  says: ({ product, name, times }) => `${product} holds ${name} ${times} times`,
  wayOut: () => 'this is a fault of the program or the theme: report it, with this interview',
});

/** A passage shorter than this may stand within another text too. */
const longEnough = 80;

/**
 * Holds what a finished file says, block by block as it is read, against the words of the interview, and complains at the
 * source line of each passage that is missing, not whole, or there twice.
 */
export function promiseWholeText(blocks: readonly string[], product: string, interview: Interview, file: VFile): void {
  for (const { passage, word, found, times } of lackingIn(blocks, passagesOf(interview))) {
    const { name, place }: { name: string; place: Place } = passage;
    if (times > 1) complain(file, doublesWords, place, { product, name, times });
    else complain(file, lacksWords, place, { product, name, word, found });
  }
}

/** The passages that a document's blocks do not hold, or hold too often. */
export function lackingIn(blocks: readonly string[], passages: readonly Passage[]): Lacking[] {
  const read = blocks.map(plain);
  const whole = ` ${read.join(' \n ')} `;
  const blocksSaying = (text: string) => read.filter((block) => block === text).length;
  const wanted = Map.groupBy(passages, ({ text }) => plain(text));
  return [...wanted].flatMap(([text, same]): Lacking[] => {
    const [passage] = same;
    if (!passage || text === '') return [];
    const times = occurrencesOf(text, whole);
    if (times === 0) return [{ passage, times, ...differenceOf(text, whole) }];
    if (!isProse(passage)) return [];
    const most = text.length < longEnough ? blocksSaying(text) : times;
    return most > same.length ? [{ passage, times: most, word: '', found: '' }] : [];
  });
}

/** Names and titles may be repeated, as heads and in lists; what was answered may not. */
const isProse = ({ name }: Passage) => /^(answer|note|standfirst)/.test(name);

/** Words with one space between them. What letters look like does not count: headings may be in capitals. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b\u2060]/gu, '')
    .replaceAll('\u2011', '-')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

function occurrencesOf(text: string, whole: string): number {
  let count = 0;
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + text.length))
    if (isBound(whole[at - 1], text[0]) && isBound(whole[at + text.length], text.at(-1))) count++;
  return count;
}

/** Whether a word ends between two characters: a passage glued to another word is not whole. */
const isBound = (outside: string | undefined, inside: string | undefined) =>
  !(outside && inside && /[\p{L}\p{N}]/u.test(outside) && /[\p{L}\p{N}]/u.test(inside));

/** Where a passage first differs from the stretch of the document that it has most in common with. */
function differenceOf(text: string, whole: string): Pick<Lacking, 'word' | 'found'> {
  const words = text.split(' ');
  const firstOf = (count: number) => words.slice(0, count).join(' ');
  let held = 0;
  while (held < words.length && whole.includes(` ${firstOf(held + 1)} `)) held++;
  const word = words[held] ?? words.at(-1) ?? '';
  if (held === 0) return { word, found: '' };
  const at = whole.indexOf(` ${firstOf(held)} `) + firstOf(held).length + 1;
  return { word, found: whole.slice(at).trim().split(/\s/u)[0] ?? '' };
}

export const printsOther = rule<{ product: string; page: number }>({
  id: 'promises:other-letters',
  severity: 'error',
  says: ({ product, page }) => `${product}, page ${page} does not show the letters of the edition for the screen`,
  wayOut: () => 'this is a fault of the program: report it, with this interview',
});

/**
 * The print edition has no structure to read it by: it holds the whole text if each page shows the letters that the other
 * edition shows, in the same order. What stands outside the trim comes behind them.
 */
export function promiseSameLetters(
  screen: readonly string[],
  print: readonly string[],
  product: string,
  interview: Interview,
  file: VFile,
): void {
  for (const [at, letters] of screen.entries())
    if (!print[at]?.includes(letters)) complain(file, printsOther, interview.titlePlace, { product, page: at + 1 });
}
