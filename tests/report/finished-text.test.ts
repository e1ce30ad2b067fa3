import { PdfArray, PdfNumber } from '@libpdf/core';
import { expect, test } from 'vitest';
import { openPdf } from '../../src/pdf/open.ts';
import { finishedTextIn } from '../../src/report/finished-text.ts';
import { documentOf, testPress } from './fixture.ts';

test('where text stands is counted from the top left of the page as it is shown, however it was cut', async () => {
  const press = testPress();
  const { pdf } = await press.print(documentOf([['<p>Licht in het water</p>']]));
  await press.close();
  const opened = await openPdf(pdf);
  // 300 pt high and wide, less 5 left, 20 at the foot, 30 right and 15 at the head.
  for (const { dict } of opened.pages) dict.set('MediaBox', PdfArray.of(...[5, 20, 270, 285].map(PdfNumber.of)));
  const [whole, cut] = [await finishedTextIn(pdf, [1]), await finishedTextIn(await opened.save('1.7'), [1])];
  expect(whole.positions).toHaveLength(1);
  expect(cut.positions).toEqual(whole.positions.map(({ page, x, y }) => ({ page, x: x - 5, y: y - 15 })));
});
