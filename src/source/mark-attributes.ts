import type { VFile } from 'vfile';
import { complain } from '../messages.ts';
import { unknownAttribute, wrongId } from './mark-rules.ts';
import { type MarkName, marks } from './mark-table.ts';
import { type Directive, placeOf } from './markdown.ts';
import { nearest } from './nearest.ts';

/** The attributes of a mark that it may have; complains of others, and leaves out an id that cannot be one. */
export function attributesOf(mark: Directive, name: MarkName, file: VFile): Record<string, string | undefined> {
  const known = marks[name];
  const entries = Object.entries(mark.attributes ?? {}).map(([attribute, value]) => [attribute, value ?? ''] as const);
  return Object.fromEntries(
    entries.filter(([attribute, value]) => {
      if (!known.includes(attribute)) {
        complain(file, unknownAttribute, placeOf(mark), { name, attribute, nearest: nearest(attribute, known) });
        return false;
      }
      const isId = attribute !== 'id' || /^[a-z][a-z0-9-]*$/.test(value);
      if (!isId) complain(file, wrongId, placeOf(mark), { id: value });
      return isId;
    }),
  );
}
