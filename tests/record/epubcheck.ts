import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian has it; elsewhere it is a command. */
const jar = '/usr/share/java/epubcheck.jar';

/** What EPUBCheck says of a book, warnings too: nothing if it is valid. @throws Error if it did not look at it */
export function faultsIn(book: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
  const path = join(folder, 'article.epub');
  writeFileSync(path, book);
  const [command, words] = existsSync(jar) ? ['java', ['-jar', jar, path]] : ['epubcheck', [path]];
  const { stdout, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (error) throw error;
  if (!/EPUBCheck completed/.test(stdout + stderr)) throw new Error(stdout + stderr);
  return `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /^(FATAL|ERROR|WARNING)\b/.test(line))
    .map((line) => line.replace(path, ''));
}
