import type { Pdf } from '../pdf/open.ts';

/** What a page and the catalog need on paper; links, outlines, names, scripts and structure are for screens. */
const pageKeys = new Set(['Type', 'Parent', 'Contents', 'Resources', 'MediaBox', 'Rotate', 'Group']);
const catalogKeys = new Set(['Type', 'Pages', 'Lang']);

/** Takes out all that paper cannot do: annotations, actions, outline, names, structure, page labels. */
export function keepPaperOnly(pdf: Pdf): void {
  for (const { dict } of pdf.pages) keepOnly(dict, pageKeys);
  keepOnly(pdf.catalog, catalogKeys);
}

function keepOnly(dict: Pdf['catalog'], keys: ReadonlySet<string>) {
  for (const { value } of [...dict.keys()]) if (!keys.has(value)) dict.delete(value);
}
