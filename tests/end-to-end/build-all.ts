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
  // What the report finds in the layouts is held against it in report.test.ts.
  for (const words of [
    ['check', '--strict'],
    ['build', '--out', folder],
  ]) {
    const command = [join(root, 'bin/interview-press.js'), ...words];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`interview-press ${words[0]} ended with ${status}\n${stderr}`);
  }
  project.provide('built', folder);
  return () => rmSync(folder, { recursive: true });
}
