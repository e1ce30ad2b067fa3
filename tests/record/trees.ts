import { visit } from 'unist-util-visit';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** Every element of a document by its id, read by a parser that is not libxml2's. */
export function elementsById(document: string): Map<string, Element> {
  const found = new Map<string, Element>();
  visit(fromXml(document), 'element', (element) => {
    const { id } = element.attributes;
    if (id) found.set(id, element);
  });
  return found;
}

/** The words of each element of a name. */
export function wordsOfEach(document: string, name: string): string[] {
  const found: string[] = [];
  visit(fromXml(document), 'element', (element) => {
    if (element.name === name) found.push(wordsOf(element));
  });
  return found;
}

/** The words of a tree on one line, without the numbers of notes. */
export const wordsOf = (node: Nodes | undefined): string =>
  node === undefined ? '' : wordsIn(node).replaceAll(/\s+/g, ' ').trim();

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.name === 'xref' && node.attributes['ref-type'] === 'fn') return '';
  if (node.type === 'element' && node.name === 'sup') return '';
  return node.children.map(wordsIn).join('');
}
