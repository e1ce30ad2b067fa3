import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Heading, Nodes, RootContent } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain, type Place } from '../messages.ts';
import type { Prose } from './interview.ts';
import { markOutsideAnswer } from './mark-rules.ts';
import { isExcerpt } from './mark-table.ts';
import { placeOf } from './markdown.ts';
import { dressTables } from './tables.ts';

const processor = unified().use(remarkRehype).freeze();

const htmlOf = (node: Nodes): HastRoot => processor.runSync({ type: 'root', children: [node as RootContent] });

/** Gives a block of running text as an HTML tree, with its words. @throws Error for a block that gives no element. */
export function proseOf(block: RootContent): Prose {
  const html = elementOf(block);
  return { kind: 'prose', html, text: textOf(html), place: placeOf(block) };
}

/** Gives a block as an HTML element. @throws Error for a block that gives none: `sanitise` has taken those out. */
export function elementOf(block: Nodes): Element {
  const [html] = htmlOf(block).children;
  if (html?.type !== 'element') throw new Error(`${block.type} gives no element`);
  dressTables(html);
  return html;
}

/** Gives the words of an HTML tree on one line, without the numbers of notes; spaces that do not break stay. */
export const textOf = (html: HastNodes): string =>
  wordsIn(html)
    .replaceAll(/[ \t\n]+/g, ' ')
    .trim();

function wordsIn(node: HastNodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isNoteReference(node)) return '';
  return node.children.map(wordsIn).join('');
}

const isNoteReference = (node: HastNodes): boolean =>
  node.type === 'element' && node.tagName === 'sup' && node.properties.dataNote !== undefined;

/** Gives the words of a Markdown node on one line. */
export const wordsOf = (node: Nodes): string => textOf(htmlOf(node));

/** Where the words of a heading stand, without the #. */
export function wordsPlace(heading: Heading): Place {
  const first = heading.children.at(0);
  const last = heading.children.at(-1);
  return first && last ? { start: placeOf(first).start, end: placeOf(last).end } : placeOf(heading);
}

/** Complains of marks of excerpts where nobody speaks, and leaves their words. Changes the tree. */
export function refuseMarks(node: Nodes, file: VFile): void {
  visit(node, 'textDirective', (mark, at, parent) => {
    if (!isExcerpt(mark.name)) return;
    complain(file, markOutsideAnswer, placeOf(mark), { name: mark.name });
    if (!parent || at === undefined) return;
    parent.children.splice(at, 1, ...mark.children);
    return [SKIP, at];
  });
}
