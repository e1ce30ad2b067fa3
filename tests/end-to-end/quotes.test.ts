import { describe, expect, test } from 'vitest';
import type { Excerpt } from '../../src/source/interview.ts';
import { openPage } from './browser.ts';
import { interviewOf, pathOf, slugs } from './built.ts';

/** What stands on a page under the id of an excerpt. */
interface Shown {
  id: string;
  text: string;
}

const files = ['magazine.html', 'slides.html', 'briefing.html', 'ledger.html'];

/** Everything that a page shows as an excerpt, or as a place of one, in its own words. */
async function shownOn(path: string, excerpts: readonly Excerpt[]): Promise<Shown[]> {
  const { page, close } = await openPage(path);
  const shown = await page.evaluate(() => {
    const textOf = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('svg, sup[data-note], .anchor')) hidden.remove();
      return copy.textContent ?? '';
    };
    return [...document.querySelectorAll('[data-landmark], [data-excerpt], [data-mark], main [id]')].flatMap(
      (element) => {
        const ids = ['data-landmark', 'data-excerpt', 'data-mark', 'id'].map((name) => element.getAttribute(name));
        return (ids.find(Boolean) ?? '').split(' ').map((id) => ({ id, text: textOf(element) }));
      },
    );
  });
  await close();
  const known = new Set(excerpts.map(({ id }) => id));
  return shown.filter(({ id, text }) => known.has(id) && text.trim() !== '');
}

const normal = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** The words of the excerpt that a place shows: those marked, or what the editor shows for a number in words. */
function wordsIn({ id, text }: Shown, excerpts: readonly Excerpt[]): string | undefined {
  const excerpt = excerpts.find((one) => one.id === id);
  const wanted = [excerpt?.text, excerpt?.display].flatMap((words) => (words === undefined ? [] : normal(words)));
  return wanted.find((words) => normal(text).includes(words));
}

/** Seats of the briefing hold initials, no words. */
const isSeat = ({ text }: Shown) => /^\p{Lu}{2,3}$/u.test(normal(text));

/** The places where words differ from what was marked. */
const faults = (shown: readonly Shown[], excerpts: readonly Excerpt[]): string[] =>
  shown
    .filter((one) => !isSeat(one) && wordsIn(one, excerpts) === undefined)
    .map(({ id, text }) => `${id}: ${normal(text)}`);

describe.for(slugs)('%s', (slug) => {
  test.for(files)('in %s every excerpt says what was marked, word for word', async (file) => {
    const { excerpts } = await interviewOf(slug);
    const shown = await shownOn(pathOf(slug, file), excerpts);
    expect(shown.length).toBeGreaterThan(10);
    expect(faults(shown, excerpts)).toEqual([]);
  });

  test.for(files)('in %s one letter that is another is found, in whichever excerpt', async (file) => {
    const { excerpts } = await interviewOf(slug);
    const shown = await shownOn(pathOf(slug, file), excerpts);
    const spoken = shown.filter((one) => !isSeat(one));
    for (const [at, { id, text }] of spoken.entries()) {
      const words = wordsIn({ id, text }, excerpts) ?? '';
      const letter = Math.floor(words.length / 2);
      const wrong = `${words.slice(0, letter)}¤${words.slice(letter + 1)}`;
      const flipped = spoken.with(at, { id, text: normal(text).replaceAll(words, wrong) });
      expect(faults(flipped, excerpts)).toHaveLength(1);
    }
  });
});
