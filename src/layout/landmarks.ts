import { Parser } from 'htmlparser2';
import type { Standing } from '../places.ts';
import type { Html } from './render.ts';

/** Where a marked thing stands in a document. */
export type Landmark = { mark: string } & Standing;

/**
 * Reads from a document where its marked things stand: the page by the `data-label` round them, the part by `data-part`.
 * Pages are composed before they are printed, so this is known then; the press says the same of what it printed, and
 * the two are compared.
 */
export function landmarksIn(html: Html): Landmark[] {
  const landmarks: Landmark[] = [];
  const open: { label: string; part: string }[] = [];
  const parser = new Parser({
    onopentag: (_, { 'data-label': label, 'data-part': part, 'data-landmark': landmark, 'data-mark': mark }) => {
      const around = open.at(-1) ?? { label: '', part: '' };
      const here = { label: label ?? around.label, part: part ?? around.part };
      open.push(here);
      for (const one of (landmark ?? mark)?.split(' ') ?? [])
        landmarks.push({ mark: one, label: here.label, ...(here.part && { part: here.part }) });
    },
    onclosetag: () => {
      open.pop();
    },
  });
  parser.end(html.slice(Math.max(0, html.indexOf('<body')))); // what stands before is fonts, by the megabyte
  return landmarks;
}
