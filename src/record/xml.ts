import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';

/** What an element of XML holds; what is undefined is left out. */
export type Content = Element | string | undefined | readonly Content[];

/** Makes an element of XML. Attributes that are undefined are left out. */
export const xml = (name: string, attributes: Record<string, string | undefined>, ...content: Content[]): Element =>
  x(name, attributes, flat(content));

const flat = (content: readonly Content[]): (Element | string)[] =>
  content.flatMap((one): (Element | string)[] => {
    if (one === undefined) return [];
    return typeof one === 'string' || 'type' in one ? [one] : flat(one);
  });

/** Puts what an element holds on lines of its own, wherever spaces mean nothing there. */
export function lined(element: Element, elementsOnly: ReadonlySet<string>): Element {
  const children = element.children.map((child) => (child.type === 'element' ? lined(child, elementsOnly) : child));
  if (!elementsOnly.has(element.name) || children.length === 0) return { ...element, children };
  return { ...element, children: [newLine, ...children.flatMap((child) => [child, newLine])] };
}

const newLine: ElementContent = { type: 'text', value: '\n' };
