import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browsersBelow, isAlive } from '../press/processes.ts';
import { whole } from '../source/announced.ts';

const program = join(import.meta.dirname, '../../bin/interview-press.js');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
  mkdirSync(join(folder, 'content/a'), { recursive: true });
  writeFileSync(join(folder, 'content/a/interview.md'), whole(''));
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(...words: string[]) {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: folder },
  });
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('exit', (code, signal) => resolve(code ?? signal)),
  );
  return { pid: child.pid ?? 0, ended };
}

async function until<Found>(look: () => Found | undefined): Promise<Found> {
  for (let tries = 0; tries < 1000; tries++) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('waited in vain');
}

const someBrowser = (pid: number) => () => {
  const found = browsersBelow(pid);
  return found.length > 0 ? found : undefined;
};

test.for([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGKILL', 'SIGKILL'],
] as const)('a build that is stopped by %s leaves no browser and no half-made file', async ([signal, code]) => {
  const { pid, ended } = start('build', '--format', 'slides');
  const browsers = await until(someBrowser(pid));
  process.kill(pid, signal);
  expect(await ended).toBe(code);
  await until(() => (browsers.some(isAlive) ? undefined : true));
  expect(readdirSync(folder)).not.toContain('output');
});

test.for(['slides', 'magazine'])('a build of %s with nothing to do starts no browser', async (format) => {
  const first = start('build', '--format', format);
  expect(await first.ended).toBe(0);
  const second = start('build', '--format', format);
  let seen = 0;
  const watch = setInterval(() => {
    seen += browsersBelow(second.pid).length;
  }, 5);
  expect(await second.ended).toBe(0);
  clearInterval(watch);
  expect(seen).toBe(0);
});

test('a picture is the same to the byte when it is taken again, with nothing kept', async () => {
  const taken = async () => {
    expect(await start('build', '--format', 'magazine').ended).toBe(0);
    return readFileSync(join(folder, 'output/a/social.png'));
  };
  const first = await taken();
  rmSync(join(folder, '.cache'), { recursive: true });
  rmSync(join(folder, 'output'), { recursive: true });
  expect((await taken()).equals(first)).toBe(true);
});
