import { type PdfDict, PdfString } from '@libpdf/core';
import { walkOf } from './content.ts';
import type { Pdf } from './open.ts';
import { spellingOf } from './spelling.ts';
import { type StructureElement, type StructureKid, structureIn } from './structure.ts';
import type { Mark, Standing } from './visitor.ts';

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
 * Reads a document of ours, whose fonts have codes of two bytes and say what they mean: what it says by its structure
 * (ISO 32000-1, 14.8.2.3), without the raised numbers that refer to notes, and what it shows.
 */
export function readingOf(pdf: Pdf): Reading {
  const { texts, letters } = shownIn(pdf);
  const pages = new Map(pdf.pages.map(({ ref, number }) => [ref.objectNumber, number]));
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
      const owner = kid.form ?? kid.page;
      const dict = owner && pdf.follow(owner);
      block.text += texts.get(dict as PdfDict)?.get(kid.mcid) ?? '';
      block.page ||= pages.get(kid.page?.objectNumber ?? 0) ?? 0;
    }
  }
}

/** All that a document shows: by content stream and marked content, and page by page. */
function shownIn(pdf: Pdf) {
  const texts = new Map<PdfDict, Map<number, string>>();
  const letters: string[] = [];
  let page = '';
  const walk = walkOf(pdf, {
    text: (shown, { font, mark, source }) => {
      const text = font ? spellingOf(font, pdf.follow).textOf(shown) : '';
      page += text;
      const tagged = taggedRound(mark);
      if (tagged?.mcid === undefined) return;
      const known = texts.get(source.dict) ?? new Map<number, string>();
      known.set(tagged.mcid, (known.get(tagged.mcid) ?? spokenBy(tagged, '')) + (isSpoken(tagged) ? '' : text));
      texts.set(source.dict, known);
    },
  });
  for (const one of pdf.pages) {
    walk(one);
    letters.push(page.replaceAll(/\s/gu, ''));
    page = '';
  }
  return { texts, letters };
}

/** The sequence that belongs to the structure; within it the browser may have opened others. */
function taggedRound(mark: Standing['mark']): Mark | undefined {
  for (let one = mark; one; one = one.outer) if (one.mcid !== undefined) return one;
  return undefined;
}

/** Content whose words stand beside it. */
const isSpoken = ({ properties }: Mark) => properties?.get('ActualText') instanceof PdfString;
function spokenBy({ properties }: Mark, otherwise: string): string {
  const text = properties?.get('ActualText');
  return text instanceof PdfString ? text.asString() : otherwise;
}
