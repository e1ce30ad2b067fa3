import type { Check } from '../check.ts';
import { titleOf } from '../elements.ts';

/** Footnotes and endnotes (ISO 14289-1, 7.9). */
export const notes: readonly Check[] = [
  {
    clause: '7.9',
    test: 1,
    requires: 'A note has an ID',
    wayOut: 'Give the Note element an ID, such as (note-1)',
    look: function* ({ elements, pdf }) {
      for (const note of elements.as('Note')) {
        const id = note.dict.getString('ID', pdf.follow);
        if (!id) yield elements.found(note, `${titleOf(note)} has no ID`);
        else if (id.bytes.length === 0) yield elements.found(note, `${titleOf(note)} has an empty ID`);
      }
    },
  },
  {
    clause: '7.9',
    test: 2,
    requires: 'No two notes have the same ID',
    wayOut: 'Give each Note element an ID of its own',
    look: function* ({ elements, pdf }) {
      const seen = new Set<string>();
      for (const note of elements.as('Note')) {
        const id = note.dict.getString('ID', pdf.follow)?.asString();
        if (!id) continue;
        if (seen.has(id)) yield elements.found(note, `Another note before this one has the ID “${id}” too`);
        seen.add(id);
      }
    },
  },
];
