/**
 * Compares the whole build, with an empty store of prints, with the floor: a bare script that launches Puppeteer once
 * and prints the same finished documents one after another. Medians of five, side by side; read the ratio.
 * `npm run bench -- <interview>` takes another interview than PALLAS.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { build } from '../src/build.ts';
import { landmarksIn } from '../src/layout/landmarks.ts';
import type { Html } from '../src/layout/render.ts';
import { nothingMeasured } from '../src/press/measured.ts';
import type { Press } from '../src/press/press.ts';
import { products } from '../src/products.ts';
import { readLocale, readTheme } from '../src/shell/house-files.ts';
import { findInterviews, readSource } from '../src/shell/interviews.ts';
import { needBrowser, printsFolder } from '../src/shell/machine.ts';

const times = 5;
/** What is finished is not looked at here: only what the press is given counts. */
const passed = { standard: '', findings: [], more: [], checked: 0, rules: 0 };
const slug = process.argv[2] ?? 'pallas-reactor';
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const root = here('..');
const folder = mkdtempSync(join(tmpdir(), 'interview-press-bench-'));
const documents = join(folder, 'documents');
const magazineAlone = join(folder, 'magazine');

try {
  symlinkSync(join(root, 'content'), join(folder, 'content'));
  mkdirSync(documents);
  mkdirSync(magazineAlone);
  await writeDocuments();
  const floor = [join(root, 'scripts/bench-floor.mjs'), needBrowser(process.env).executable, documents];
  const article = [...floor.slice(0, 2), magazineAlone];
  const composing = [join(root, 'scripts/bench-composition.ts'), slug];
  // As much room for young objects as a build's finishing threads have.
  const finishing = ['--max-semi-space-size=64', join(root, 'scripts/bench-finishing.ts'), slug];
  const press = [join(root, 'bin/interview-press.js'), 'build', slug];
  run(floor);
  run(press); // both once to warm the disk and the compile cache
  const taken = {
    floor: [] as number[],
    build: [] as number[],
    again: [] as number[],
    article: [] as number[],
    own: [] as number[],
  };
  for (let round = 0; round < times; round++) {
    taken.floor.push(run(floor));
    rmSync(printsFolder(folder), { recursive: true, force: true });
    taken.build.push(run(press));
    taken.again.push(run(press));
    taken.article.push(run(article));
    taken.own.push(Number(spawnSync(process.execPath, composing, { cwd: folder, encoding: 'utf8' }).stdout));
  }
  const floorMs = medianOf(taken.floor);
  const rows = [
    ['floor: bare Puppeteer, the same documents', floorMs],
    ['interview-press build, nothing kept', medianOf(taken.build)],
    ['interview-press build, nothing changed', medianOf(taken.again)],
  ] as const;
  for (const [name, ms] of rows) say(name, ms, floorMs);
  const articleMs = medianOf(taken.article);
  say('floor: bare Puppeteer, the magazine alone', articleMs, articleMs);
  say('composing the magazine, beside its printing', medianOf(taken.own), articleMs);
  const { first, again, steps } = JSON.parse(
    spawnSync(process.execPath, finishing, { cwd: folder, encoding: 'utf8' }).stdout,
  ) as { first: number; again: number; steps: Record<string, number> };
  say('finishing it: editions, preflight, proof; first', first, articleMs);
  say('the same again, in the same process', again, articleMs);
  const [[slowest, ms] = ['', 0]] = Object.entries(steps);
  console.log(`the slowest step of it is ${slowest}, ${ms} ms`);
  const { stdout } = spawnSync(process.execPath, [join(root, 'scripts/bench-preflight.ts')], { encoding: 'utf8' });
  console.log(
    `${'preflight of small files, warm, one process'.padEnd(44)} ${Number(stdout).toFixed(0).padStart(5)}  files/s`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function say(name: string, ms: number, floor: number): void {
  console.log(`${name.padEnd(44)} ${(ms / floor).toFixed(2).padStart(5)}  ${ms.toFixed(0).padStart(6)} ms`);
}

/** Writes the documents that the press is given for the interview; a picture's name tells its size. */
async function writeDocuments(): Promise<void> {
  let count = 0;
  const press: Press = {
    version: '',
    warm: () => undefined,
    print: async (html) => {
      count += 1;
      writeFileSync(join(documents, `${count}.html`), html);
      if (html.includes('class="page opening')) writeFileSync(join(magazineAlone, 'magazine.html'), html);
      return {
        pdf: new Uint8Array(),
        pages: 2,
        landmarks: landmarksIn(html as Html),
        overflows: [],
        layout: nothingMeasured,
        positions: [],
      };
    },
    picture: async (html, { width, height }) => {
      count += 1;
      writeFileSync(join(documents, `${count}.${width}x${height}.html`), html);
      return { png: new Uint8Array(), overflows: [] };
    },
    close: async () => undefined,
  };
  for (const interview of findInterviews([slug], folder))
    await build(await readSource(interview, folder), products, {
      theme: readTheme,
      locale: readLocale,
      press,
      makeEdition: () =>
        Promise.resolve({ bytes: new Uint8Array(), verdict: passed, blocks: [], letters: [], missing: [] }),
      house: { maker: 'bench', date: undefined },
    });
}

/** Milliseconds that a Node process takes. @throws Error if it fails */
function run(words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}\n${stderr}`);
  return performance.now() - start;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
