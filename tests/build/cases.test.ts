import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/shell/cli.ts';
import { filesIn } from '../../src/shell/folders.ts';
import { terminalIn } from '../shell/terminal.ts';
import { whole } from '../source/announced.ts';

interface Case {
  title: string;
  command: string;
  content: Record<string, string>;
  earlier?: Record<string, string>;
  browser?: string;
  exit: number;
  says?: string;
  complains?: string;
  out?: string;
  files?: string[];
  kept?: Record<string, string>;
}

const { interviews, cases } = parse(readFileSync(join(import.meta.dirname, 'cases.yaml'), 'utf8')) as {
  interviews: Record<string, string>;
  cases: Case[];
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test.for(cases)(
  '$title',
  async ({ command, content, earlier = {}, browser, exit, says, complains, out, files, kept = {} }) => {
    const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
    folders.push(folder);
    for (const [slug, name] of Object.entries(content)) {
      const part = interviews[name];
      if (part === undefined) throw new Error(`cases.yaml has no interview "${name}"`);
      write(join(folder, 'content', slug), { 'interview.md': whole(part) });
    }
    const output = join(folder, out ?? 'output');
    write(output, earlier);
    const { terminal, said, complained } = terminalIn(
      folder,
      browser === undefined ? {} : { PUPPETEER_EXECUTABLE_PATH: browser },
    );

    const code = await run(command.split(' '), terminal);

    expect({ code, complained: complained.join('\n') }).toEqual({
      code: exit,
      complained: expect.stringContaining(complains ?? ''),
    });
    expect(said.join('\n')).toContain(says ?? '');
    if (files) expect(await filesIn(output)).toEqual(files);
    for (const [path, text] of Object.entries(kept)) expect(readFileSync(join(output, path), 'utf8')).toBe(text);
  },
);
