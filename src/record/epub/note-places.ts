import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Interview, Note } from '../../source/interview.ts';
import { fileOf } from './question.ts';

/** In which document of the book notes stand, and the places that refer to them. */
export interface NotePlaces {
  /** The notes of a document: those it is the first to refer to. */
  notesIn: (file: string) => Note[];
  /** The address of a note, seen from a document. */
  noteFrom: (file: string) => (note: string) => string;
  /** The address of a reference to a note, seen from a document. */
  referenceFrom: (file: string) => (reference: string) => string;
}

/** The document of the introduction. */
export const introductionFile = 'introduction.xhtml';

/** Finds the documents of all notes and of all references to them. */
export function notePlacesOf({ standfirst, questions, notes }: Interview): NotePlaces {
  const documents = [
    ...standfirst.map(({ html }) => ({ file: introductionFile, html })),
    ...questions.flatMap(({ number, answers }) =>
      answers.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'prose' ? { file: fileOf(number), html: block.html } : [])),
      ),
    ),
  ];
  const places = new Map(documents.flatMap(({ file, html }) => referencesIn(html).map((id) => [id, file] as const)));
  const fileOfNote = ({ references }: Note) => places.get(references[0] ?? '') ?? introductionFile;
  const address = (from: string, to: string, id: string) => (from === to ? `#${id}` : `${to}#${id}`);
  return {
    notesIn: (file) => notes.filter((note) => fileOfNote(note) === file),
    noteFrom: (file) => (id) => {
      const note = notes.find((one) => one.id === id);
      return address(file, note ? fileOfNote(note) : file, id);
    },
    referenceFrom: (file) => (id) => address(file, places.get(id) ?? file, id),
  };
}

function referencesIn(html: Element): string[] {
  const found: string[] = [];
  visit(html, 'element', ({ tagName, properties, children: [link] }) => {
    if (tagName === 'sup' && properties.dataNote !== undefined && link?.type === 'element')
      found.push(String(link.properties.id));
  });
  return found;
}
