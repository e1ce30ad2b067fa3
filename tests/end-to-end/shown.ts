import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Nodes, Element as Part } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { openPage } from './browser.ts';
import { pathOf } from './built.ts';
import { entriesOf } from './ledger-files.ts';

/** What stands in a product under the id of an excerpt. */
export interface Shown {
  id: string;
  text: string;
}

type Reader = (slug: string, file: string) => Shown[] | Promise<Shown[]>;

/** Products that are no print, and how what they show of an excerpt is read. */
export const shownIn: Record<string, Reader> = {
  'magazine.html': onPage,
  'slides.html': onPage,
  'briefing.html': onPage,
  'ledger.html': onPage,
  'article.jats.xml': (slug, file) => inXml(readFileSync(pathOf(slug, file), 'utf8')),
  'article.epub': (slug, file) => parts(slug, file, /\.xhtml$/).flatMap(({ text }) => inXml(text)),
  'slides.pptx': onSlides,
};

/** Everything that a page shows as an excerpt, or as a place of one. */
async function onPage(slug: string, file: string): Promise<Shown[]> {
  const { page, close } = await openPage(pathOf(slug, file));
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
  return shown;
}

/** Elements of the record that bear an excerpt's id. */
function inXml(text: string): Shown[] {
  const shown: Shown[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'element' && node.attributes.id?.startsWith('Excerpt-'))
      shown.push({ id: node.attributes.id.replace('Excerpt-', ''), text: wordsOf(node) });
    if ('children' in node) for (const child of node.children) look(child as Nodes);
  };
  look(fromXml(text));
  return shown;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node && !isNote(node) ? node.children.map((child) => wordsOf(child as Nodes)).join('') : '';
}

const isNote = (node: Nodes) => node.type === 'element' && (node.name === 'xref' || isReference(node));
const isReference = ({ name, children }: Part) =>
  name === 'sup' && children.some((child) => child.type === 'element' && child.attributes.role === 'doc-noteref');

/** Excerpts on the slides on which the ledger says they are; a slide's number is that of its file. */
function onSlides(slug: string, file: string): Shown[] {
  const slides = new Map(
    parts(slug, file, /^ppt\/slides\/slide\d+\.xml$/).map(({ path, text }) => [path.replace(/\D/g, ''), text]),
  );
  return entriesOf(slug).flatMap(({ id, pages }) =>
    pages.slides.map((number) => ({ id, text: drawnText(fromXml(slides.get(number) ?? '<none />')) })),
  );
}

function drawnText(node: Nodes): string {
  if (node.type === 'element' && node.name === 'a:t') return wordsOf(node);
  if (node.type === 'element' && node.name === 'a:br') return ' ';
  return 'children' in node ? node.children.map((child) => drawnText(child as Nodes)).join('') : '';
}

const parts = (slug: string, file: string, wanted: RegExp) =>
  Object.entries(unzipSync(readFileSync(pathOf(slug, file))))
    .filter(([path]) => wanted.test(path))
    .map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
