import { PdfString } from '@libpdf/core';
import { contentsOf } from './contents.ts';
import type { Pdf } from './open.ts';
import { type Run, runsIn } from './runs.ts';
import { type StructureElement, type StructureKid, structureIn } from './structure.ts';

/** A block of a document as it is read aloud: a paragraph, a heading, a cell. */
export interface ReadBlock {
  text: string;
  /** The page it begins on, from 1. */
  page: number;
}

/** What is read in a document. */
export interface Reading {
  /** What it says, block by block in the order of its structure; nothing if it has none. */
  blocks: ReadBlock[];
  /** The letters that each page shows, in the order in which they are painted, without spaces. */
  letters: string[];
}

/** Elements that stand in a line of text: it is read on through them. */
const inline = new Set(['Span', 'Link', 'Quote', 'Code', 'Reference', 'Em', 'Strong', 'Note']);

/**
 * Reads a document: what it says by its structure (ISO 32000-1, 14.8.2.3), without the raised numbers that refer to notes,
 * and what it shows.
 */
export function readingOf(pdf: Pdf): Reading {
  const numbers = new Map(pdf.pages.map(({ ref, number }) => [ref.objectNumber, number]));
  const runs = new Map<number, Map<number, Run>>();
  const letters = pdf.pages.map(() => '');
  for (const content of contentsOf(pdf)) {
    const page = (numbers.get(content.page.objectNumber) ?? 1) - 1;
    let shown = '';
    const hear = (text: string) => {
      shown += text;
    };
    runs.set(content.owner.objectNumber, runsIn(content, pdf, hear));
    letters[page] += shown.replaceAll(/\s/gu, '');
  }
  const blocks: ReadBlock[] = [];
  for (const top of structureIn(pdf)?.tops ?? []) read(top);
  return { blocks: blocks.filter(({ text }) => text.trim() !== ''), letters };

  function read(element: StructureElement): void {
    let block: ReadBlock = { text: '', page: 0 };
    for (const kid of element.kids) {
      if (kid.kind === 'element' && !inline.has(kid.role ?? '')) {
        blocks.push(block);
        block = { text: '', page: 0 };
        read(kid);
      } else add(kid, block, element);
    }
    blocks.push(block);
  }

  function add(kid: StructureKid, block: ReadBlock, element: StructureElement): void {
    if (kid.kind === 'element') {
      const spoken = kid.dict.get('ActualText', pdf.follow);
      const inside: ReadBlock = { text: '', page: 0 };
      for (const one of kid.kids) add(one, inside, kid);
      const isNoteNumber = kid.role === 'Reference' && element.role !== 'TOCI';
      if (spoken instanceof PdfString) block.text += spoken.asString();
      else block.text += isNoteNumber ? inside.text.replace(/^.*?(?=\s*$)/su, '') : inside.text;
      block.page ||= inside.page;
    } else if (kid.kind === 'content') {
      const run = runs.get((kid.form ?? kid.page)?.objectNumber ?? 0)?.get(kid.mcid);
      block.text += run?.text ?? '';
      block.page ||= numbers.get(run?.content.page.objectNumber ?? 0) ?? 0;
    }
  }
}
