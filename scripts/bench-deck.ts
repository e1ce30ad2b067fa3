/**
 * Compares the deck's files with its floor: one bare print of the deck by a script that launches Puppeteer; and what one
 * deck more costs in the same build, where the code is loaded and the browser warm. Then the deck of an interview of 25, 50 and 100 answers, whose time should grow with the answers. Medians, side by side; read
 * the ratios. `npm run bench:deck`
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { needBrowser, printsFolder } from '../src/shell/machine.ts';

const times = 5;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'interview-press-bench-deck-'));
const documents = join(folder, 'documents');

try {
  const pallas = join(root, 'content/pallas-reactor');
  const press = (interview: string, ...more: string[]) => [
    join(root, 'bin/interview-press.js'),
    'build',
    interview,
    '--out',
    join(folder, 'out'),
    ...more,
  ];
  mkdirSync(documents);
  run(press(pallas, '--format', 'slides'));
  // The deck to present from is the document that is printed; a bare browser prints it the same.
  writeFileSync(join(documents, 'deck.html'), readFileSync(join(folder, 'out/pallas-reactor/slides.html')));
  const floor = [join(root, 'scripts/bench-floor.mjs'), needBrowser(process.env).executable, documents];
  const copies = ['one', 'two', 'three', 'four'].map((name) => copyOf(pallas, name));
  const taken = { floor: [] as number[], files: [] as number[], again: [] as number[], further: [] as number[] };
  for (let round = 0; round < times; round++) {
    taken.floor.push(run(floor));
    rmSync(printsFolder(folder), { recursive: true, force: true });
    taken.files.push(run(press(pallas, '--format', 'slides')));
    taken.again.push(run(press(pallas, '--format', 'slides')));
    rmSync(printsFolder(folder), { recursive: true, force: true });
    const [first = '', ...others] = copies;
    const all = run(press(first, ...others, '--format', 'slides'));
    taken.further.push((all - (taken.files.at(-1) ?? 0)) / others.length);
  }
  const floorMs = medianOf(taken.floor);
  say('floor: one bare print of the deck', floorMs, floorMs);
  say('all slide files, nothing kept', medianOf(taken.files), floorMs);
  say('all slide files, nothing changed', medianOf(taken.again), floorMs);
  say('each further deck in one build', medianOf(taken.further), floorMs);
  console.log(`the aim is 1.5 × the floor and 1 s: ${(1.5 * floorMs + 1000).toFixed(0)} ms`);
  let least = 0;
  for (const answers of [25, 50, 100]) {
    const path = join(folder, `answers-${answers}`);
    mkdirSync(path);
    writeFileSync(join(path, 'interview.md'), interviewOf(answers));
    const all = Array.from({ length: 3 }, () => {
      rmSync(printsFolder(folder), { recursive: true, force: true });
      return run(press(join(path, 'interview.md'), '--format', 'slides'));
    });
    least ||= medianOf(all);
    say(`a deck of ${answers} answers`, medianOf(all), least);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** A copy of an interview with another title: documents that were printed already are not printed again. */
function copyOf(interview: string, name: string): string {
  const copy = join(folder, name);
  cpSync(interview, copy, { recursive: true });
  const path = join(copy, 'interview.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^# /m, `# ${name} `));
  return copy;
}

/** An interview of five speakers who answer every question. */
function interviewOf(answers: number): string {
  const names = ['Anna Berg', 'Bert Kuil', 'Cleo Dam', 'Daan Vos', 'Eva Rijk'];
  const speakers = names.map((name) => `  - { name: ${name}, role: arts, affiliation: UMCG, biography: Een leven. }`);
  const sentence = 'In mijn ideale wereld gaan we in ons land veel gerichter samenwerken, ook als dat tijd kost.';
  const answer = (name: string) => `### ${name}\n\n:lead[${sentence}] ${`${sentence} `.repeat(12)}\n`;
  const questions = Array.from({ length: answers / names.length }, (_, at) =>
    [`## Wat is vraag ${at + 1}?\n`, ...names.map(answer)].join('\n'),
  );
  const head = [
    'language: nl',
    'publication: { journal: Tijdschrift, short: TvNG, year: 2024 }',
    'speakers:',
    ...speakers,
  ];
  return ['---', ...head, 'slides: full', '---', '', '# De titel', '', 'Een begin.', '', ...questions].join('\n');
}

function say(name: string, ms: number, floor: number): void {
  console.log(`${name.padEnd(36)} ${(ms / floor).toFixed(2).padStart(5)}  ${ms.toFixed(0).padStart(6)} ms`);
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
