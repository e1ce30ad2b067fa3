import { PdfDict } from '@libpdf/core';
import type { Pdf } from '../../pdf/open.ts';

/**
 * Takes from the entries of the outline the elements of the browser's tree: it is gone, and they would drag the whole of it
 * along into the file. Entries lead to their places on the pages still.
 */
export function forgetElements({ catalog, follow }: Pdf): void {
  const seen = new Set<PdfDict>();
  const waiting = [catalog.getDict('Outlines', follow)];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    if (seen.has(entry)) continue;
    seen.add(entry);
    entry.delete('SE');
    for (const key of ['First', 'Next']) {
      const next = entry.get(key, follow);
      if (next instanceof PdfDict) waiting.push(next);
    }
  }
}
