import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** Child of an element: absent ones are left out. */
export type Child = Element | string | undefined;
export type Attributes = Record<string, string | number | undefined>;

/** Makes an element; attributes without a value are left out. */
export const element = (name: string, attributes: Attributes = {}, ...children: Child[]): Element =>
  x(name, attributes, ...children);

/** Writes a part of the package: the declaration and its root. */
export const partOf = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${toXml(root, { closeEmptyElements: true, tightClose: true })}`;

/** What no XML 1.0 file may hold, clause 2.2: such a character makes the whole file unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it may stand in a part: no character that XML forbids, no half of a pair. */
export const clean = (text: string): string => text.toWellFormed().replace(forbidden, '');

/** Words as a part shows them: a line's end in the source is a space, as on a page; a tab and a no-break space stay. */
export const spaced = (text: string): string => clean(text).replace(/[ \n\r]+/g, ' ');

/** Namespaces of a part's root. */
export const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;
