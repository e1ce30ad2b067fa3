import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain } from '../messages.ts';
import type { Note } from './interview.ts';
import { placeOf } from './markdown.ts';
import {
  complainOfMissingNotes,
  labelOf,
  noteId,
  numberReferences,
  refuseMisplacedReferences,
} from './note-references.ts';
import { duplicateNote, emptyNote, unusedNote } from './note-rules.ts';
import { elementOf, refuseMarks, textOf } from './prose.ts';

/**
 * Takes the notes out of a tree, numbered in the order in which the text first refers to them, and numbers the
 * references. Complains of references without a note and of notes without a reference. Changes the tree.
 */
export function takeNotes(root: Root, text: string, file: VFile): Note[] {
  const misplaced = refuseMisplacedReferences(root, file);
  const definitions = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (definition) => {
    const first = definitions.get(definition.identifier);
    if (first) complain(file, duplicateNote, placeOf(definition), { label: labelOf(definition), line: lineOf(first) });
    else definitions.set(definition.identifier, definition);
  });
  complainOfMissingNotes(root, [...definitions.values()].map(labelOf), text, file);
  takeOut(root);
  const references = numberReferences(root);
  for (const definition of definitions.values()) {
    const isUsed = references.has(definition.identifier) || misplaced.has(definition.identifier);
    if (!isUsed) complain(file, unusedNote, placeOf(definition), { label: labelOf(definition) });
  }
  return [...references].flatMap(([identifier, ids], at) => {
    const definition = definitions.get(identifier);
    return definition ? [noteOf(definition, at + 1, ids, file)] : [];
  });
}

function takeOut(within: Nodes): void {
  visit(within, 'footnoteDefinition', (definition, at, parent) => {
    if (!parent || at === undefined) return;
    // One note may have been written, indented, under another.
    takeOut({ type: 'root', children: definition.children });
    parent.children.splice(at, 1);
    return [SKIP, at];
  });
}

function noteOf(definition: FootnoteDefinition, number: number, references: string[], file: VFile): Note {
  refuseMarks(definition, file);
  const html = definition.children.map(elementOf);
  const place = placeOf(definition);
  const text = html.map(textOf).join(' ').trim();
  if (text === '') complain(file, emptyNote, place, { label: labelOf(definition) });
  return { id: noteId(number), number, html, text, references, place };
}

const lineOf = (definition: FootnoteDefinition): number => placeOf(definition).start.line;
