import type { Pass } from './pass.ts';
import type { PrintJob } from './print-job.ts';

/** What makes the file for a printer: PDF/X-4, in this order. */
export const printPasses: readonly Pass<PrintJob>[] = [];

/** ISO 15930-7:2010, 6.1: PDF/X-4 is PDF 1.6. */
export const printVersion = '1.6';
