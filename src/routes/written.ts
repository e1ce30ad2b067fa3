import type { Places } from '../places.ts';
import { type Accepted, type Made, oneFile } from './made.ts';

/** A file that is written without a browser: a record, a presentation to edit. */
export interface WrittenRow {
  route: 'written';
  /** Gives the file; may complain, and gives nothing then. */
  write: (accepted: Accepted, places: Places) => Written | Promise<Written>;
}

/** Text is written as UTF-8. */
type Written = string | Uint8Array | undefined;

/** Writes the file. */
export async function written(
  { file: name, write }: WrittenRow & { file: string },
  accepted: Accepted,
  places: Places,
): Promise<Made> {
  const made = await write(accepted, places);
  if (made === undefined) return { files: new Map() };
  return oneFile(name, typeof made === 'string' ? Buffer.from(made) : made);
}
