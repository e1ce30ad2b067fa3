import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { magazine } from '../../src/views/magazine.ts';
import { interviewOf, pathOf, slugs, wordsFor } from './built.ts';
import { pageTextsOf } from './pdf.ts';
import { openByPdfJs } from './text-readers.ts';
import { wordsOf } from './whole-text.ts';

/** A link inside the document: pages count from 1, places are pt from the page's foot. */
interface Link {
  to: string;
  page: number;
  foot: number;
  head: number;
  landing: { page: number; height: number };
}

async function linksIn(document: PDFDocumentProxy): Promise<Link[]> {
  const links: Link[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const annotations = await (await document.getPage(page)).getAnnotations();
    for (const { dest, rect } of annotations.filter(({ dest }) => typeof dest === 'string')) {
      const [leaf, , , height] = (await document.getDestination(dest)) ?? [];
      const landing = { page: (await document.getPageIndex(leaf)) + 1, height: Number(height) };
      links.push({ to: dest, page, foot: rect[1], head: rect[3], landing });
    }
  }
  return links;
}

/** The magazine as its readers have it: where its links lead, what its pages say, what is printed as their number. */
async function magazineOf(slug: string) {
  const path = pathOf(slug, 'magazine.pdf');
  const document = await openByPdfJs(path);
  const links = await linksIn(document);
  await document.destroy();
  const interview = await interviewOf(slug);
  const view = magazine(interview, await wordsFor(interview));
  const pages = pageTextsOf(path);
  return { ...view, links, pages: pages.map(wordsOf), folioOf: (page: number) => page - 1 + view.firstPage };
}

describe.for(slugs)('%s', (slug) => {
  test('every page has its number', async () => {
    const { pages, folioOf, issue } = await magazineOf(slug);
    const unnumbered = pages.filter((text, at) => {
      const folio = folioOf(at + 1);
      return ![`${folio} ${wordsOf(issue)}`, `${wordsOf(issue)} ${folio}`].some((foot) => text.endsWith(` ${foot}`));
    });
    expect(unnumbered).toEqual([]);
  });

  test('the contents give each question the page on which it stands, and lead there', async () => {
    const { questions, links, pages, folioOf } = await magazineOf(slug);
    for (const { id, text, number } of questions) {
      const entry = links.find(({ to, page }) => to === id && page === 2);
      const page = entry?.landing.page ?? 0;
      const asked = `${number} ${wordsOf(text)}`;
      expect(pages[page - 1]).toContain(asked);
      expect(pages[1]).toContain(`${asked} ${folioOf(page)}`);
      // The running head repeats a question from the second page on which it is answered.
      expect(pages.slice(2).findIndex((words) => words.includes(asked)) + 3).toBe(page);
    }
  });

  test('the index gives each answer the page on which it begins, and leads there', async () => {
    const { questions, speakers, links, pages, folioOf } = await magazineOf(slug);
    const panel = pages.at(-1) ?? '';
    for (const { name, answers } of speakers) {
      const landings = answers.map(
        (id) => links.find(({ to, page }) => to === id && page === pages.length)?.landing.page,
      );
      expect(landings.map((page) => page !== undefined)).toEqual(answers.map((id) => id !== undefined));
      expect(panel).toContain(`${wordsOf(name)} ${landings.map((page) => (page ? folioOf(page) : '–')).join(' ')}`);
      for (const [at, id] of answers.entries()) {
        const answer = questions.flatMap((question) => question.answers).find((one) => one.id === id);
        if (answer) expect(pages[(landings[at] ?? 0) - 1]).toContain(`${wordsOf(name)} ${answer.number}`);
      }
    }
  });

  test('a note is reached from the word that refers to it, and leads back there', async () => {
    const { notes, links } = await magazineOf(slug);
    for (const { id, reference } of notes) {
      const [there] = links.filter(({ to }) => to === id);
      const back = links.find(({ to }) => to === reference);
      expect(there?.landing.page).toBe(back?.page);
      expect(back?.landing.page).toBe(there?.page);
      expect(lands(there, back)).toBe(true);
      expect(lands(back, there)).toBe(true);
    }
  });
});

test('the English interview has notes to follow', async () => {
  expect((await magazineOf('night-sky-reserve')).notes.length).toBeGreaterThan(2);
});

/** Whether a link leads to the line on which another stands: two lines of text at most lie between. */
const lands = (link: Link | undefined, other: Link | undefined) =>
  link !== undefined && other !== undefined && Math.abs(link.landing.height - other.head) < 24;
