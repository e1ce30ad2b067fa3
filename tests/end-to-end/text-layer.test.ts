import { describe, expect, test } from 'vitest';
import type { Interview } from '../../src/source/interview.ts';
import { passagesOf } from '../../src/source/words.ts';
import { interviewOf, pathOf, slugs, wordsFor } from './built.ts';
import { artifactsOf, furnitureOf } from './furniture.ts';
import { textReaders } from './text-readers.ts';
import { accountFor } from './whole-text.ts';

const clean = { missing: [], over: [] };
const passages = ['De productie van isotopen', 'Niet alleen patiënten, ook onderzoekers'];
const accounts = [
  { title: 'two passages', document: 'De productie van isotopen\nNiet alleen patiënten, ook onderzoekers' },
  {
    title: 'lines that are hyphenated',
    document: 'De produc-\ntie van isotopen Niet alleen pati-\nënten, ook onderzoekers',
  },
  {
    title: 'a passage in two pieces',
    document: 'Niet alleen pati-\nënten, De productie van isotopen ook onderzoekers',
  },
  { title: 'a page number', document: 'De productie van isotopen 7 Niet alleen patiënten, ook onderzoekers' },
];
const faults = [
  {
    title: 'words of two lines that are glued',
    plant: (text: string) => text.replace('productie van', 'productievan'),
  },
  { title: 'a word in two parts', plant: (text: string) => text.replace('isotopen', 'iso topen') },
  { title: 'a missing word', plant: (text: string) => text.replace('van ', '') },
  { title: 'a doubled word', plant: (text: string) => text.replace('van ', 'van van ') },
  { title: 'another word', plant: (text: string) => text.replace('van ', 'met ') },
  { title: 'a passage that stands twice', plant: (text: string) => `${text} De productie van isotopen` },
  { title: 'a soft hyphen', plant: (text: string) => text.replace('productie', 'produc\u00adtie') },
];

test.for(accounts)('the account is clean with $title', ({ document }) => {
  expect(accountFor(document, passages)).toEqual(clean);
});

test.for(faults)('the account is not clean with $title', ({ plant }) => {
  expect(accountFor(plant(passages.join('\n')), passages)).not.toEqual(clean);
});

test('what is repeated by design may stand any number of times, whole', () => {
  const document = 'FORUM De productie FORUM van isotopen Niet alleen patiënten, ook onderzoekers FORUM';
  expect(accountFor(document, passages, ['Forum'])).toEqual(clean);
  expect(accountFor(`${document} FORUMS`, passages, ['Forum'])).toEqual({ missing: [], over: ['forums'] });
});

describe.for(slugs)('%s', (slug) => {
  describe.for(textReaders)('$name', ({ leavesOutArtifacts, textOf }) => {
    const read = () => textOf(pathOf(slug, 'magazine.pdf'));
    const owed = async () => {
      const interview = await interviewOf(slug);
      const words = await wordsFor(interview);
      return {
        passages: [...textsOf(interview), ...furnitureOf(interview, words)],
        repeated: leavesOutArtifacts ? [] : artifactsOf(interview, words),
      };
    };

    test('finds every word of the magazine whole, once, and no other', async () => {
      const { passages, repeated } = await owed();
      expect(passages.length).toBeGreaterThan(50);
      expect(accountFor(await read(), passages, repeated)).toEqual(clean);
    });

    test('misses a word that is taken out, doubled or glued, in the first answer and in the last', async () => {
      const { passages, repeated } = await owed();
      const text = await read();
      const { questions } = await interviewOf(slug);
      const inAnswers = questions.flatMap(({ text }) => text.match(/\p{L}{4,} \p{L}{2,}/gu) ?? []);
      const planted = [inAnswers.at(0), inAnswers.at(-1)].flatMap((pair = '') => {
        const [one = '', other = ''] = pair.split(' ');
        return [other, `${one} ${other} ${other}`, one + other].map((fault) => {
          const at = text.search(new RegExp(`${one}\\s+${other}`));
          return text.slice(0, at) + text.slice(at).replace(new RegExp(`${one}\\s+${other}`), fault);
        });
      });
      expect(planted.filter((faulty) => faulty === text)).toEqual([]);
      for (const faulty of planted) expect(accountFor(faulty, passages, repeated)).not.toEqual(clean);
    });

    test('finds no soft hyphen', async () => {
      expect(await read()).not.toContain('\u00ad');
    });
  });
});

/** Milestones of one year share its number. */
function textsOf(interview: Interview): string[] {
  const years = new Set<string>();
  return passagesOf(interview).flatMap(({ name, text }) => {
    if (!name.startsWith('year of')) return [text];
    if (years.has(text)) return [];
    years.add(text);
    return [text];
  });
}
