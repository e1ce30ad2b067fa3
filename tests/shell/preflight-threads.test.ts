import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openThreads } from '../../src/shell/preflight/threads.ts';
import { changed, goodDocument } from '../preflight/good.ts';

const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const good = put('good.pdf', goodDocument());

test('a file whose objects need more memory than a thread may have is refused, and the next one examined', async () => {
  const crowd = '<< /Crowd [0] >> '.repeat(300_000);
  const large = put(
    'large.pdf',
    await changed(({ objects, replace }) => {
      objects.crowd = `[${crowd}]`;
      replace('catalog', '/Type /Catalog', '/Type /Catalog /OpenAction @crowd');
    }),
  );
  const threads = openThreads('accessible', 64);
  const refused = await threads.examine(large);
  const next = await threads.examine(good);
  await threads.close();
  expect(refused.unreadable).toEqual({
    reason: 'too large',
    message: 'The file is too large to examine: its objects need more than 64 MB of memory',
  });
  expect(next.verdict?.findings).toEqual([]);
});

test('an array of eight hundred thousand items is read', async () => {
  const kids = '@page '.repeat(800_000);
  const long = put('long.pdf', await changed(({ replace }) => replace('pages', '[@page]', `[${kids}]`)));
  const threads = openThreads('accessible');
  const { verdict } = await threads.examine(long);
  await threads.close();
  expect(verdict?.findings).toEqual([]);
});
