import type { TextPosition } from '../press/measured.ts';

const round = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Reads where text stands on some pages of a finished PDF, whoever wrote it, and how many pages it has. The reader is
 * large and is loaded when first called. Positions are those on the page as it is shown, which may be cut out of a larger.
 * @param wanted pages, counted from 1; those that are not there are left out
 * @throws Error if this is no PDF
 */
export async function finishedTextIn(
  pdf: Uint8Array,
  wanted: readonly number[],
): Promise<{ pages: number; positions: TextPosition[] }> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(pdf), // the reader keeps what it is given
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const document = await loading.promise;
  const positions: TextPosition[] = [];
  for (const number of wanted.filter((one) => one <= document.numPages)) {
    const page = await document.getPage(number);
    const [left = 0, , , top = 0] = page.view;
    const { items } = await page.getTextContent({ disableNormalization: true });
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      positions.push({ page: number, x: round(x - left), y: round(top - y) });
    }
  }
  const { numPages: pages } = document;
  await loading.destroy();
  return { pages, positions };
}
