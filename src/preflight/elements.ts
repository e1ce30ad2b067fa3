import type { PdfRef } from '@libpdf/core';
import type { Pdf } from '../pdf/open.ts';
import { elementsIn, type Structure, type StructureElement } from '../pdf/structure.ts';

/** What is said of an element, where it stands: a place where a rule is broken. */
export interface Said {
  says: string;
  page: number | undefined;
  object: PdfRef | undefined;
}

/** The elements of a document's structure tree, in reading order; none if it has no tree. */
export interface Elements {
  all: readonly StructureElement[];
  /** Those that stand for a standard type. */
  as: (role: string) => readonly StructureElement[];
  /** Says something of an element, with its page and object. */
  found: (element: StructureElement, says: string) => Said;
}

/** Sorts the elements of a tree by what they stand for. */
export function elementsOf(structure: Structure | undefined, { pages }: Pick<Pdf, 'pages'>): Elements {
  const all = structure ? [...elementsIn(structure.tops)] : [];
  const byRole = Map.groupBy(all, ({ role }) => role);
  let numbers: ReadonlyMap<string, number> | undefined;
  const numberOf = (element: StructureElement) => {
    const page = pageOf(element)?.toString();
    numbers ??= new Map(pages.map(({ ref, number }) => [ref.toString(), number]));
    return page === undefined ? undefined : numbers.get(page);
  };
  return {
    all,
    as: (role) => byRole.get(role) ?? [],
    found: (element, says) => ({ says, page: numberOf(element), object: refOf(element) }),
  };
}

/** The page that an element stands on: its own, or that of the first content under it. */
function pageOf(element: StructureElement) {
  const stack = [element];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.page) return next.page;
    for (const kid of next.kids.toReversed()) {
      if (kid.kind === 'element') stack.push(kid);
      else if (kid.page) return kid.page;
    }
  }
  return undefined;
}

/** An element that is written directly into another has no number: it is found under that of the other. */
function refOf(element: StructureElement) {
  for (let node: StructureElement | undefined = element; node; node = node.parent) if (node.ref) return node.ref;
  return undefined;
}

/** An element's type, and in brackets the standard type that it stands for if that is another. */
export const titleOf = ({ type, role }: StructureElement): string =>
  role === undefined || role === type ? type || 'an element without a type' : `${type} (${role})`;
