import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import type { Locale } from '../../locale.ts';
import { setIn } from './markup.ts';

/** A document of the book. */
export interface Chapter {
  /** `question-1.xhtml` */
  file: string;
  /** What the contents call it. */
  title: string;
  /** Its part of the book, in EPUB's words: `frontmatter`, `bodymatter`, `backmatter`. */
  part: 'frontmatter' | 'bodymatter' | 'backmatter';
  /** The part of the body that the landmarks name, in EPUB's words: `titlepage`, `toc`. */
  landmark?: string;
  content: ElementContent[];
}

/** Writes a document of the book as XHTML. */
export function xhtmlOf({ title, part, content }: Chapter, language: Locale['language']): string {
  const page = h('html', { lang: language, 'xml:lang': language, 'xmlns:epub': 'http://www.idpf.org/2007/ops' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('title', title),
      h('link', { rel: 'stylesheet', type: 'text/css', href: 'styles/book.css' }),
    ]),
    h(
      'body',
      { 'epub:type': part },
      content.map((one) => setIn(one, language)),
    ),
  ]);
  const written = toXml(toXast(page), { closeEmptyElements: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${written}\n`;
}

/** Gives a section of the book that its heading names, with what it is for reading systems and for listeners. */
export const section = (
  id: string,
  { type, ...attributes }: { type: string; role?: string; className?: string },
  content: (Element | undefined)[],
): Element =>
  h(
    'section',
    { id, 'epub:type': type, ...attributes, ariaLabelledBy: `${id}-title` },
    content.flatMap((one) => one ?? []),
  );
