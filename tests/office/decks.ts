import { fileURLToPath } from 'node:url';
import { measureOf } from '../../src/layout/measure.ts';
import type { Theme } from '../../src/layout/theme.ts';
import type { Locale } from '../../src/locale.ts';
import { drawnDeck } from '../../src/office/deck.ts';
import { overflowsIn, type TooFull } from '../../src/office/overflow.ts';
import { type Drawn, presentationFile } from '../../src/office/presentation.ts';
import { picturesToTake } from '../../src/office/taken.ts';
import { readFolder } from '../../src/shell/folders.ts';
import { readLocale, readTheme } from '../../src/shell/house-files.ts';
import { read } from '../../src/source/read.ts';
import { type Deck, deck } from '../../src/views/deck.ts';

/** A presentation, and all that it was made of. */
export interface Presentation {
  deck: Deck;
  drawn: Drawn;
  theme: Theme;
  words: Locale;
  overflows: TooFull[];
  bytes: Uint8Array;
}

/** Stands in for a picture that the press would take: one grey point. */
const point = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** Both interviews, each in both themes. */
export const cases = [
  { slug: 'pallas-reactor', theme: 'tvng' },
  { slug: 'pallas-reactor', theme: 'plain' },
  { slug: 'night-sky-reserve', theme: 'tvng' },
  { slug: 'night-sky-reserve', theme: 'plain' },
] as const;

/** Makes the presentation of an interview of `content/`; `change` may alter its text first. */
export async function presentationOf(
  { slug, theme }: { slug: string; theme: string },
  change = (text: string) => text,
): Promise<Presentation> {
  const files = await readFolder(fileURLToPath(new URL(`../../content/${slug}`, import.meta.url)));
  const text = change(Buffer.from(files.get('interview.md') ?? []).toString());
  return presentationOfText(text, theme, files);
}

/** Makes the presentation of an interview's text. @throws Error with the complaints if it cannot be read */
export async function presentationOfText(
  text: string,
  themeName: string,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Presentation> {
  const { file, interview } = read({ path: 'interview.md', slug: 'interview', bytes: Buffer.from(text), files });
  if (!interview) throw new Error(file.messages.map(String).join('\n'));
  const [theme, words] = await Promise.all([readTheme(themeName), readLocale(interview.frontMatter.language)]);
  if (!theme) throw new Error(`no theme ${themeName}`);
  const measure = measureOf(theme);
  const view = deck(interview, words);
  const drawn = drawnDeck(view, theme, measure, words);
  const taken = new Map(picturesToTake(drawn.slides).map(({ src }) => [src, point]));
  return {
    deck: view,
    drawn,
    theme,
    words,
    overflows: overflowsIn(drawn.slides, measure, words),
    bytes: presentationFile(drawn, theme, words, taken),
  };
}
