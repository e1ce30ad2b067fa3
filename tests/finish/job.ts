import { finished } from '../../src/finish/finish.ts';
import { printPasses, printVersion } from '../../src/finish/print.ts';
import { type PrintJob, printJobOf } from '../../src/finish/print-job.ts';
import { readTheme } from '../../src/shell/house-files.ts';

/** The theme's own job for the magazine, with a fixed imprint. */
export async function printJob(name = 'tvng', pictures?: 'ink' | 'profile'): Promise<PrintJob> {
  const theme = await readTheme(name);
  if (!theme?.printing) throw new Error(`the theme ${name} is not made for printing`);
  const own = { ...theme, printing: { ...theme.printing, pictures: pictures ?? theme.printing.pictures } };
  const job = await printJobOf(own, 'magazine', {
    title: 'Ships at night',
    language: 'en',
    authors: ['A. Keeper'],
    date: new Date('2024-06-01T00:00:00Z'),
    id: '0123456789abcdef0123456789abcdef',
    creator: 'Interview Press 0.1.0',
    firstFolio: 1,
  });
  if (!job) throw new Error('there is no job');
  return job;
}

/** Finishes a print for a printer. */
export const finishedForPrint = (printed: Uint8Array, job: PrintJob): Promise<Uint8Array> =>
  finished(printed, { passes: printPasses, version: printVersion }, job);
