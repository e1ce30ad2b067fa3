import { PdfDict } from '@libpdf/core';
import { inherited, type Pdf } from '../pdf/open.ts';
import { compressed, contentOf } from '../pdf/streams.ts';
import { inkColouring } from './ink/colouring.ts';
import { type Missing, MissingInk } from './ink/missing.ts';
import { pictureTreatment } from './ink/pictures.ts';
import { groupIn, painterOf } from './ink/resources.ts';
import type { PrintJob } from './print-job.ts';

/**
 * Lets every colour leave as ink: on the pages, and in all that they draw with.
 * @throws MissingInk naming each colour that no ink was authored for
 */
export function inkEverything(pdf: Pdf, { inks, pictures }: Pick<PrintJob, 'inks' | 'pictures'>): void {
  const missing = new Map<string | undefined, Missing>();
  const colouring = inkColouring(
    inks,
    ({ colour, ...rest }) => missing.has(colour) || missing.set(colour, { colour, ...rest }),
  );
  const { paint } = painterOf(pdf, colouring, pictureTreatment(pdf, pictures));
  for (const page of pdf.pages) {
    const resources = inherited(page, 'Resources', pdf.follow);
    const painted = paint(
      contentOf(page, pdf.follow),
      resources instanceof PdfDict ? resources : new PdfDict(),
      page.number,
    );
    page.dict.set('Contents', pdf.add(compressed({}, painted.content)));
    page.dict.set('Resources', painted.resources);
    const group = page.dict.getDict('Group', pdf.follow);
    if (group) page.dict.set('Group', groupIn(group, colouring));
  }
  if (missing.size > 0) throw new MissingInk([...missing.values()]);
}
