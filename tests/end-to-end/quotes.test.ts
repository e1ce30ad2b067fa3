import { describe, expect, test } from 'vitest';
import type { Excerpt } from '../../src/source/interview.ts';
import { interviewOf, slugs } from './built.ts';
import { type Shown, shownIn } from './shown.ts';

const files = Object.keys(shownIn);

/** What a product shows of the excerpts, without the seats of the briefing: they hold initials, no words. */
async function shownOf(slug: string, file: string, excerpts: readonly Excerpt[]): Promise<Shown[]> {
  const known = new Set(excerpts.map(({ id }) => id));
  const shown = (await shownIn[file]?.(slug, file)) ?? [];
  return shown.filter(({ id, text }) => known.has(id) && !/^(?:\p{Lu}{2,3})?$/u.test(normal(text)));
}

const normal = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
/** Words set in parts, as on a slide to edit, have no spaces between them. */
const squeezed = (text: string) => text.replaceAll(/\s+/gu, '');

/** How spaces count in a product. */
const spacedIn = (file: string) => (file === 'slides.pptx' ? squeezed : normal);

/** The words of the excerpt that a place shows: those marked, or what the editor shows for a number in words. */
function wordsIn({ id, text }: Shown, excerpts: readonly Excerpt[], spaced: typeof normal): string | undefined {
  const excerpt = excerpts.find((one) => one.id === id);
  const wanted = [excerpt?.text, excerpt?.display].flatMap((words) => (words === undefined ? [] : spaced(words)));
  return wanted.find((words) => spaced(text).includes(words));
}

/** The places where words differ from what was marked. */
const faults = (shown: readonly Shown[], excerpts: readonly Excerpt[], spaced: typeof normal): string[] =>
  shown.filter((one) => wordsIn(one, excerpts, spaced) === undefined).map(({ id, text }) => `${id}: ${normal(text)}`);

describe.for(slugs)('%s', (slug) => {
  test.for(files)('in %s every excerpt says what was marked, word for word', async (file) => {
    const { excerpts } = await interviewOf(slug);
    const shown = await shownOf(slug, file, excerpts);
    expect(shown.length).toBeGreaterThan(10);
    expect(faults(shown, excerpts, spacedIn(file))).toEqual([]);
  });

  test.for(files)('in %s one letter that is another is found, in whichever excerpt', async (file) => {
    const { excerpts } = await interviewOf(slug);
    const spaced = spacedIn(file);
    const shown = await shownOf(slug, file, excerpts);
    for (const one of shown) {
      const words = wordsIn(one, excerpts, spaced) ?? '';
      const letter = Math.floor(words.length / 2);
      const wrong = `${words.slice(0, letter)}¤${words.slice(letter + 1)}`;
      const flipped = { ...one, text: spaced(one.text).replaceAll(words, wrong) };
      expect(faults([flipped], excerpts, spaced)).toHaveLength(1);
    }
  });
});
