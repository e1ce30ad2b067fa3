import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill, type Locale } from '../../locale.ts';
import type { Note } from '../../source/interview.ts';
import { type WebNote, webNotesOf } from '../../views/web/notes.ts';
import type { Recorded } from '../recorded.ts';
import type { NoteAddress } from './markup.ts';

/** Gives the notes that a document is the first to refer to, each with the ways back to the text. */
export function footnotesOf({ interview, words }: Recorded, own: readonly Note[], backTo: NoteAddress): Element[] {
  const shown = webNotesOf(interview, words);
  return own.map(({ id, number, html }) => {
    const { back = [] } = shown.find((note) => note.id === id) ?? {};
    const label = fill(words.web.note, { number });
    return h('aside', { id, 'epub:type': 'footnote', role: 'doc-footnote', ariaLabel: label }, [
      h('p', { className: ['note-number'] }, `${number} `, waysBack(back, backTo, words)),
      ...html,
    ]);
  });
}

/** One way back is a word; of more, each has its number. */
function waysBack(back: WebNote['back'], backTo: NoteAddress, { record }: Locale): ElementContent[] {
  const ways = back.map(({ id, label }, at) => {
    const attributes = { href: backTo(id), role: 'doc-backlink', ariaLabel: label };
    return h('a', attributes, back.length === 1 ? record.back : String(at + 1));
  });
  const spaced = ways.flatMap((way): ElementContent[] => [{ type: 'text', value: ' ' }, way]);
  return back.length === 1 ? ways : [{ type: 'text', value: record.back }, ...spaced];
}
