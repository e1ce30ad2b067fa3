/**
 * How many small files a second preflight examines in one process, warm: the files that the tests break, each twice, of
 * which the first turn is not counted. Prints files a second.
 */
import { performance } from 'node:perf_hooks';
import { preflight } from '../src/preflight/preflight.ts';
import { cases } from '../tests/preflight/cases.ts';
import { changed, goodDocument } from '../tests/preflight/good.ts';

const files = [goodDocument(), ...(await Promise.all(cases.map(({ breaks }) => changed(breaks))))];
const examineAll = async () => {
  for (const file of files) await preflight(file, 'accessible');
};
await examineAll();
const start = performance.now();
await examineAll();
console.log((1000 * files.length) / (performance.now() - start));
