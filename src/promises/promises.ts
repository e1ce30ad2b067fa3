import type { VFile } from 'vfile';
import { complain } from '../messages.ts';
import type { Printed } from '../press/press.ts';
import { tooFull, wrongPageCount } from '../press/rules.ts';
import type { Floor } from '../report/finding.ts';
import type { Interview } from '../source/interview.ts';
import { placeOf } from '../source/place-of.ts';
import { mmFromPx } from '../units.ts';

/**
 * What a product promises: looks at what came off the press and complains where the promise is broken.
 * @param floor the least type that the theme allows the product
 */
export type Promised<Made = Printed> = (
  made: Made,
  product: string,
  interview: Interview,
  file: VFile,
  floor?: Floor,
) => void;

/** Nothing leaves its box: each overflow is an error at the source line of what overflows. */
export const nothingOverflows: Promised<Pick<Printed, 'overflows'>> = ({ overflows }, product, interview, file) => {
  for (const { mark, label, by } of overflows)
    complain(file, tooFull, placeOf(interview, mark), { product, label, by: mmFromPx(by) });
};

/** What the sheets that hold slides add to them stands in its boxes; the slides themselves are the deck's promise. */
export const sheetsHold: Promised = ({ overflows, ...printed }, product, interview, file) =>
  nothingOverflows(
    { overflows: overflows.filter(({ mark }) => mark === 'on-sheet'), ...printed },
    product,
    interview,
    file,
  );

/** Promises so many pages, no more and no fewer. */
export const exactlyPages =
  (promised: number): Promised =>
  ({ pages }, product, interview, file) => {
    if (pages !== promised) complain(file, wrongPageCount, placeOf(interview, product), { product, pages, promised });
  };
