import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { bookStyleOf } from '../../src/record/epub/style-sheet.ts';
import { epub } from '../../src/record/epub.ts';
import { jatsPackage } from '../../src/record/jats-package.ts';
import { readTheme } from '../../src/shell/house-files.ts';
import { openPage } from '../end-to-end/browser.ts';
import { interviewOf, slugs } from '../end-to-end/built.ts';
import { faultsIn } from './epubcheck.ts';
import { everything, recordedOf, recordedText } from './library.ts';
import { elementsById, wordsOf } from './trees.ts';
import { faultsIn as faultsInXml, valuesAt } from './xmllint.ts';

const whole = recordedText(everything);
const book = epub(whole);
const files = unzipSync(book);
const textIn = (of: Record<string, Uint8Array>, name: string) => strFromU8(of[`book/${name}`] ?? new Uint8Array());
const documents = Object.keys(files).filter((name) => name.endsWith('.xhtml'));

/** A document is a part of a book, not a page with a main part; style sheets on the disk cannot be asked for. */
const forBooks =
  '{ resultTypes: ["violations"], preload: false, rules: { "landmark-one-main": { enabled: false }, region: { enabled: false } } }';

const loose = (text: string) => text.replaceAll(/\s+/g, '');

describe('the book', () => {
  test('with all that an interview can hold, EPUBCheck finds it valid', () => {
    expect(faultsIn(book)).toEqual([]);
  });

  test.each(slugs)('%s: EPUBCheck finds it valid, in the theme it asks for', async (slug) => {
    const recorded = recordedOf(await interviewOf(slug));
    const theme = await readTheme(recorded.interview.frontMatter.theme);
    if (!theme) throw new Error('the theme is gone');
    expect(faultsIn(epub({ ...recorded, theme }))).toEqual([]);
  });

  test('begins with its type, as it is, and is the same bytes each time', () => {
    const start = Buffer.from(book.slice(0, 58));
    expect(start.toString('latin1', 30)).toBe('mimetypeapplication/epub+zip');
    expect(start.readUInt16LE(8), 'stored').toBe(0);
    expect([start.readUInt16LE(10), start.readUInt16LE(12)], 'midnight, 1 January 1980').toEqual([0, 33]);
    expect(Buffer.compare(Buffer.from(epub(recordedText(everything))), Buffer.from(book))).toBe(0);
  });

  test('tells those who choose by it what it has for them', () => {
    const opf = textIn(files, 'package.opf');
    const said = (name: string) => valuesAt(opf, `//*[@property='schema:${name}']/text()`);
    expect(said('accessMode')).toEqual(['textual', 'visual']);
    expect(said('accessModeSufficient')).toEqual(['textual']);
    expect(said('accessibilityFeature')).toContain('alternativeText');
    expect(said('accessibilityHazard')).toEqual(['none']);
    expect(said('accessibilitySummary')).toEqual([whole.words.record.accessibility.trim()]);
    expect(valuesAt(opf, "//*[local-name()='contributor']/text()")).toEqual(['Erik de Blois', 'Mien el Amrani']);
    expect(valuesAt(opf, "//*[local-name()='creator']/text()")[0]).toBe('Els van der Meer');
    expect(valuesAt(opf, "//*[local-name()='identifier']/text()")).toEqual(['https://doi.org/10.1000/isot.2024_46']);
    expect(valuesAt(opf, "//*[@property='dcterms:modified']/text()")).toEqual(['2024-06-01T00:00:00Z']);
  });

  test('without DOI and address, its name is a UUID that stays', () => {
    const nameless = everything.replace(/^ {2}(doi|address):.*\n/gm, '');
    const [name = ''] = valuesAt(
      textIn(unzipSync(epub(recordedText(nameless))), 'package.opf'),
      "//*[local-name()='identifier']/text()",
    );
    expect(name).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test.each(slugs)(
    '%s: every word of every answer stands in its chapter, each excerpt letter for letter',
    async (slug) => {
      const interview = await interviewOf(slug);
      const own = unzipSync(epub(recordedOf(interview)));
      for (const { number, answers } of interview.questions) {
        const ids = elementsById(textIn(own, `question-${number}.xhtml`));
        for (const { id, blocks } of answers) {
          const said = blocks.map((block) =>
            block.kind === 'prose'
              ? block.text
              : `${block.figure.caption ? textOf(block.figure.caption) : ''} ${block.figure.credit}`,
          );
          expect(loose(wordsOf(ids.get(id))), id).toContain(loose(said.join('')));
          for (const excerpt of interview.excerpts.filter(({ answer }) => answer === id))
            expect(loose(wordsOf(ids.get(`Excerpt-${excerpt.id}`))), excerpt.id).toBe(loose(excerpt.text));
        }
      }
      const introduction = loose(wordsOf(elementsById(textIn(own, 'introduction.xhtml')).get('introduction')));
      for (const { text } of interview.standfirst) expect(introduction).toContain(loose(text));
      for (const { text } of interview.frontMatter.timeline?.milestones ?? [])
        expect(introduction).toContain(loose(text));
    },
  );

  test('a note stands once, where it is referred to first; all references lead there and back', () => {
    const ids = new Map(
      documents.map((name) => [name.replace('book/', ''), elementsById(textIn(files, name.replace('book/', '')))]),
    );
    const leads = (from: string, address: string) => {
      const [file, id = ''] = address.split('#');
      return ids.get(file === '' || file === undefined ? from : file)?.has(id) ?? false;
    };
    const notes = [...ids].flatMap(([file, elements]) =>
      [...elements.keys()].filter((id) => /^note-\d+$/.test(id)).map((id) => `${file}#${id}`),
    );
    expect(notes).toEqual(['introduction.xhtml#note-1', 'question-1.xhtml#note-2']);
    const links = documents.flatMap((name) => {
      const from = name.replace('book/', '');
      return [...textIn(files, from).matchAll(/<a [^>]*href="((?!https?:)[^"]*#[^"]*)"/g)].map(([, address = '']) => ({
        from,
        address,
      }));
    });
    expect(links.length).toBeGreaterThanOrEqual(8);
    expect(links.filter(({ from, address }) => !leads(from, address))).toEqual([]);
    expect(textIn(files, 'question-2.xhtml')).toContain('href="question-1.xhtml#note-2"');
  });

  test('foreign words and references say their language, as HTML and as XML do', () => {
    const spans = documents.flatMap((name) =>
      [...textIn(files, name.replace('book/', '')).matchAll(/<span lang="(.*?)" xml:lang="\1">(.*?)<\/span>/g)].map(
        ([, lang, words]) => `${lang}: ${words}`,
      ),
    );
    expect(spans.sort()).toEqual(['en: Meer &#x26; minder, 2020.', 'en: core', 'fr: <em>mer</em> à boire']);
  });

  test('each document is well-formed, and its pictures are described', () => {
    for (const name of documents) {
      expect(faultsInXml(textIn(files, name.replace('book/', ''))), name).toEqual([]);
      expect(valuesAt(textIn(files, name.replace('book/', '')), "//*[local-name()='img'][not(@alt)]"), name).toEqual(
        [],
      );
    }
  });

  test.each(['tvng', 'plain'])(
    'in the theme %s its type is the theme’s, with values that old e-readers know',
    async (name) => {
      const theme = await readTheme(name);
      if (!theme) throw new Error('the theme is gone');
      const { css, fonts } = bookStyleOf(theme);
      expect(css).not.toMatch(/var\(|@layer/);
      expect(css).toContain(`font-family: '${theme.roles.text.family}'`);
      expect(new Set([...css.matchAll(/url\('\.\.\/([^']+)'\)/g)].map(([, file]) => file))).toEqual(
        new Set(fonts.keys()),
      );
      const families = new Set([...css.matchAll(/@font-face \{ font-family: '([^']+)'/g)].map(([, family]) => family));
      expect(families).toContain(theme.roles.data.family);
    },
  );

  test('axe finds nothing in its documents', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    for (const name of documents) {
      const { page, complaints, close } = await openPage(join(folder, name));
      await page.evaluate(axe);
      const { violations } = (await page.evaluate(`axe.run(document, ${forBooks})`)) as AxeResults;
      const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      await close();
      expect({ name, said, complaints }).toEqual({ name, said: [], complaints: [] });
    }
    rmSync(folder, { recursive: true });
  });
});

test('the package for archives holds the article and each picture that it names', () => {
  const packed = unzipSync(jatsPackage(whole));
  expect(Object.keys(packed)).toEqual(['article.jats.xml', 'figures/plaatje.svg', 'figures/gezicht.svg']);
  const named = valuesAt(
    strFromU8(packed['article.jats.xml'] ?? new Uint8Array()),
    "//graphic/@*[local-name()='href']",
  );
  expect(named.map((one) => /"(.*)"/.exec(one)?.[1]).filter((path) => !(path && path in packed))).toEqual([]);
});
