import { PdfDict, PdfRef } from '@libpdf/core';
import type { Follow } from '../pdf/open.ts';

/** A field of the document's form (ISO 32000-1, 12.7.3). */
export interface Field {
  dict: PdfDict;
  ref: PdfRef | undefined;
}

/** All fields of a form, each before those under it; widgets that only show a field are no fields. */
export function* fieldsIn(catalog: PdfDict, follow: Follow): Generator<Field> {
  const seen = new Set<PdfDict>();
  const stack = kidsOf(catalog.getDict('AcroForm', follow), 'Fields', follow);
  for (let field = stack.pop(); field; field = stack.pop()) {
    if (seen.has(field.dict)) continue;
    seen.add(field.dict);
    yield field;
    for (const kid of kidsOf(field.dict, 'Kids', follow)) if (kid.dict.has('T')) stack.push(kid);
  }
}

/** The widgets that show a field: its kids without a name, or itself. */
export function widgetsOf(field: PdfDict, follow: Follow): PdfDict[] {
  const kids = kidsOf(field, 'Kids', follow).map(({ dict }) => dict);
  return kids.length > 0 ? kids.filter((kid) => !kid.has('T')) : [field];
}

/** The field that a widget shows: itself, or the nearest above it that has a name. */
export function fieldOf(widget: PdfDict, follow: Follow): PdfDict {
  const seen = new Set<PdfDict>();
  for (let at: PdfDict | undefined = widget; at && !seen.has(at); at = at.getDict('Parent', follow)) {
    if (at.has('T')) return at;
    seen.add(at);
  }
  return widget;
}

function kidsOf(dict: PdfDict | undefined, key: string, follow: Follow): Field[] {
  const kids = dict?.getArray(key, follow);
  return [...(kids ?? [])].reverse().flatMap((item) => {
    const kid = item instanceof PdfRef ? follow(item) : item;
    return kid instanceof PdfDict ? [{ dict: kid, ref: item instanceof PdfRef ? item : undefined }] : [];
  });
}
