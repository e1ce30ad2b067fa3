import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Answer, Excerpt, ExcerptKind } from './interview.ts';
import { attributesOf } from './mark-attributes.ts';
import { isExcerpt } from './mark-table.ts';
import { placeOf } from './markdown.ts';
import { wordsOf } from './prose.ts';

/**
 * Gives the marked spans of an answer, in reading order, and dresses the marks so that they become
 * `span[data-mark=id]` in HTML. Changes the tree.
 */
export function excerptsOf(
  blocks: RootContent[],
  answer: Pick<Answer, 'id' | 'question' | 'speaker'>,
  file: VFile,
): Excerpt[] {
  const excerpts: Excerpt[] = [];
  for (const block of blocks) {
    visit(block, 'textDirective', (mark) => {
      const { name: kind } = mark;
      if (!isExcerpt(kind)) return;
      const earlier = excerpts.filter((one) => one.kind === kind).length;
      const attributes = attributesOf(mark, kind, file);
      const id = attributes.id ?? madeId(answer.id, kind, earlier + 1);
      mark.data = { hName: 'span', hProperties: { dataMark: id, className: [kind] } };
      excerpts.push({
        id,
        kind,
        text: wordsOf(mark),
        answer: answer.id,
        question: answer.question,
        speaker: answer.speaker,
        label: attributes.label?.trim() || undefined,
        display: attributes.display?.trim() || undefined,
        isShare: attributes.share !== undefined,
        place: placeOf(mark),
      });
    });
  }
  return excerpts;
}

/** `a2-5-lead`, `a2-5-quote-1`: an answer has one lead, and any number of the others. */
const madeId = (answer: string, kind: ExcerptKind, number: number): string =>
  kind === 'lead' && number === 1 ? `${answer}-lead` : `${answer}-${kind}-${number}`;
