import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import type { Pdf } from './open.ts';

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export interface StructureElement {
  kind: 'element';
  dict: PdfDict;
  /** None for an element written directly into its parent. */
  ref: PdfRef | undefined;
  /** Its type as written; empty if it has none. */
  type: string;
  /** The element above; none for a child of the root. */
  parent: StructureElement | undefined;
  kids: StructureKid[];
}

/** A run of marked content: the id in its page's content, or in that of a form. */
export interface MarkedContent {
  kind: 'content';
  mcid: number;
  page: PdfRef | undefined;
  form: PdfRef | undefined;
}

/** An object as a whole: an annotation or a form. */
export interface ObjectReference {
  kind: 'object';
  object: PdfRef;
  page: PdfRef | undefined;
}

export type StructureKid = StructureElement | MarkedContent | ObjectReference;

/** The structure tree of a document. */
export interface Structure {
  root: PdfDict;
  /** The elements under the root. */
  tops: StructureElement[];
  /** From a type as written to the type that it stands for, as written. */
  roleMap: ReadonlyMap<string, string>;
}

/**
 * Reads a document's structure tree; undefined if it has none. An element that is reached twice is taken once, so a tree
 * that bites its own tail ends.
 */
export function structureIn(pdf: Pdf): Structure | undefined {
  const { follow } = pdf;
  const root = pdf.catalog.getDict('StructTreeRoot', follow);
  if (!root) return undefined;
  const seen = new Set<PdfDict>([root]);
  const waiting: { element: StructureElement; page: PdfRef | undefined }[] = [];
  const tops = kidsOf(root, undefined, undefined).filter((kid) => kid.kind === 'element');
  for (let next = waiting.pop(); next; next = waiting.pop())
    next.element.kids = kidsOf(next.element.dict, next.element, next.page);
  return { root, tops, roleMap: roleMapOf(root.getDict('RoleMap', follow)) };

  function kidsOf(dict: PdfDict, parent: StructureElement | undefined, page: PdfRef | undefined): StructureKid[] {
    const written = dict.get('K');
    const found = written instanceof PdfRef ? follow(written) : written;
    const kids = found instanceof PdfArray ? [...found] : written ? [written] : [];
    return kids.flatMap((kid) => kidOf(kid, parent, page) ?? []);
  }

  function kidOf(
    written: PdfObject,
    parent: StructureElement | undefined,
    page: PdfRef | undefined,
  ): StructureKid | undefined {
    const object = written instanceof PdfRef ? follow(written) : written;
    if (object instanceof PdfNumber) return { kind: 'content', mcid: object.value, page, form: undefined };
    if (!(object instanceof PdfDict) || object instanceof PdfStream) return undefined;
    const own = object.getRef('Pg') ?? page;
    const kind = object.getName('Type', follow)?.value;
    if (kind === 'MCR') {
      const mcid = object.getNumber('MCID', follow)?.value;
      return mcid === undefined ? undefined : { kind: 'content', mcid, page: own, form: object.getRef('Stm') };
    }
    if (kind === 'OBJR') {
      const reference = object.getRef('Obj');
      return reference && { kind: 'object', object: reference, page: own };
    }
    if (seen.has(object)) return undefined;
    seen.add(object);
    const ref = written instanceof PdfRef ? written : undefined;
    const element: StructureElement = {
      kind: 'element',
      dict: object,
      ref,
      type: object.getName('S', follow)?.value ?? '',
      parent,
      kids: [],
    };
    waiting.push({ element, page: own });
    return element;
  }
}

/** All elements of a tree, each before those under it, in reading order. */
export function* elementsIn(tops: readonly StructureElement[]): Generator<StructureElement> {
  const stack = [...tops].reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    for (let at = next.kids.length - 1; at >= 0; at--) {
      const kid = next.kids[at];
      if (kid?.kind === 'element') stack.push(kid);
    }
  }
}

function roleMapOf(dict: PdfDict | undefined): ReadonlyMap<string, string> {
  const entries = dict ? [...dict] : [];
  return new Map(entries.flatMap(([key, value]) => (value instanceof PdfName ? [[key.value, value.value]] : [])));
}

/** The standard types of ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/**
 * The standard type that a type as written stands for, through the role map, however long its chain; undefined if the chain
 * ends at none or runs in a circle (ISO 32000-1, 14.7.3).
 */
export function standardTypeOf(type: string, roleMap: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  for (let name: string | undefined = type; name !== undefined && !seen.has(name); name = roleMap.get(name)) {
    if (standardTypes.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}
