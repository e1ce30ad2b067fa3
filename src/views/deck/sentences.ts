import type { Locale } from '../../locale.ts';

/** Short forms after which a sentence goes on. */
const goesOn =
  /(?:^|[\s(])(?:dr|drs|prof|ir|ing|mr|mw|dhr|bijv|bv|o\.a|oa|d\.w\.z|m\.n|ca|vs|e\.g|i\.e|\p{Lu})\.\s*$/iu;

/** Cuts a text into its sentences, each with the space behind it: joined they are the text again. */
export function sentencesOf(text: string, language: Locale['language']): string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && goesOn.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

/** Cuts a text behind its semicolons and commas: joined the parts are the text again. */
export const clausesOf = (text: string): string[] => text.split(/(?<=[;,:] )/);

/** Counts words: runs of characters between spaces. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
