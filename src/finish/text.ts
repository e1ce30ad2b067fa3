import { PdfDict, PdfStream } from '@libpdf/core';
import type { Pdf } from '../pdf/open.ts';
import { dataOf, setCompressed } from '../pdf/streams.ts';

/**
 * Characters that share a glyph with another in our fonts, and the one that a text means: the browser writes down which
 * it found first. Quotation marks, not letters of Hawaiian; a space, not one that holds words together; a hyphen that is
 * seen, not one that might be.
 */
const meant = new Map([
  ['02bb', '2018'],
  ['02bc', '2019'],
  ['00a0', '0020'],
  ['00ad', '002d'],
  ['2010', '002d'],
]);

/** Makes every font's map to Unicode say the character that was meant (ISO 14289-1, 7.21.7). */
export function meanWhatIsRead(pdf: Pdf): void {
  const seen = new Set<PdfStream>();
  for (const { dict } of pdf.pages) mendFonts(dict.getDict('Resources', pdf.follow));

  function mendFonts(resources: PdfDict | undefined) {
    for (const [, written] of resources?.getDict('Font', pdf.follow) ?? []) {
      const font = written.type === 'ref' ? pdf.follow(written) : written;
      const cmap = font instanceof PdfDict ? font.get('ToUnicode', pdf.follow) : undefined;
      if (cmap instanceof PdfStream && !seen.has(cmap)) mend(cmap);
    }
    for (const [, written] of resources?.getDict('XObject', pdf.follow) ?? []) {
      const form = written.type === 'ref' ? pdf.follow(written) : written;
      if (!(form instanceof PdfStream) || seen.has(form)) continue;
      seen.add(form);
      mendFonts(form.getDict('Resources', pdf.follow));
    }
  }

  function mend(cmap: PdfStream) {
    seen.add(cmap);
    const text = Buffer.from(dataOf(cmap)).toString('latin1');
    // The last part of an entry is what a code stands for; the parts before it are codes.
    const mended = text.replaceAll(/<([0-9a-f]{4})>(?=\s*(?:\n|$))/gi, (part, unicode: string) => {
      const instead = meant.get(unicode.toLowerCase());
      return instead ? `<${instead}>` : part;
    });
    if (mended !== text) setCompressed(cmap, Buffer.from(mended, 'latin1'));
  }
}
