import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { complain, type Place } from '../messages.ts';
import { complainOfFields } from './field-faults.ts';
import { noFrontMatter } from './front-matter-rules.ts';
import { type FrontMatter, frontMatter } from './schema.ts';
import { type Fields, fieldsOf } from './yaml-fields.ts';

/** The front matter as typed, and as the schema makes it if it has no faults. */
export interface ReadFrontMatter {
  fields: Fields;
  value: FrontMatter | undefined;
}

const top: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Gives what stands between the `---` lines that begin a file; nothing if there is none or if it cannot be read. */
export function readFrontMatter(root: Root, file: VFile): ReadFrontMatter | undefined {
  const [first] = root.children;
  if (first?.type !== 'yaml') {
    complain(file, noFrontMatter, top, {});
    return undefined;
  }
  const fields = fieldsOf(first.value, 2, file);
  if (!fields) return undefined;
  const result = frontMatter.safeParse(fields.values);
  if (!result.success) complainOfFields(result.error.issues, fields, file);
  return { fields, value: result.data };
}
