import { PdfDict, type PdfObject, PdfRef, PdfString } from '@libpdf/core';
import type { Pdf } from '../../pdf/open.ts';
import type { Run } from '../../pdf/runs.ts';
import { type StructureKid, structureIn } from '../../pdf/structure.ts';

/** An element of the structure tree on its way from what the browser wrote to what we hand over. */
export interface Tag {
  kind: 'tag';
  type: string;
  /** All its entries but type, parent, kids and page: `Alt`, `Lang`, `A`, `ID`. */
  entries: Map<string, PdfObject>;
  /** What our templates say of it: its place in the reading order, and what else it is. */
  order: number | undefined;
  as: string | undefined;
  kids: TagKid[];
}

/** An annotation that belongs to an element. */
export interface Annotated {
  kind: 'annotation';
  ref: PdfRef;
  page: PdfRef | undefined;
}

export type Content = { kind: 'run'; run: Run };
export type TagKid = Tag | Content | Annotated;

/** Makes an element. */
export const tag = (type: string, kids: TagKid[], entries = new Map<string, PdfObject>()): Tag => ({
  kind: 'tag',
  type,
  entries,
  order: undefined,
  as: undefined,
  kids,
});

const ownEntries = new Set(['Type', 'S', 'P', 'K', 'Pg']);

/**
 * Reads the browser's structure tree, with our templates' words in it: the private part of a language tag
 * (`nl-x-r2035-item`, as `layout/tagging.ts` writes it) becomes order and kind, and leaves the language.
 * @param runOf the run of marked content under an id, in the content of a page or form
 */
export function tagsOf(pdf: Pdf, runOf: (owner: PdfRef, mcid: number) => Run | undefined): Tag[] {
  const language = textOf(pdf.catalog.get('Lang', pdf.follow));
  return (structureIn(pdf)?.tops ?? []).flatMap((top) => kidsFrom(top)).filter((kid) => kid.kind === 'tag');

  function kidsFrom(kid: StructureKid): TagKid[] {
    if (kid.kind === 'object') return [{ kind: 'annotation', ref: kid.object, page: kid.page }];
    if (kid.kind === 'content') {
      const owner = kid.form ?? kid.page;
      const run = owner && runOf(owner, kid.mcid);
      return run ? [{ kind: 'run', run }] : [];
    }
    const entries = new Map(
      [...kid.dict].flatMap(([key, value]) => (ownEntries.has(key.value) ? [] : [[key.value, value]])),
    );
    const { spoken, order, as } = spokenIn(textOf(entries.get('Lang')));
    if (spoken === '' || spoken === language) entries.delete('Lang');
    else entries.set('Lang', PdfString.fromString(spoken));
    return [{ kind: 'tag', type: kid.type, entries, order, as, kids: kid.kids.flatMap(kidsFrom) }];
  }
}

const textOf = (object: PdfObject | undefined) => (object instanceof PdfString ? object.asString() : '');

/** Takes the private part from a language tag. */
function spokenIn(lang: string): { spoken: string; order: number | undefined; as: string | undefined } {
  const [spoken = '', ours] = lang.split(/-?\bx-/);
  const parts = ours?.split('-') ?? [];
  const order = parts.map((part) => /^r(\d+)$/.exec(part)?.[1]).find(Boolean);
  return {
    spoken,
    order: order === undefined ? undefined : Number(order),
    as: parts.find((part) => !/^r\d+$/.test(part)),
  };
}

/** Changes each element of a tree from the leaves up; what is given for an element takes its place. */
export function mapTags(kids: readonly TagKid[], change: (changed: Tag) => TagKid[]): TagKid[] {
  return kids.flatMap((kid) => (kid.kind === 'tag' ? change({ ...kid, kids: mapTags(kid.kids, change) }) : [kid]));
}

/** All runs under an element, in reading order. */
export function runsUnder(kid: TagKid): Run[] {
  if (kid.kind === 'run') return [kid.run];
  return kid.kind === 'tag' ? kid.kids.flatMap(runsUnder) : [];
}

/** Whether an entry is there, and says something. */
export const says = (changed: Tag, key: string) => textOf(changed.entries.get(key)).trim() !== '';

/** The language that an element says; empty if it says none. */
export const languageOf = ({ entries }: Tag) => textOf(entries.get('Lang'));

/** The dictionary of an annotation. */
export function annotationOf({ ref }: Annotated, pdf: Pdf): PdfDict | undefined {
  const found = ref instanceof PdfRef ? pdf.follow(ref) : undefined;
  return found instanceof PdfDict ? found : undefined;
}
