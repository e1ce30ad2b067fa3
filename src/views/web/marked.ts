import type { Element, ElementContent, Properties } from 'hast';
import { fill, type Locale } from '../../locale.ts';
import type { Excerpt, ExcerptKind } from '../../source/interview.ts';
import { textOf } from '../../source/prose.ts';

/** How each kind of marked span stands on the page; only a lead is seen as one, the others are places to link to. */
const looks: Record<ExcerptKind, { tagName: string; isShown: boolean }> = {
  lead: { tagName: 'mark', isShown: true },
  quote: { tagName: 'span', isShown: false },
  number: { tagName: 'span', isShown: false },
};

/**
 * Gives a block of running text with each marked span made a place that can be linked to, and a lead a `mark` with
 * its own link. The words are left alone; a table is given a box of its own to scroll in, the number of a note says
 * to those who hear it that it is one.
 */
export function markedUp(element: Element, excerpts: readonly Excerpt[], words: Locale): Element {
  const children = element.children.map(
    (child): ElementContent => (child.type === 'element' ? markedUp(child, excerpts, words) : child),
  );
  if (element.tagName === 'table') return boxed({ ...element, children }, words);
  if (element.tagName === 'sup') return named({ ...element, children }, words);
  const excerpt = excerpts.find(({ id }) => id === markOf(element.properties));
  if (!excerpt) return { ...element, children };
  const { tagName, isShown } = looks[excerpt.kind];
  const link = isShown ? [anchorTo(excerpt.id, words.web.linkToExcerpt)] : [];
  return { ...element, tagName, properties: { id: excerpt.id }, children: [...children, ...link] };
}

/** No landmark, for an interview may have many tables; but a place that the keyboard reaches, to scroll from. */
function boxed(table: Element, { web }: Locale): Element {
  const properties = { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: web.table };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

function named(reference: Element, { web }: Locale): Element {
  const children = reference.children.map((link) =>
    link.type === 'element'
      ? { ...link, properties: { ...link.properties, ariaLabel: fill(web.note, { number: textOf(link) }) } }
      : link,
  );
  return { ...reference, children };
}

const markOf = (properties: Properties) => properties.dataMark ?? properties['data-mark'];

/** A link to the place it stands at, for sending; its sign is drawn, so that no letter is added to the words. */
const anchorTo = (id: string, label: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['anchor'], href: `#${id}`, ariaLabel: label },
  children: [],
});
