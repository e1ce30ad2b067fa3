import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which all of `content/` was built. */
    built: string;
  }
}

const root = join(import.meta.dirname, '../..');

/** Builds all of `content/` once, by the command that an editor types. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
  const words = [join(root, 'bin/interview-press.js'), 'build', '--strict', '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`interview-press build ended with ${status}\n${stderr}`);
  project.provide('built', folder);
  return () => rmSync(folder, { recursive: true });
}
