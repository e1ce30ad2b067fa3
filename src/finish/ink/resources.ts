import { PdfArray, PdfBool, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import type { Pdf } from '../../pdf/open.ts';
import { compressed, dataOf } from '../../pdf/streams.ts';
import { type Colouring, maskColouring } from './colouring.ts';
import { overprintOff, overprintOn, recoloured } from './content.ts';
import { recolouredShading } from './shadings.ts';

/** Rewrites the colours of content, and of everything that it draws with. */
export interface Painter {
  /** Gives the content and the resources anew. */
  paint: (content: Uint8Array, resources: PdfDict, page: number) => { content: Uint8Array; resources: PdfDict };
}

/** Nesting deeper than this is no document of ours. */
const deepest = 16;

/**
 * Makes a painter. What several pages draw with is rewritten once, as a new object: the same object may do for a colour
 * here and in a mask there.
 * @param picture gives a picture made of pixels anew
 */
export function painterOf(
  pdf: Pdf,
  colouring: Colouring,
  picture: (image: PdfStream, page: number) => PdfStream,
): Painter {
  const { follow } = pdf;
  const made = new Map<Colouring, Map<PdfRef, PdfRef>>([
    [colouring, new Map()],
    [maskColouring, new Map()],
  ]);
  const states = { on: overprintState(true), off: overprintState(false) };
  return { paint: (content, resources, page) => painted(content, resources, colouring, page, 0) };

  function painted(content: Uint8Array, resources: PdfDict, by: Colouring, page: number, depth: number) {
    if (depth > deepest) throw new Error(`page ${page} nests its drawings more than ${deepest} deep`);
    const rewritten = recoloured(content, by, { resources, page, follow });
    const own = resources.clone();
    // What named a colour space is now said in a device's own; images and shadings name theirs themselves.
    each(own, 'XObject', (object) => drawnAnew(object, by, page, depth));
    each(own, 'Pattern', (object) => patternAnew(object, by, page, depth));
    each(own, 'ExtGState', (object) => stateAnew(object, page, depth));
    each(own, 'Shading', (object) => (object instanceof PdfDict ? recolouredShading(object, by, page, pdf) : object)); // biome-ignore format: one thought
    if (rewritten.overprints) {
      const dict = own.getDict('ExtGState', follow)?.clone() ?? new PdfDict();
      dict.set(overprintOn, states.on);
      dict.set(overprintOff, states.off);
      own.set('ExtGState', dict);
    }
    return { content: rewritten.content, resources: own };

    /** Replaces each entry of a kind of resources; one that is an object of its own stays one, and is made once. */
    function each(within: PdfDict, kind: string, anew: (object: PdfObject) => PdfObject) {
      const entries = within.getDict(kind, follow);
      if (!entries) return;
      const replaced = new PdfDict();
      for (const [name, entry] of entries)
        replaced.set(name, entry instanceof PdfRef ? once(entry, anew) : anew(entry));
      within.set(kind, replaced);
    }

    function once(ref: PdfRef, anew: (object: PdfObject) => PdfObject): PdfRef {
      const known = made.get(by)?.get(ref);
      if (known) return known;
      const object = follow(ref);
      const result = object ? anew(object) : undefined;
      const own = result && result !== object ? pdf.add(result) : ref;
      made.get(by)?.set(ref, own);
      return own;
    }
  }

  function drawnAnew(object: PdfObject, by: Colouring, page: number, depth: number): PdfObject {
    if (!(object instanceof PdfStream)) return object;
    return object.getName('Subtype', follow)?.value === 'Image'
      ? picture(object, page)
      : formAnew(object, by, page, depth);
  }

  function formAnew(form: PdfStream, by: Colouring, page: number, depth: number): PdfStream {
    const inner = painted(dataOf(form), form.getDict('Resources', follow) ?? new PdfDict(), by, page, depth + 1);
    const own = compressed(form, inner.content);
    own.set('Resources', inner.resources);
    own.delete('StructParent');
    own.delete('StructParents');
    const group = form.getDict('Group', follow);
    if (group) own.set('Group', groupIn(group, by));
    return own;
  }

  function patternAnew(object: PdfObject, by: Colouring, page: number, depth: number): PdfObject {
    if (object instanceof PdfStream) return formAnew(object, by, page, depth);
    if (!(object instanceof PdfDict)) return object;
    const own = object.clone();
    const shading = object.getDict('Shading', follow);
    if (shading) own.set('Shading', recolouredShading(shading, by, page, pdf));
    const state = object.getDict('ExtGState', follow);
    if (state) own.set('ExtGState', stateAnew(state, page, depth));
    return own;
  }

  /** A graphics state brings colour with it only by its soft mask (ISO 32000-1, 11.6.5.3). */
  function stateAnew(object: PdfObject, page: number, depth: number): PdfObject {
    const mask = object instanceof PdfDict ? object.getDict('SMask', follow) : undefined;
    const form = mask?.get('G', follow);
    if (!(object instanceof PdfDict) || !mask || !(form instanceof PdfStream)) return object;
    const [state, own] = [object.clone(), mask.clone()];
    own.set('G', pdf.add(formAnew(form, maskColouring, page, depth)));
    const backdrop = mask.getArray('BC', follow);
    if (backdrop) {
      const [red = 0, green = red, blue = red] = [...backdrop].flatMap((one) =>
        one instanceof PdfNumber ? [one.value] : [],
      );
      own.set('BC', PdfArray.of(...maskColouring.of([red, green, blue], page).map((part) => PdfNumber.of(part))));
    }
    state.set('SMask', own);
    return state;
  }

  /** Overprint mode 1: of a colour in CMYK only the inks that are not nought replace what lies under them. */
  function overprintState(isOn: boolean): PdfRef {
    const state = PdfDict.of({ Type: PdfName.of('ExtGState'), OP: PdfBool.of(isOn), op: PdfBool.of(isOn) });
    state.set('OPM', PdfNumber.of(isOn ? 1 : 0));
    return pdf.add(state);
  }
}

/** A transparency group in the colour space that its content is now in (ISO 32000-1, 11.6.6). */
export function groupIn(group: PdfDict, { space }: Colouring): PdfDict {
  const own = group.clone();
  own.set('CS', PdfName.of(space));
  return own;
}
