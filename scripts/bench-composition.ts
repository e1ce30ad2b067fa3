/**
 * What the magazine costs beside its printing, in a fresh process: its view, its lines, its pages, its HTML. Prints
 * milliseconds; the measuring in the page is part of the build, and is in the benchmark's other rows.
 */
import { performance } from 'node:perf_hooks';
import { fittedMagazine } from '../src/layout/magazine/magazine.ts';
import { measureOf } from '../src/layout/measure.ts';
import { readLocale, readTheme } from '../src/shell/house-files.ts';
import { findInterviews, readSource } from '../src/shell/interviews.ts';
import { read } from '../src/source/read.ts';
import { magazine } from '../src/views/magazine.ts';

const [, , slug = 'pallas-reactor'] = process.argv;
const [place] = findInterviews([slug], process.cwd());
if (!place) throw new Error(`there is no interview ${slug}`);
const { interview } = read(await readSource(place, process.cwd()));
const theme = interview && (await readTheme(interview.frontMatter.theme));
if (!interview || !theme) throw new Error(`${slug} cannot be read`);
const words = await readLocale(interview.frontMatter.language);
const start = performance.now();
fittedMagazine(magazine(interview, words), measureOf(theme), words);
console.log(performance.now() - start);
