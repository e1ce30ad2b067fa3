import type { Pdf } from '../pdf/open.ts';
import { type Structure, structureIn } from '../pdf/structure.ts';

/** A document under examination: what more than one check asks for is read once, when it is first asked for. */
export interface Examined {
  pdf: Pdf;
  /** The structure tree; undefined if there is none. */
  readonly structure: Structure | undefined;
}

/** Opens a document to the checks. */
export const examinedOf = (pdf: Pdf): Examined => lazily({ pdf: () => pdf, structure: () => structureIn(pdf) });

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
