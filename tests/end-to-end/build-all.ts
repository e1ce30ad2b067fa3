import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** How a command ended, and what it complained of. */
export interface Ended {
  status: number | null;
  complaints: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which all of `content/` was built. */
    built: string;
    ended: { check: Ended; build: Ended };
  }
}

const root = join(import.meta.dirname, '../..');

/** Checks and builds all of `content/` once, by the commands that an editor types. How they ended is tested. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
  project.provide('built', folder);
  // What the report finds in the layouts is held against it in report.test.ts.
  project.provide('ended', { check: run('check', '--strict'), build: run('build', '--out', folder) });
  return () => rmSync(folder, { recursive: true });
}

function run(...words: string[]): Ended {
  const command = [join(root, 'bin/interview-press.js'), ...words];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, complaints: stderr };
}
