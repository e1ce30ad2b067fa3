import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { typeset } from '../../layout/typography.ts';
import { fill, type Locale } from '../../locale.ts';
import type { Excerpt, ExcerptKind } from '../../source/interview.ts';
import { textOf } from '../../source/prose.ts';
import { excerptId } from '../excerpt-id.ts';

/** How each kind of marked span stands in the book; a lead is seen as one, the others are places to link to. */
const looks: Record<ExcerptKind, string> = { lead: 'mark', quote: 'span', number: 'span' };

/** Where the notes stand, seen from the chapter that refers to them. */
export type NoteAddress = (note: string) => string;

/**
 * Gives a block of running text as the book has it: marked spans are places with an id, references to notes are those
 * that e-readers open in a window of their own (EPUB 3.3, `epub:type="noteref"`).
 */
export function markedUp(element: Element, excerpts: readonly Excerpt[], noteAt: NoteAddress, words: Locale): Element {
  const children = element.children.map(
    (child): ElementContent => (child.type === 'element' ? markedUp(child, excerpts, noteAt, words) : child),
  );
  const { dataNote } = element.properties;
  if (dataNote !== undefined) return noteReference(element, noteAt(String(dataNote)), words);
  const excerpt = excerpts.find(({ id }) => id === markOf(element.properties));
  if (!excerpt) return { ...element, children };
  return h(looks[excerpt.kind], { id: excerptId(excerpt.id), className: [excerpt.kind] }, children);
}

const markOf = (properties: Properties) => properties.dataMark ?? properties['data-mark'];

function noteReference({ children: [link] }: Element, address: string, { web }: Locale): Element {
  const id = link?.type === 'element' ? String(link.properties.id) : undefined;
  const number = link?.type === 'element' ? textOf(link) : '';
  const attributes = { 'epub:type': 'noteref', role: 'doc-noteref', ariaLabel: fill(web.note, { number }) };
  return h('sup', h('a', { id, href: address, ...attributes }, number));
}

/** Sets the spaces of all text for its language, and says other languages as XML does too. */
export function setIn<Node extends ElementContent>(node: Node, language: Locale['language']): Node {
  if (node.type === 'text') return { ...node, value: typeset(node.value, language) };
  if (node.type !== 'element') return node;
  const { lang } = node.properties;
  const properties = typeof lang === 'string' ? { ...node.properties, 'xml:lang': lang } : node.properties;
  return { ...node, properties, children: node.children.map((child) => setIn(child, language)) };
}
