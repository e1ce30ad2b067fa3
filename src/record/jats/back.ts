import type { Recorded } from '../recorded.ts';
import { xml } from '../xml.ts';
import { asParagraph, blockOf } from './prose.ts';

/** Gives what follows the article: notes and references. */
export function backOf({ interview, words }: Recorded) {
  const { notes, frontMatter } = interview;
  const { references } = frontMatter;
  if (notes.length + references.length === 0) return undefined;
  const footnotes = notes.map(({ id, number, html }) =>
    xml('fn', { id }, xml('label', {}, String(number)), html.map((block) => blockOf(block)).map(asParagraph)),
  );
  const cited = references.map(({ text, address, language }, at) =>
    xml(
      'ref',

      { id: `reference-${at + 1}` },
      xml(
        'mixed-citation',
        { 'xml:lang': text && language },
        text && `${text} `,
        xml('ext-link', { 'ext-link-type': 'uri', 'xlink:href': address }, address),
      ),
    ),
  );
  return xml('back', {}, [
    notes.length > 0 ? xml('fn-group', {}, xml('title', {}, words.notes), footnotes) : undefined,
    references.length > 0 ? xml('ref-list', {}, xml('title', {}, words.references), cited) : undefined,
  ]);
}
