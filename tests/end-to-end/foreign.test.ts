import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Interview } from '../../src/source/interview.ts';
import { textOf } from '../../src/source/prose.ts';
import { interviewOf, pathOf } from './built.ts';
import { openByPdfJs } from './text-readers.ts';

interface Said {
  lang: string;
  letters: string;
}

interface Node {
  role?: string;
  lang?: string;
  id?: string;
  children?: Node[];
}

/** Hyphens and spaces at the ends of lines are another test’s. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The foreign words of an interview, as its editors marked them. */
function markedIn({ standfirst, figures, questions, notes }: Interview): Said[] {
  const captions = figures.flatMap(({ caption }) => caption ?? []);
  const blocks = [...standfirst, ...questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.blocks))];
  const prose = blocks.flatMap((block) => ('html' in block ? block.html : []));
  const said: Said[] = [];
  for (const tree of [...captions, ...prose, ...notes.flatMap(({ html }) => html)] satisfies Element[])
    visit(tree, 'element', (element) => {
      const { lang } = element.properties;
      if (typeof lang === 'string') said.push({ lang, letters: lettersOf(textOf(element)) });
    });
  return said;
}

/** What pdf.js finds in a PDF's structure under elements that say their language. */
async function spokenIn(path: string): Promise<Said[]> {
  const pdf = await openByPdfJs(path);
  const said: Said[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const words = new Map<string, string>();
    let open: string[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) for (const id of open) words.set(id, (words.get(id) ?? '') + item.str);
      else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
      else open = [...open, item.id ?? ''];
    }
    const read = (node: Node): string =>
      node.children ? node.children.map(read).join('') : (words.get(node.id ?? '') ?? '');
    const walk = (node: Node): void => {
      if (node.lang) said.push({ lang: node.lang, letters: lettersOf(read(node)) });
      else node.children?.forEach(walk);
    };
    walk((await page.getStructTree()) as Node);
  }
  await pdf.destroy();
  return said;
}

test('the magazine’s structure says the language of every foreign word, and of no other', async () => {
  const marked = markedIn(await interviewOf('pallas-reactor'));
  const spoken = await spokenIn(pathOf('pallas-reactor', 'magazine.pdf'));
  expect(new Set(marked.map(({ lang }) => lang))).toEqual(new Set(['en', 'fr']));
  // The end of a page may part a passage.
  const whole = (lang: string, letters: string) =>
    marked.some((one) => one.lang === lang && one.letters.includes(letters));
  expect(spoken.filter(({ lang, letters }) => !whole(lang, letters))).toEqual([]);
  const sum = (all: Said[]) => all.reduce((total, { letters }) => total + letters.length, 0);
  expect(sum(spoken)).toBe(sum(marked));
});
