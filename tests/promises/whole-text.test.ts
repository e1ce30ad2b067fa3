import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { promiseSameLetters, promiseWholeText } from '../../src/promises/whole-text.ts';
import { read } from '../../src/source/read.ts';
import { passagesOf } from '../../src/source/words.ts';
import { sourceOf } from '../world.ts';

const { interview } = read(sourceOf());
if (!interview) throw new Error('the good interview cannot be read');
/** What a file says that holds every passage. */
const whole = passagesOf(interview).map(({ text }) => text);

const complaintsAbout = (blocks: readonly string[]) => {
  const file = new VFile();
  promiseWholeText(blocks, 'magazine.pdf', interview, file);
  return file.messages.map(({ line, reason }) => `${line} ${reason}`);
};
const changed = (from: string, to: string) => whole.map((text) => text.replace(from, to));

describe('a file that holds the whole text', () => {
  test('is not complained of, in capitals or with other blocks between', () => {
    expect(whole.join(' ')).toContain('Om 10:30 zijn wij verheugd.');
    expect(complaintsAbout(whole)).toEqual([]);
    expect(complaintsAbout([...whole.map((text) => text.toUpperCase()), 'De vragen', '3'])).toEqual([]);
  });
});

describe('is complained of at the line in the source', () => {
  test.for([
    [
      'a word is missing',
      changed('zijn wij verheugd', 'wij verheugd'),
      '23 magazine.pdf does not hold answer 1.1 word for word: at “zijn” it has “wij”',
    ],
    [
      'a word is doubled',
      changed('zijn wij', 'zijn zijn wij'),
      '23 magazine.pdf does not hold answer 1.1 word for word: at “wij” it has “zijn”',
    ],
    [
      'two words are glued',
      changed('zijn wij', 'zijnwij'),
      '23 magazine.pdf does not hold answer 1.1 word for word: at “zijn” it has “zijnwij”',
    ],
    [
      'a letter is another',
      changed('verheugd.', 'verheugt.'),
      '23 magazine.pdf does not hold answer 1.1 word for word: at “verheugd.” it has “verheugt.”',
    ],
    [
      'a paragraph stands there twice',
      [...whole, ...whole.filter((text) => text.includes('10:30'))],
      '23 magazine.pdf holds answer 1.1 2 times',
    ],
  ] as const)('%s', ([, blocks, complaint]) => expect(complaintsAbout(blocks)).toContain(complaint));
});

describe('the print edition', () => {
  const complaintsOfPrint = (print: string[]) => {
    const file = new VFile();
    promiseSameLetters(['Detoekomst', 'Tweede'], print, 'magazine-print.pdf', interview, file);
    return file.messages.map(({ reason }) => reason);
  };

  test('shows the same letters on each page; a slug line may follow', () =>
    expect(complaintsOfPrint(['Detoekomst', 'Tweedetitel·2/2'])).toEqual([]));

  test('is complained of where a letter is missing', () =>
    expect(complaintsOfPrint(['Detoekomst', 'Twede'])).toEqual([
      'magazine-print.pdf, page 2 does not show the letters of the edition for the screen',
    ]));
});
