import { PdfArray, PdfDict, type PdfObject, PdfRef } from '@libpdf/core';
import type { Follow, Pdf } from '../pdf/open.ts';
import { numbersIn } from '../pdf/trees.ts';
import type { Mark } from '../pdf/visitor.ts';

/** What stands round a piece of content. */
export interface Surroundings {
  isTagged: boolean;
  isArtifact: boolean;
  hasLanguage: boolean;
}

const nowhere: Surroundings = { isTagged: false, isArtifact: false, hasLanguage: false };

/** Tells what stands round the marks of a document. */
export interface AllSurroundings {
  surroundingsOf: (mark: Mark | undefined) => Surroundings;
  /** Lets go what was kept for a page. */
  forget: () => void;
}

/** Reads from marks and from the structure what stands round a piece of content. */
export function surroundingsIn(pdf: Pdf): AllSurroundings {
  const { catalog, follow } = pdf;
  const parents = parentTreeOf(pdf);
  const elements = new Map<PdfDict, Surroundings>();
  const known = new WeakMap<Mark, Surroundings>();
  return { surroundingsOf, forget: () => elements.clear() };

  function surroundingsOf(mark: Mark | undefined): Surroundings {
    if (!mark) return nowhere;
    const before = known.get(mark);
    if (before) return before;
    // The one outside was asked for when it was opened: this goes one step deep, however deep they nest.
    const outside = surroundingsOf(mark.outer);
    const element = elementOf(mark);
    const above = element ? aboveOf(element) : nowhere;
    const around = {
      isTagged: outside.isTagged || above.isTagged,
      isArtifact: outside.isArtifact || mark.tag === 'Artifact',
      hasLanguage: outside.hasLanguage || above.hasLanguage || (mark.properties?.has('Lang') ?? false),
    };
    known.set(mark, around);
    return around;
  }

  /** The structure element of a sequence, as readers find it: by the ParentTree (ISO 32000-1, 14.7.4.4). */
  function elementOf({ mcid, source }: Mark): PdfDict | undefined {
    const key = mcid === undefined ? undefined : source.dict.getNumber('StructParents', follow)?.value;
    const list = key === undefined ? undefined : resolved(parents.get(key), follow);
    const element = list instanceof PdfArray ? list.at(mcid ?? 0, follow) : undefined;
    return element instanceof PdfDict ? element : undefined;
  }

  /** Whether an element hangs in the tree, and whether it or one above it tells a language. */
  function aboveOf(element: PdfDict): Surroundings {
    const before = elements.get(element);
    if (before) return before;
    const root = catalog.getDict('StructTreeRoot', follow);
    const seen = new Set<PdfDict>();
    let hasLanguage = false;
    let at: PdfDict | undefined = element;
    for (; at && at !== root && !seen.has(at); at = at.getDict('P', follow)) {
      seen.add(at);
      hasLanguage ||= at.has('Lang');
    }
    const above = { isTagged: at !== undefined && at === root, isArtifact: false, hasLanguage };
    elements.set(element, above);
    return above;
  }
}

function parentTreeOf({ catalog, follow }: Pdf): ReadonlyMap<number, PdfObject> {
  const tree = catalog.getDict('StructTreeRoot', follow)?.getDict('ParentTree', follow);
  return new Map(numbersIn(tree, follow));
}

const resolved = (object: PdfObject | undefined, follow: Follow) =>
  object instanceof PdfRef ? follow(object) : object;
