import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withRules } from '../../scripts/preflight-tables.ts';

test('docs/preflight.md tells every rule as the tables have it; node scripts/write-preflight.ts writes it anew', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/preflight.md'), 'utf8');
  expect(await withRules(text)).toBe(text);
});
