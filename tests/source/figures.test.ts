import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from '../../src/source/prose.ts';
import { complaintsOf, files, readText, whole } from './announced.ts';

const end = '\n\n## Vraag?\n\n### Rudi Diercks\n\n:lead[Ja.]\n';
const figuresOf = (figures: string, folder = files) =>
  readText(whole(`# Titel\n\n${figures}${end}`), folder).interview?.figures.map(
    ({ id, picture, alt, caption, credit }) => ({
      id,
      size: picture && [picture.width, picture.height],
      alt,
      caption: caption && textOf(caption),
      credit,
    }),
  );

test.each([
  ['![Een kern](figures/plaatje.svg)\nHet licht. *Illustratie: Press*', 'Het licht.', 'Illustratie: Press'],
  ['![Een kern](figures/plaatje.svg) Het *blauwe* licht.', 'Het blauwe licht.', ''],
  ['![Een kern](figures/plaatje.svg)\n*Foto: Press*', undefined, 'Foto: Press'],
  ['![Een kern](figures/plaatje.svg)', undefined, ''],
  ['![Een kern](./figures/plaatje.svg)', undefined, ''],
  ['![Een kern][kern]\nHet licht.\n\n[kern]: figures/plaatje.svg', 'Het licht.', ''],
])('%j', (source, caption, credit) => {
  expect(complaintsOf(whole(`# Titel\n\n${source}${end}`))).toEqual([]);
  expect(figuresOf(source)).toEqual([{ id: 'figure-1', size: [30, 20], alt: 'Een kern', caption, credit }]);
});

test('a figure in an answer stands between its paragraphs and among all figures', () => {
  const { interview } = readText(
    whole(`# Titel\n\n![a](figures/plaatje.svg)${end}\n![b](figures/plaatje.svg)\n\nEinde.\n`),
  );
  expect(interview?.questions[0]?.answers[0]?.blocks.map(({ kind }) => kind)).toEqual(['prose', 'figure', 'prose']);
  expect(interview?.figures.map(({ id, alt }) => [id, alt])).toEqual([
    ['figure-1', 'a'],
    ['figure-2', 'b'],
  ]);
});

test('a picture is put into the page whole', () => {
  const { interview } = readText(whole(`# Titel\n\n![a](figures/plaatje.svg)${end}`));
  const [type, data = ''] = interview?.figures[0]?.picture?.src.split(',') ?? [];
  expect(type).toBe('data:image/svg+xml;base64');
  expect(Buffer.from(data, 'base64').toString()).toBe(
    readFileSync(join(import.meta.dirname, 'files/figures/plaatje.svg'), 'utf8'),
  );
});

// The smallest files of each kind, 1 × 1 px, written out.
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const webp = 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==';

test.each([
  ['png', 'image/png', png],
  ['webp', 'image/webp', webp],
  // What the file holds counts, not what it is called.
  ['jpg', 'image/png', png],
])('a picture.%s is taken as %s', (ending, type, data) => {
  const folder = new Map([[`kern.${ending}`, new Uint8Array(Buffer.from(data, 'base64'))]]);
  const { interview } = readText(whole(`# Titel\n\n![a](kern.${ending})${end}`), folder);
  expect(interview?.figures[0]?.picture).toMatchObject({ width: 1, height: 1, src: `data:${type};base64,${data}` });
});

test.each([
  ['<svg viewBox="0 0 30 20"/>', [30, 20]],
  ["<?xml version='1.0'?>\n<!-- kern -->\n<svg width='216mm' height='303mm' viewBox='0,0,216,303'></svg>", [216, 303]],
  ['<svg width="30px" height="20"></svg>', [30, 20]],
])('%s has its size', (svg, size) => {
  const folder = new Map([['kern.svg', new TextEncoder().encode(svg)]]);
  expect(figuresOf('![a](kern.svg)', folder)?.[0]?.size).toEqual(size);
});
