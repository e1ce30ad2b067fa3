import { openPdf } from '../pdf/open.ts';
import type { Pass } from './pass.ts';

/**
 * Turns the browser's PDF into a file that we hand over: parsed once, each pass in turn, saved once.
 * @param version of PDF, as the file's header says it
 */
export async function finished<Job>(
  printed: Uint8Array,
  { passes, version }: { passes: readonly Pass<Job>[]; version: string },
  job: Job,
): Promise<Uint8Array> {
  const pdf = await openPdf(printed);
  for (const { run } of passes) run(pdf, job);
  return pdf.save(version);
}
