import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonSchema } from '../src/source/json-schema.ts';

// Writes the JSON Schema with which editors' programs help to fill in the front matter.
const path = join(import.meta.dirname, '../schema/interview.schema.json');
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
