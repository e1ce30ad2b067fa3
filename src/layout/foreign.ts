import type { Element, ElementContent } from 'hast';

/** An element whose words are of another language than those around it. */
export type Foreign = Element & { properties: { lang: string } };

/** Whether an element within a line says the language of its words. */
export const isForeign = (node: ElementContent | undefined): node is Foreign =>
  node?.type === 'element' && node.tagName === 'span' && typeof node.properties.lang === 'string';
