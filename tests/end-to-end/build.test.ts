import { existsSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { type Product, products } from '../../src/products.ts';
import { printFile } from '../../src/routes/paged.ts';
import { pathOf, slugs } from './built.ts';

test('all of content/ is read without a complaint', () => {
  expect(inject('ended').check).toEqual({ status: 0, complaints: '' });
});

test('all of content/ is built', () => {
  const { status, complaints } = inject('ended').build;
  expect({ status, errors: complaints.split('\n').filter((line) => /:\d+ error /.test(line)) }).toEqual({
    status: 0,
    errors: [],
  });
});

test.for(slugs)('every file that we publish is there for %s', (slug) => {
  // Handouts are made for those who ask for them.
  const wanted = products.filter(({ handout }) => handout === undefined).flatMap(filesOf);
  expect(wanted).toContain('magazine-print.pdf');
  expect([...wanted, 'manifest.json'].filter((file) => !existsSync(pathOf(slug, file)))).toEqual([]);
});

const filesOf = (row: Product): string[] =>
  row.route === 'paged' && row.editions.includes('print') ? [row.file, printFile(row.file)] : [row.file];
