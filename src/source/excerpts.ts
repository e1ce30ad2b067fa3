import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain } from '../messages.ts';
import type { Answer, Excerpt, ExcerptKind } from './interview.ts';
import { unknownAttribute, wrongId } from './mark-rules.ts';
import { type Directive, placeOf } from './markdown.ts';
import { isMark, marks } from './marks.ts';
import { nearest } from './nearest.ts';
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
      if (!isMark(kind)) return;
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

/** The attributes of a mark that it may have; complains of others, and leaves out an id that cannot be one. */
function attributesOf(mark: Directive, kind: ExcerptKind, file: VFile): Record<string, string | undefined> {
  const known = ['id', ...marks[kind]];
  const entries = Object.entries(mark.attributes ?? {}).map(([name, value]) => [name, value ?? ''] as const);
  for (const [attribute] of entries) {
    if (known.includes(attribute)) continue;
    complain(file, unknownAttribute, placeOf(mark), { name: kind, attribute, nearest: nearest(attribute, known) });
  }
  const id = entries.find(([name]) => name === 'id')?.[1];
  const isId = id === undefined || /^[a-z][a-z0-9-]*$/.test(id);
  if (!isId) complain(file, wrongId, placeOf(mark), { id });
  return Object.fromEntries(entries.filter(([name]) => known.includes(name) && (isId || name !== 'id')));
}
