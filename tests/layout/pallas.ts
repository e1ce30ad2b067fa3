import { fileURLToPath } from 'node:url';
import { type Measure, measureOf } from '../../src/layout/measure.ts';
import type { Theme } from '../../src/layout/theme.ts';
import type { Locale } from '../../src/locale.ts';
import { readFolder } from '../../src/shell/folders.ts';
import { readLocale, readTheme } from '../../src/shell/house-files.ts';
import type { Interview } from '../../src/source/interview.ts';
import { read } from '../../src/source/read.ts';

/** The real interview, theme and words, as the layouts get them. */
export interface Pallas {
  interview: Interview;
  theme: Theme;
  words: Locale;
  measure: Measure;
}

/** Reads the PALLAS interview and its theme from the project. */
export async function readPallas(): Promise<Pallas> {
  const folder = fileURLToPath(new URL('../../content/pallas-reactor', import.meta.url));
  const files = await readFolder(folder);
  const bytes = files.get('interview.md') ?? new Uint8Array();
  const { interview } = read({ path: 'content/pallas-reactor/interview.md', slug: 'pallas-reactor', bytes, files });
  const [theme, words] = await Promise.all([readTheme('tvng'), readLocale('nl')]);
  if (!interview || !theme) throw new Error('the interview or its theme cannot be read');
  return { interview, theme, words, measure: measureOf(theme) };
}
