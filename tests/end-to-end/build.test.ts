import { existsSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { products } from '../../src/products.ts';
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
  expect(products.filter(({ file }) => !existsSync(pathOf(slug, file)))).toEqual([]);
});
