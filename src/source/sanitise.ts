import type { Link, Nodes, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain } from '../messages.ts';
import { placeOf } from './markdown.ts';
import { foreignBlock, rawHtml, unsafeLink } from './prose-rules.ts';

const safeProtocols = ['http:', 'https:', 'mailto:'];

/** What Markdown knows and an interview does not, with the way out. */
const foreign: { [Type in Nodes['type']]?: { what: string; wayOut: string } } = {
  code: { what: 'a block of code', wayOut: 'Take away the four spaces or the ``` before the text' },
  thematicBreak: { what: 'a dividing line', wayOut: 'Take it out: the headings divide the text' },
};
const nestedHeading = { what: 'a heading inside a list or quotation', wayOut: 'Let the heading begin its line' };
const taskList = { what: 'a list with boxes to tick', wayOut: 'Take out [ ] and [x]' };

/** Leaves only what an interview can hold: no HTML, no unsafe links, no code. Complains of the rest. Changes the tree. */
export function sanitise(root: Root, file: VFile): void {
  visit(root, (node, at, parent: Parents | undefined) => {
    if (!parent || at === undefined) return;
    const intruder = intruderOf(node, parent);
    if (intruder) complain(file, foreignBlock, placeOf(node), intruder);
    if (node.type === 'html' && mustBeTold(node.value))
      complain(file, rawHtml, placeOf(node), { html: short(node.value) });
    const isUnsafe = node.type === 'link' && !isSafe(node);
    if (isUnsafe) complain(file, unsafeLink, placeOf(node), { address: node.url });
    if (!intruder && !isUnsafe && node.type !== 'html') return;
    parent.children.splice(at, 1, ...(isUnsafe ? node.children : []));
    return [SKIP, at];
  });
}

function intruderOf(node: Nodes, parent: Parents): { what: string; wayOut: string } | undefined {
  if (node.type === 'heading' && parent.type !== 'root') return nestedHeading;
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return taskList;
  return foreign[node.type];
}

/** An address without scheme, or with one that a browser might run, is not for a reader to follow. */
const isSafe = ({ url }: Link): boolean => URL.canParse(url) && safeProtocols.includes(new URL(url).protocol);

/** A comment is for editors; of a pair of tags the first is told. */
const mustBeTold = (html: string): boolean =>
  !/^(?:\s*<!--(?:(?!-->).)*-->)*\s*$/s.test(html) && !html.startsWith('</');

const short = (html: string): string => (html.length > 40 ? `${html.slice(0, 39)}…` : html).replaceAll(/\s+/g, ' ');
