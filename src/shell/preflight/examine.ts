import { readFile, stat } from 'node:fs/promises';
import { PdfFault } from '../../pdf/open.ts';
import type { Intent } from '../../preflight/check.ts';
import { preflight } from '../../preflight/preflight.ts';
import { type FileVerdict, tooLarge } from './verdict.ts';

/** A file is read whole; Node cannot hold more than this in one piece of memory. */
export const mostBytes = 2 ** 31 - 1;

/** Holds a file against a standard. What keeps it from being read is told, not thrown. */
export async function examine(path: string, intent: Intent): Promise<FileVerdict> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return { path, unreadable: tooLarge(`it has ${size} bytes, more than can be read at once`) };
    return { path, verdict: await preflight(await readFile(path), intent) };
  } catch (fault) {
    return { path, unreadable: reasonOf(fault) };
  }
}

function reasonOf(fault: unknown): NonNullable<FileVerdict['unreadable']> {
  if (fault instanceof PdfFault) return { reason: fault.reason, message: fault.message };
  if (!(fault instanceof Error)) return { reason: 'fault', message: String(fault) };
  if ('syscall' in fault) return { reason: 'unreadable', message: `The file cannot be read: ${fault.message}` };
  // Ours, though a strange file called it forth: with its stack, for somebody has to mend it.
  return { reason: 'fault', message: `Preflight itself failed at this file: ${fault.stack ?? fault.message}` };
}
