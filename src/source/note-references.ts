import type { ElementContent } from 'hast';
import type { FootnoteReference, Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain, type Place } from '../messages.ts';
import { figureImage } from './figures.ts';
import { placeOf } from './markdown.ts';
import { nearest } from './nearest.ts';
import { misplacedNote, missingNote } from './note-rules.ts';

/** Complains of `[^…]` that no note answers: it would be printed as it was typed. */
export function complainOfMissingNotes(root: Root, known: readonly string[], text: string, file: VFile): void {
  visit(root, 'text', (node) => {
    // As typed: in the tree an escaped bracket looks like any other.
    const typed = text.slice(node.position?.start.offset, node.position?.end.offset);
    for (const { 1: label = '', 0: sign, index } of typed.matchAll(/(?<!\\)\[\^([^\]\n]+)\]/g)) {
      const place = placeIn(node, typed, index, sign.length);
      complain(file, missingNote, place, { label, nearest: nearest(label, known) });
    }
  });
}

function placeIn(node: Text, typed: string, index: number, length: number): Place {
  const { start } = placeOf(node);
  const before = typed.slice(0, index).split('\n');
  const column = before.length === 1 ? start.column + index : (before.at(-1) ?? '').length + 1;
  const line = start.line + before.length - 1;
  return { start: { line, column }, end: { line, column: column + length } };
}

/**
 * Complains of references where no reader could follow them, and takes them out. Changes the tree.
 * @returns the identifiers of the notes that they name
 */
export function refuseMisplacedReferences(root: Root, file: VFile): Set<string> {
  const named = new Set<string>();
  const refuse = (within: Nodes, where: string) =>
    visit(within, 'footnoteReference', (reference, at, parent) => {
      named.add(reference.identifier);
      complain(file, misplacedNote, placeOf(reference), { label: labelOf(reference), where });
      if (!parent || at === undefined) return;
      parent.children.splice(at, 1);
      return [SKIP, at];
    });
  for (const block of root.children) {
    if (block.type === 'heading') refuse(block, 'a heading');
    if (figureImage(block)) refuse(block, 'a caption');
  }
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition') refuse(node, 'another note');
    if (node.type === 'link') refuse(node, 'a link');
  });
  return named;
}

/**
 * Makes each reference a number that leads to its note: `sup[data-note] > a`. Changes the tree.
 * @returns the ids of the references by the identifier of their note, in the order of the notes' numbers
 */
export function numberReferences(root: Root): Map<string, string[]> {
  const references = new Map<string, string[]>();
  visit(root, 'footnoteReference', (reference) => {
    const earlier = references.get(reference.identifier) ?? [];
    references.set(reference.identifier, earlier);
    const number = [...references.keys()].indexOf(reference.identifier) + 1;
    const id = earlier.length === 0 ? `noteref-${number}` : `noteref-${number}-${earlier.length + 1}`;
    earlier.push(id);
    reference.data = {
      hName: 'sup',
      hProperties: { className: ['note-reference'], dataNote: noteId(number) },
      hChildren: [linkTo(number, id)],
    };
  });
  return references;
}

/** The id of a note by its number. */
export const noteId = (number: number): string => `note-${number}`;

/** The name of a note as the editor wrote it. */
export const labelOf = ({ label, identifier }: Pick<FootnoteReference, 'label' | 'identifier'>): string =>
  label ?? identifier;

const linkTo = (number: number, id: string): ElementContent => ({
  type: 'element',
  tagName: 'a',
  properties: { href: `#${noteId(number)}`, id },
  children: [{ type: 'text', value: String(number) }],
});
