import { PdfArray, PdfDict, PdfNumber, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import type { Follow, Pdf } from './open.ts';
import { standardTypeOf, unobtrusive } from './standard-types.ts';

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export interface StructureElement {
  kind: 'element';
  dict: PdfDict;
  /** None for an element written directly into its parent. */
  ref: PdfRef | undefined;
  /** Its type as written; empty if it has none. */
  type: string;
  /** The standard type that it stands for, through the role map; undefined if it stands for none. */
  role: string | undefined;
  /** The page it stands on, by its own entry or that of an element above it. */
  page: PdfRef | undefined;
  /** The element above; none for a child of the root. */
  parent: StructureElement | undefined;
  /** The nearest element above that counts when the standard says what may stand where: Div and its like do not. */
  within: StructureElement | undefined;
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
  const roleMap = roleMapOf(root.getDict('RoleMap', follow), follow);
  const roles = new Map<string, string | undefined>();
  const seen = new Set<PdfDict>([root]);
  const waiting: StructureElement[] = [];
  const tops = kidsOf(root, undefined).filter((kid) => kid.kind === 'element');
  for (let next = waiting.pop(); next; next = waiting.pop()) next.kids = kidsOf(next.dict, next);
  return { root, tops, roleMap };

  function kidsOf(dict: PdfDict, parent: StructureElement | undefined): StructureKid[] {
    const written = dict.get('K');
    const found = written instanceof PdfRef ? follow(written) : written;
    const kids = found instanceof PdfArray ? [...found] : written ? [written] : [];
    return kids.flatMap((kid) => kidOf(kid, parent) ?? []);
  }

  function kidOf(written: PdfObject, parent: StructureElement | undefined): StructureKid | undefined {
    const object = written instanceof PdfRef ? follow(written) : written;
    if (object instanceof PdfNumber)
      return { kind: 'content', mcid: object.value, page: parent?.page, form: undefined };
    if (!(object instanceof PdfDict) || object instanceof PdfStream) return undefined;
    const page = object.getRef('Pg') ?? parent?.page;
    const kind = object.getName('Type', follow)?.value ?? 'StructElem';
    if (kind === 'MCR') {
      const mcid = object.getNumber('MCID', follow)?.value;
      return mcid === undefined ? undefined : { kind: 'content', mcid, page, form: object.getRef('Stm') };
    }
    if (kind === 'OBJR') {
      const reference = object.getRef('Obj');
      return reference && { kind: 'object', object: reference, page };
    }
    if (kind !== 'StructElem' || seen.has(object)) return undefined;
    seen.add(object);
    const ref = written instanceof PdfRef ? written : undefined;
    const type = object.getName('S', follow)?.value ?? '';
    const within = parent && unobtrusive.has(parent.role ?? '') ? parent.within : parent;
    const element: StructureElement = {
      kind: 'element',
      dict: object,
      ref,
      type,
      role: roleOf(type),
      page,
      parent,
      within,
      kids: [],
    };
    waiting.push(element);
    return element;
  }

  function roleOf(type: string): string | undefined {
    if (!roles.has(type)) roles.set(type, standardTypeOf(type, roleMap));
    return roles.get(type);
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

function roleMapOf(dict: PdfDict | undefined, follow: Follow): ReadonlyMap<string, string> {
  const roleMap = new Map<string, string>();
  for (const { value: type } of dict?.keys() ?? []) {
    const role = dict?.getName(type, follow);
    if (role) roleMap.set(type, role.value);
  }
  return roleMap;
}

/** The elements right under one, where those of Div and its like count as if they stood in its place. */
export function kidsThatCount(element: StructureElement): StructureElement[] {
  const kids: StructureElement[] = [];
  const stack: StructureKid[] = element.kids.toReversed();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.kind !== 'element') continue;
    if (!unobtrusive.has(next.role ?? '')) kids.push(next);
    else for (const kid of next.kids.toReversed()) stack.push(kid);
  }
  return kids;
}
