import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { backOf } from './jats/back.ts';
import { bodyOf } from './jats/body.ts';
import { frontOf } from './jats/front.ts';
import type { Recorded } from './recorded.ts';
import { lined, xml } from './xml.ts';

/** ANSI/NISO Z39.96-2021, the tag set for archives: the one that asks for nothing an interview may not know (an ISSN). */
const doctype = {
  type: 'doctype' as const,
  name: 'article',
  public: '-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN',
  system: 'https://jats.nlm.nih.gov/archiving/1.3/JATS-archivearticle1-3.dtd',
};

/**
 * Gives the article as JATS 1.3: each answer a `speech`, each marked sentence `named-content` where it stands. Figures
 * are named by their path in the interview's folder; `jatsPackage` packs them beside it.
 */
export function jats(recorded: Recorded): string {
  const attributes = {
    'article-type': 'interview',
    'dtd-version': '1.3',
    'xml:lang': recorded.interview.frontMatter.language,
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  };
  const article = xml('article', attributes, frontOf(recorded), bodyOf(recorded), backOf(recorded));
  const document: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      { type: 'text', value: '\n' },
      doctype,
      { type: 'text', value: '\n' },
      lined(article, elementsOnly),
      { type: 'text', value: '\n' },
    ],
  };
  return toXml(document, { closeEmptyElements: true });
}

/** Elements that hold no words of their own: spaces among what they hold mean nothing. */
const elementsOnly = new Set(
  'article front body back journal-meta journal-title-group article-meta article-categories subj-group title-group contrib-group contrib name bio pub-date permissions counts sec speech fig graphic caption list list-item disp-quote table-wrap table thead tbody tr boxed-text def-list def-item def fn-group fn ref-list ref'.split(
    ' ',
  ),
);
