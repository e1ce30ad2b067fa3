import type { PdfDict } from '@libpdf/core';
import type { Annotation } from '../annotations.ts';
import type { Check, Found } from '../check.ts';
import { inheritedFrom } from '../enclosing.ts';
import type { Examined } from '../examined.ts';
import { standardTypeIn, textIn } from '../values.ts';
import { quoted } from '../words.ts';

/** ISO 14289-1, 7.18: annotations, and 7.2 for the language of their words. */
export const annotations: readonly Check[] = [
  {
    clause: '7.2',
    test: 24,
    requires: 'The language of an annotation’s Contents can be told',
    wayOut: 'give the document a language (Lang in the catalog), or the element that holds the annotation',
    *look(examined) {
      const { pdf } = examined;
      if (pdf.catalog.has('Lang')) return;
      for (const annotation of examined.annotations) {
        const contents = textIn(annotation.dict, 'Contents', pdf.follow);
        if (contents && !inheritedFrom(annotation.element, 'Lang', pdf.follow))
          yield at(annotation, `Nothing tells the language of ${quoted(contents)}`);
      }
    },
  },
  {
    clause: '7.18.1',
    test: 1,
    requires: 'An annotation that is no widget, link or printer’s mark stands in an Annot element',
    wayOut: 'tag it: an Annot element with an object reference to it, and StructParent in the annotation',
    *look(examined) {
      for (const annotation of inSight(examined, ({ subtype }) => !/^(Widget|Link|PrinterMark)$/.test(subtype)))
        yield* outside(annotation, 'Annot', examined);
    },
  },
  {
    clause: '7.18.1',
    test: 2,
    requires: 'An annotation is described: by its Contents, or by Alt of the element that holds it',
    wayOut: 'write what it is or does into Contents of the annotation',
    *look(examined) {
      const { follow } = examined.pdf;
      for (const annotation of inSight(examined, ({ subtype }) => subtype !== 'Widget'))
        if (!textIn(annotation.dict, 'Contents', follow) && !textIn(annotation.element, 'Alt', follow))
          yield at(annotation, `${named(annotation)} has no Contents, and no element with Alt holds it`);
    },
  },
  {
    clause: '7.18.2',
    test: 1,
    requires: 'There are no annotations of subtype TrapNet',
    wayOut: 'remove the trapping: it belongs to the print edition',
    *look({ annotations: all }) {
      for (const annotation of all)
        if (annotation.subtype === 'TrapNet') yield at(annotation, 'A trap network stands on the page');
    },
  },
  {
    clause: '7.18.3',
    test: 1,
    requires: 'On a page with annotations the Tab key follows the structure: Tabs is S',
    wayOut: 'write /Tabs /S into the page; in Acrobat: page properties, “Use Document Structure”',
    *look({ pdf: { pages, follow } }) {
      for (const { dict, number, ref } of pages) {
        if (!dict.getArray('Annots', follow)?.length) continue;
        const tabs = dict.getName('Tabs', follow)?.value;
        if (tabs !== 'S')
          yield {
            says: tabs ? `Tabs is ${quoted(tabs)}` : 'The page has annotations and no Tabs',
            page: number,
            object: ref,
          };
      }
    },
  },
  {
    clause: '7.18.5',
    test: 1,
    requires: 'A link stands in a Link element',
    wayOut:
      'tag it: a Link element with the link’s words and an object reference to the annotation, and its StructParent',
    *look(examined) {
      for (const annotation of inSight(examined, isLink)) yield* outside(annotation, 'Link', examined);
    },
  },
  {
    clause: '7.18.5',
    test: 2,
    requires: 'A link says in its Contents where it leads',
    wayOut: 'write the link’s words or its purpose into Contents of the annotation',
    *look(examined) {
      for (const annotation of inSight(examined, isLink))
        if (!textIn(annotation.dict, 'Contents', examined.pdf.follow))
          yield at(annotation, `The link${target(annotation, examined)} has no Contents`);
    },
  },
  {
    clause: '7.18.8',
    test: 1,
    requires: 'A printer’s mark is no part of the structure',
    wayOut: 'take its object reference out of the structure tree, and StructParent out of the annotation',
    *look(examined) {
      // Marks stand outside the crop box: here alone that is no excuse.
      for (const annotation of examined.annotations)
        if (annotation.subtype === 'PrinterMark' && annotation.element)
          yield at(annotation, `${standardOf(annotation.element, examined)} holds a printer’s mark`);
    },
  },
];

const isLink = ({ subtype }: Annotation) => subtype === 'Link';

/** Annotations that somebody meets. */
const inSight = ({ annotations: all }: Examined, isWanted: (annotation: Annotation) => boolean) =>
  all.filter((annotation) => !annotation.isOutOfSight && isWanted(annotation));

/** Says so if an annotation does not stand in an element of the type wanted, through the role map. */
export function* outside(annotation: Annotation, wanted: string, examined: Examined): Generator<Found> {
  const { element } = annotation;
  if (!element) {
    const because = annotation.dict.has('StructParent')
      ? 'its StructParent leads to none'
      : 'it has no StructParent by which one is found';
    yield at(annotation, `${named(annotation)} stands in no element: ${because}`);
  } else if (standardTypeIn(element, examined) !== wanted)
    yield at(annotation, `${named(annotation)} stands in ${standardOf(element, examined)}, not in ${wanted}`);
}

/** The element by its type as written, and what that stands for if it is another. */
function standardOf(element: PdfDict, examined: Examined): string {
  const written = element.getName('S', examined.pdf.follow)?.value ?? '';
  const standard = standardTypeIn(element, examined);
  const aside = standard === written ? '' : `, which stands for ${standard ?? 'no standard type'}`;
  return `an element ${quoted(written)}${aside}`;
}

const names = new Map([
  ['Link', 'The link'],
  ['Widget', 'The form field'],
  ['Text', 'The note'],
  ['FileAttachment', 'The attached file'],
  ['Popup', 'The pop-up window'],
]);

const named = ({ subtype }: Annotation) => names.get(subtype) ?? `The annotation ${quoted(subtype)}`;

/** ` to "https://…"` for a link to an address. */
function target({ dict }: Annotation, { pdf: { follow } }: Examined): string {
  const address = textIn(dict.getDict('A', follow), 'URI', follow);
  return address ? ` to ${quoted(address)}` : '';
}

/** What is found at an annotation. */
export const at = ({ page, ref }: Annotation, says: string): Found => ({ says, page, object: ref });
