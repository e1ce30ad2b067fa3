import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { inherited, type Pdf } from './open.ts';
import { type Operation, operationsIn } from './operations.ts';
import { compressed, contentOf, dataOf, setCompressed } from './streams.ts';
import { streamOf } from './written.ts';

/** The content of a page or form, opened. Who changes its operations puts it back. */
export interface Content {
  /** The page's or the form's reference, by which the structure tree names it. */
  owner: PdfRef;
  page: PdfRef;
  isForm: boolean;
  resources: PdfDict;
  /** Keys of its structure: StructParents. */
  dict: PdfDict;
  source: Uint8Array;
  operations: Operation[];
}

/** Opens the contents of all pages, and of the forms that they show: once, so that passes work on the same operations. */
export function contentsOf(pdf: Pdf): Content[] {
  const contents = opened.get(pdf) ?? opening(pdf);
  opened.set(pdf, contents);
  return contents;
}

const opened = new WeakMap<Pdf, Content[]>();

function opening(pdf: Pdf): Content[] {
  const seen = new Set<PdfDict>();
  return pdf.pages.flatMap((page) => {
    const { ref, dict } = page;
    const resources = inherited(page, 'Resources', pdf.follow);
    const source = contentOf(page, pdf.follow);
    const own: Content = {
      owner: ref,
      page: ref,
      isForm: false,
      resources: resources instanceof PdfDict ? resources : new PdfDict(),
      dict,
      source,
      operations: operationsIn(source),
    };
    return [own, ...formsIn(own)];
  });

  function formsIn({ page, resources }: Content): Content[] {
    const forms = resources.getDict('XObject', pdf.follow);
    return [...(forms ?? [])].flatMap(([, owner]) => {
      const form = owner instanceof PdfRef ? pdf.follow(owner) : undefined;
      if (!(form instanceof PdfStream) || !(owner instanceof PdfRef) || seen.has(form)) return [];
      seen.add(form);
      if (form.getName('Subtype', pdf.follow)?.value !== 'Form') return [];
      const source = dataOf(form);
      const own: Content = {
        owner,
        page,
        isForm: true,
        resources: form.getDict('Resources', pdf.follow) ?? resources,
        dict: form,
        source,
        operations: operationsIn(source),
      };
      return [own, ...formsIn(own)];
    });
  }
}

/** Writes a changed content back into the document. */
export function putBack({ isForm, dict, source, operations }: Content, pdf: Pdf): void {
  const data = streamOf(operations, source);
  if (!isForm) dict.set('Contents', pdf.add(compressed({}, data)));
  else if (dict instanceof PdfStream) setCompressed(dict, data);
}

/** The number that the structure tree's parent tree knows this content by. */
export function structParentsOf({ dict }: Content): number | undefined {
  const key = dict.get('StructParents');
  return key instanceof PdfNumber ? key.value : undefined;
}

/** The id of a marked-content sequence, from the properties of its `BDC`. */
export function mcidOf({ operands: [, properties] }: Operation, resources: PdfDict, pdf: Pdf): number | undefined {
  const found: PdfObject | undefined =
    properties instanceof PdfName
      ? resources.getDict('Properties', pdf.follow)?.get(properties, pdf.follow)
      : properties instanceof PdfDict
        ? properties
        : undefined;
  return found instanceof PdfDict ? found.getNumber('MCID', pdf.follow)?.value : undefined;
}

/** An array of objects. */
export const arrayOf = (objects: readonly PdfObject[]) => new PdfArray([...objects]);
