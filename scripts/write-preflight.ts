import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withRules } from './preflight-tables.ts';

// Writes every rule of preflight, with an example of what it says, into docs/preflight.md.
const path = join(import.meta.dirname, '../docs/preflight.md');
writeFileSync(path, await withRules(readFileSync(path, 'utf8')));
