import { z } from 'zod';
import { frontMatter } from './schema.ts';

/** What we read of a JSON Schema here. */
export interface Schema {
  title?: string;
  type?: string;
  description?: string;
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** Gives the JSON Schema of the front matter, as editors' programs use it to help while typing. */
export const jsonSchema = (): Schema => ({
  title: 'Front matter of an interview',
  ...(z.toJSONSchema(frontMatter, { io: 'input' }) as Schema),
});

/** Gives the part of a schema that describes the value at a path. */
export const schemaAt = (schema: Schema, path: readonly PropertyKey[]): Schema | undefined =>
  path.reduce<Schema | undefined>(
    (within, step) => (typeof step === 'number' ? within?.items : withFields(within)?.properties?.[String(step)]),
    schema,
  );

/** Of a value that may be a word or a group of fields, the group. */
export const withFields = (schema: Schema | undefined): Schema | undefined =>
  schema?.anyOf?.find(({ properties }) => properties) ?? schema;

/** Gives the texts among the values whose schema has this format, each with its path. */
export function textsOfFormat(
  format: string,
  values: unknown,
  schema: Schema = jsonSchema(),
  path: string[] = [],
): { text: string; path: string }[] {
  if (typeof values === 'string') return schema.format === format ? [{ text: values, path: path.join('.') }] : [];
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).flatMap(([step, value]) => {
    const within = Array.isArray(values) ? schema.items : withFields(schema)?.properties?.[step];
    return within ? textsOfFormat(format, value, within, [...path, step]) : [];
  });
}
