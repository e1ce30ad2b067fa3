import type { Pdf } from '../pdf/open.ts';
import { type Structure, structureIn } from '../pdf/structure.ts';
import { type Annotation, annotationsIn } from './annotations.ts';
import { type ContentFacts, contentFactsOf } from './content.ts';
import { type Elements, elementsOf } from './elements.ts';
import { type ElementOf, elementsOfObjects } from './enclosing.ts';
import type { Limits } from './limits.ts';
import { type Metadata, metadataIn } from './metadata.ts';
import { type Painted, paintedIn } from './print/painted.ts';
import { gridsIn, type TableGrid } from './table-grid.ts';

/** A document under examination: what more than one check asks for is read once, when it is first asked for. */
export interface Examined {
  pdf: Pdf;
  limits: Limits;
  /** The structure tree; undefined if there is none. */
  readonly structure: Structure | undefined;
  /** The elements of the structure tree. */
  readonly elements: Elements;
  /** The tables of the structure tree, their cells placed on a grid. */
  readonly tables: readonly TableGrid[];
  /** The document's XMP. */
  readonly metadata: Metadata;
  readonly elementOf: ElementOf;
  /** All annotations, in the order of the pages. */
  readonly annotations: readonly Annotation[];
  /** What the pages hold: marked content, text and its fonts. */
  readonly content: ContentFacts;
  /** What the pages put on paper. */
  readonly painted: Painted;
}

/** Opens a document to the checks. */
export function examinedOf(pdf: Pdf, limits: Limits): Examined {
  const examined: Examined = lazily<Examined>({
    pdf: () => pdf,
    limits: () => limits,
    structure: () => structureIn(pdf),
    elements: () => elementsOf(examined.structure, pdf),
    tables: () => gridsIn(examined.elements, examined.structure, pdf),
    metadata: () => metadataIn(pdf),
    elementOf: () => elementsOfObjects(pdf),
    annotations: () => annotationsIn(pdf, examined.elementOf),
    painted: () => paintedIn(pdf),
    content: () => contentFactsOf(pdf),
  });
  return examined;
}

/** An object whose fields are computed when they are first read, and then kept. */
function lazily<Fields extends object>(make: { [Field in keyof Fields]: () => Fields[Field] }): Fields {
  const kept = {} as Fields;
  for (const field of Object.keys(make) as (keyof Fields)[])
    Object.defineProperty(kept, field, {
      configurable: true,
      get: () => {
        const value = make[field]();
        Object.defineProperty(kept, field, { value });
        return value;
      },
    });
  return kept;
}
