import type { VFile } from 'vfile';
import type { z } from 'zod';
import { complain, type Place } from '../messages.ts';
import { counted } from './counted.ts';
import { missingField, unknownField, wrongField } from './front-matter-rules.ts';
import { jsonSchema, type Schema, schemaAt, withFields } from './json-schema.ts';
import { nearest } from './nearest.ts';
import type { Fields } from './yaml-fields.ts';

type Issue = z.core.$ZodIssue;

/** Complains, at its line, of each field that the schema refuses, in an editor's words. */
export function complainOfFields(issues: readonly Issue[], fields: Fields, file: VFile): void {
  const schema = jsonSchema();
  for (const issue of issues.flatMap(inGroups)) {
    const { path } = issue;
    const about = aboutField(schemaAt(schema, path));
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(withFields(schemaAt(schema, path))?.properties ?? {});
      for (const key of issue.keys) {
        const place = fields.names.get([...path, key].join('.')) ?? placeAt(path, fields);
        complain(file, unknownField, place, { field: nameOf([...path, key]), nearest: nearest(key, known), known });
      }
      continue;
    }
    const given = valueAt(path, fields.values);
    const place = placeAt(path, fields);
    if (path.length > 0 && (given === undefined || given === null))
      complain(file, missingField, place, { field: nameOf(path), about });
    else
      complain(file, wrongField, place, { field: nameOf(path), wanted: wantedBy(issue), given: shown(given), about });
  }
}

/** Where a word or a group of fields may stand, the faults inside the group that was given; else one fault. */
function inGroups(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inside = issue.errors.find((faults) =>
    faults.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return inside?.map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] }) as Issue) ?? [issue];
}

/** What a field is for; of a group without a description, its fields. */
function aboutField({ description, properties = {} }: Schema = {}): string {
  return description ?? `${Object.keys(properties).slice(0, 3).join(', ')} …`;
}

/** Where a field stands, or the group that lacks it; what the whole front matter lacks belongs before its last line. */
function placeAt(path: readonly PropertyKey[], { places, end }: Fields): Place {
  if (path.length === 0) return end;
  return places.get(path.join('.')) ?? placeAt(path.slice(0, -1), { places, end } as Fields);
}

/** `"year" in timeline, milestones, entry 2`. */
function nameOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)));
  const [last = 'The front matter', ...around] = steps.reverse();
  const field = typeof path.at(-1) === 'string' ? `"${last}"` : last;
  return around.length > 0 ? `${field} in ${around.reverse().join(', ')}` : field;
}

const types: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, each entry on a line with "- "',
  object: 'a group of fields ("name: value")',
};

const formats: Record<string, string> = {
  date: 'a day as 2024-08-31',
  url: 'a web address that begins with https://',
};

/** What a field must be, by the kind of its fault. */
const wanted: { [Code in Issue['code']]?: (issue: Extract<Issue, { code: Code }>) => string } = {
  invalid_type: ({ expected }) => types[expected] ?? expected,
  invalid_value: ({ values }) => values.map((value) => `"${String(value)}"`).join(' or '),
  invalid_format: ({ format, message }) => formats[format] ?? message,
  too_small: ({ origin, minimum, inclusive }) => {
    if (origin === 'string') return 'words';
    return `${inclusive === false ? 'more than' : 'at least'} ${amount(minimum, origin)}`;
  },
  invalid_union: ({ errors }) => errors.flatMap(([fault]) => (fault ? [wantedBy(fault as Issue)] : [])).join(' or '),
  too_big: ({ origin, maximum }) => `at most ${amount(maximum, origin)}`,
};

const amount = (number: number | bigint, origin: string): string =>
  origin === 'array' ? counted(number, 'entry', 'entries') : String(number);

const wantedBy = (issue: Issue): string =>
  (wanted[issue.code] as ((issue: Issue) => string) | undefined)?.(issue) ?? issue.message;

/** A value as the editor sees it, short. */
function shown(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${counted(value.length, 'entry', 'entries')}`;
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  if (value === null || value === undefined) return 'empty';
  const text = String(value);
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return typeof value === 'string' ? `"${short}"` : short;
}

const valueAt = (path: readonly PropertyKey[], values: unknown): unknown =>
  path.reduce<unknown>((within, step) => (within as Record<PropertyKey, unknown> | null | undefined)?.[step], values);
