import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

/**
 * Reads a finished web page as a person would: a string for each block that it shows, without the raised numbers that
 * refer to notes and without what is repeated.
 */
export function textOfPage(bytes: Uint8Array): string[] {
  const page = onlyTheText(fromHtml(Buffer.from(bytes).toString()));
  return toText(page)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What is repeated for the eye: a quotation beside its answer, and what the page hides from a voice. */
const isRepeated = ({ tagName, properties }: Element) => tagName === 'aside' || properties.ariaHidden === 'true';

/** A number that is raised to refer to a note says so by the note's name. */
const isNoteNumber = ({ tagName, properties }: Element) => tagName === 'sup' && 'dataNote' in properties;

function onlyTheText<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node as Root).children
    .filter((child) => child.type !== 'element' || !(isNoteNumber(child) || isRepeated(child)))
    .map(onlyTheText);
  return { ...node, children };
}
