import type { Element, ElementContent, Properties } from 'hast';
import type { Locale } from '../../locale.ts';
import type { Excerpt, ExcerptKind } from '../../source/interview.ts';

/** How each kind of marked span stands on the page; only a lead is seen as one, the others are places to link to. */
const looks: Record<ExcerptKind, { tagName: string; isShown: boolean }> = {
  lead: { tagName: 'mark', isShown: true },
  quote: { tagName: 'span', isShown: false },
  number: { tagName: 'span', isShown: false },
};

/**
 * Gives a block of an answer with each marked span made a place that can be linked to, and a lead a `mark` with its
 * own link. The words are left alone; a table is given a box of its own to scroll in.
 */
export function markedUp(block: Element, excerpts: readonly Excerpt[], words: Locale): Element {
  const marked = withMarks(block, excerpts, words);
  if (marked.tagName !== 'table') return marked;
  const properties = { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: words.web.table };
  return { type: 'element', tagName: 'div', properties, children: [marked] };
}

function withMarks(element: Element, excerpts: readonly Excerpt[], words: Locale): Element {
  const children = element.children.map(
    (child): ElementContent => (child.type === 'element' ? withMarks(child, excerpts, words) : child),
  );
  const excerpt = excerpts.find(({ id }) => id === markOf(element.properties));
  if (!excerpt) return { ...element, children };
  const { tagName, isShown } = looks[excerpt.kind];
  const link = isShown ? [anchorTo(excerpt.id, words.web.linkToExcerpt)] : [];
  return { ...element, tagName, properties: { id: excerpt.id }, children: [...children, ...link] };
}

const markOf = (properties: Properties) => properties.dataMark ?? properties['data-mark'];

/** A link to the place it stands at, for sending; its sign is drawn, so that no letter is added to the words. */
const anchorTo = (id: string, label: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['anchor'], href: `#${id}`, ariaLabel: label },
  children: [],
});
