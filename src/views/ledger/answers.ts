import type { Element, ElementContent } from 'hast';
import type { Interview } from '../../source/interview.ts';
import type { LedgerAnswer } from './experts.ts';

/** A whole answer, the excerpts in it underlined and numbered. */
export interface FullAnswer {
  id: string;
  question: string;
  /** Paragraphs, entries of lists and rows of tables, each a `p`. */
  paragraphs: Element[];
}

/** Gives an expert's whole answers. */
export const fullAnswersOf = (answers: readonly LedgerAnswer[], { questions }: Interview): FullAnswer[] =>
  answers.map(({ answer, question, excerpts }) => {
    const numbers = new Map(excerpts.map(({ id, number }) => [id, number]));
    return {
      id: answer.id,
      question: `${question} ${questions.find(({ number }) => number === question)?.text ?? ''}`,
      paragraphs: answer.blocks.flatMap((block) => (block.kind === 'prose' ? paragraphsIn(block.html, numbers) : [])),
    };
  });

const blocks = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr']);
const isCell = (node: ElementContent): node is Element =>
  node.type === 'element' && ['th', 'td'].includes(node.tagName);
const isBlock = (node: ElementContent): node is Element => node.type === 'element' && blocks.has(node.tagName);

/** The innermost blocks as paragraphs; words between blocks make one of their own. */
function paragraphsIn(block: Element, numbers: ReadonlyMap<string, string>): Element[] {
  const paragraphs: Element[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    const isEmpty = run.every((node) => node.type === 'text' && node.value.trim() === '');
    if (!isEmpty) paragraphs.push({ type: 'element', tagName: 'p', properties: {}, children: run });
    run = [];
  };
  for (const child of block.children) {
    if (isCell(child)) run.push(...(run.length > 0 ? [between] : []), ...numberedAll(child.children, numbers));
    else if (!isBlock(child)) run.push(...(block.tagName === 'tr' ? [] : numbered(child, numbers)));
    else {
      endRun();
      paragraphs.push(...paragraphsIn(child, numbers));
    }
  }
  endRun();
  return paragraphs;
}

/** Between the cells of a row. */
const between: ElementContent = { type: 'text', value: ' · ' };

const numberedAll = (nodes: readonly ElementContent[], numbers: ReadonlyMap<string, string>): ElementContent[] =>
  nodes.flatMap((node) => numbered(node, numbers));

/** Underlines the marked spans, with their numbers before them; leaves the numbers of notes out. */
function numbered(node: ElementContent, numbers: ReadonlyMap<string, string>): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.properties.dataNote !== undefined) return [];
  const children = numberedAll(node.children, numbers);
  const { dataMark } = node.properties;
  if (typeof dataMark !== 'string') return [{ ...node, children }];
  const number = numbers.get(dataMark) ?? '';
  return [
    { type: 'element', tagName: 'sup', properties: {}, children: [{ type: 'text', value: number }] },
    { type: 'element', tagName: 'u', properties: {}, children },
  ];
}
