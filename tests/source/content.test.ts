import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../../src/source/read.ts';

const content = join(import.meta.dirname, '../../content');
const slugs = readdirSync(content).filter((slug) => statSync(join(content, slug)).isDirectory());

test.each(slugs)('%s is read without a complaint', (slug) => {
  const paths = readdirSync(join(content, slug), { recursive: true, encoding: 'utf8' });
  const isFile = (path: string) => statSync(join(content, slug, path)).isFile();
  const files = new Map(
    paths.filter(isFile).map((path) => [path.replaceAll('\\', '/'), readFileSync(join(content, slug, path))]),
  );
  const bytes = files.get('interview.md') ?? new Uint8Array();
  const { file, interview } = read({ path: `content/${slug}/interview.md`, slug, bytes, files });
  expect(file.messages.map(String)).toEqual([]);
  expect(interview?.slug).toBe(slug);
});
