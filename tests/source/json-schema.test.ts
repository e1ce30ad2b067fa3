import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { excerptFormat, pictureFormat } from '../../src/source/fields.ts';
import { jsonSchema, schemaAt, textsOfFormat } from '../../src/source/json-schema.ts';

const committed = readFileSync(join(import.meta.dirname, '../../schema/interview.schema.json'), 'utf8');

test('the committed schema is what `node scripts/write-schema.ts` writes', () => {
  expect(committed).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
});

test('what has a default may be left out', () => {
  expect(jsonSchema()).toMatchObject({ required: ['language', 'publication', 'speakers'] });
});

test('a field is found in the schema by its path', () => {
  expect(schemaAt(jsonSchema(), ['timeline', 'milestones', 3, 'year'])?.description).toContain('timeline');
  expect(schemaAt(jsonSchema(), ['timeline', 'nothing'])).toBeUndefined();
});

test('excerpts and pictures that values name are found wherever the schema has them', () => {
  const values = {
    slides: { closing: 'a1-1-lead', agenda: 'De vragen' },
    briefing: { figures: ['a', 'b'], questions: [{ agree: { by: ['c'] } }], points: 'geen lijst' },
    pictures: { wide: 'figures/kern.svg' },
    unknown: { closing: 'd' },
  };
  expect(textsOfFormat(excerptFormat, values)).toEqual([
    { text: 'a1-1-lead', path: 'slides.closing' },
    { text: 'a', path: 'briefing.figures.0' },
    { text: 'b', path: 'briefing.figures.1' },
    { text: 'c', path: 'briefing.questions.0.agree.by.0' },
  ]);
  expect(textsOfFormat(pictureFormat, values)).toEqual([{ text: 'figures/kern.svg', path: 'pictures.wide' }]);
});
