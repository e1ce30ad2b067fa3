import type { Element } from 'hast';
import type { Answer, Interview } from '../../source/interview.ts';
import { textOf } from '../../source/prose.ts';
import { type Phrase, phraseOf } from './phrase.ts';

/** Gives an answer's words as the speaker may read them out, a paragraph each, with the shown words lit. */
export const answerParagraphs = ({ blocks }: Answer, shown: readonly string[] = []): Phrase[] =>
  blocks.flatMap((block) => (block.kind === 'prose' ? paragraphsOf(block.html) : [])).map((text) => lit(text, shown));

/** Gives the paragraphs of the standfirst. */
export const standfirstParagraphs = ({ standfirst }: Interview): Phrase[] =>
  standfirst.flatMap(({ html }) => paragraphsOf(html)).map(plain);

/** A paragraph of which nothing is shown. */
export const plain = (text: string): Phrase => phraseOf(text, undefined);

const lit = (text: string, shown: readonly string[]) =>
  phraseOf(
    text,
    shown.find((words) => text.includes(words)),
  );

/** A list's entries and a table's rows are paragraphs of their own. */
function paragraphsOf(element: Element): string[] {
  const inside = element.children.filter((child) => child.type === 'element');
  const gather = groups[element.tagName];
  return gather ? gather(inside) : [textOf(element)];
}

const each = (elements: Element[]) => elements.flatMap(paragraphsOf);
const groups: Record<string, (elements: Element[]) => string[]> = {
  ul: (entries) => entries.map((entry) => `– ${textOf(entry)}`),
  ol: (entries) => entries.map((entry, at) => `${at + 1}. ${textOf(entry)}`),
  blockquote: each,
  table: each,
  thead: each,
  tbody: each,
  tr: (cells) => [cells.map(textOf).join(' · ')],
};
