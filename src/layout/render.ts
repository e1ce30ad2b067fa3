import Handlebars from 'handlebars';
import type { Element, Nodes, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Locale } from '../locale.ts';
import { isForeign } from './foreign.ts';
import { stylesOf } from './styles.ts';
import { filesOf, type TemplateFile } from './template-files.ts';
import type { Theme } from './theme.ts';
import { typeset } from './typography.ts';

declare const html: unique symbol;
/** A whole HTML document that needs no other file. */
export type Html = string & { readonly [html]: true };

const writer = unified().use(rehypeStringify);

/**
 * Lays a view into a theme's template and gives one self-contained HTML document.
 * In the view, every string is text (escaped, its spaces made proper for the language) and every HTML tree is written
 * as markup; the template adds markup, loops and conditions, nothing else.
 * @throws Error if the theme has no such template or the template names a partial that the theme lacks
 */
export function render(theme: Theme, template: string, view: object, words: Locale): Html {
  const page = theme.texts.get(`${template}/page.hbs`);
  if (page === undefined) throw new Error(`theme ${theme.name} has no template ${template}/page.hbs`);
  const house = Handlebars.create();
  const parts = [...filesOf(theme, 'partials', 'hbs'), ...filesOf(theme, template, 'hbs')];
  for (const { name, text } of parts) if (name !== 'page') house.registerPartial(name, text);
  const context = {
    ...(printable(view, handFor(view, words.language)) as object),
    t: words,
    styles: new Handlebars.SafeString(stylesOf(theme, template)),
    script: new Handlebars.SafeString(scriptOf(theme, template)),
  };
  return house.compile(page, { strict: false, preventIndent: true, knownHelpersOnly: true })(context) as Html;
}

/** A template inside another's has no script: it is for paper. */
const scriptOf = (theme: Theme, template: string) =>
  template.includes('/') ? '' : textsOf(filesOf(theme, template, 'js'));

const textsOf = (files: readonly TemplateFile[]) => files.map(({ text }) => text).join('\n');

/** What is done to all text and to every element as they are printed. */
interface Hand {
  text: (text: string) => string;
  element: (element: Element) => Element;
}

/** Where the browser breaks lines, spaces guide it; where lines are broken for good, the text layer comes first. */
const handFor = (view: object, language: Locale['language']): Hand =>
  'hasBrokenLines' in view
    ? { text: (text) => text.replaceAll('\u00a0', ' '), element: toldAs }
    : { text: (text) => typeset(text, language), element: (element) => element };

/**
 * Chromium tags these with types of PDF 2.0, in a file that calls itself 1.4: poppler leaves them out with their words.
 * (A no-break space it wraps in a span of its own, and poppler leaves out the rest of the line.)
 * Foreign words need an element of their own, since it keeps the language of no plain span; `finish/screen` makes it one.
 */
function toldAs(element: Element): Element {
  const role = isForeign(element) ? 'emphasis' : ['em', 'strong'].includes(element.tagName) ? 'none' : undefined;
  return role ? { ...element, properties: { ...element.properties, role } } : element;
}

/** The view as the template prints it: text set by the hand, trees as markup. Data addresses are left alone. */
function printable(value: unknown, hand: Hand): unknown {
  if (typeof value === 'string') return value.startsWith('data:') ? value : hand.text(value);
  if (Array.isArray(value)) return value.map((item) => printable(item, hand));
  if (isTree(value)) return new Handlebars.SafeString(markupOf(setTree(value, hand)));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item, hand)]));
}

const isTree = (value: unknown): value is Element | Root =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  (value.type === 'element' || value.type === 'root') &&
  'children' in value;

const markupOf = (tree: Element | Root) =>
  writer.stringify(tree.type === 'root' ? tree : { type: 'root', children: [tree] });

function setTree<Node extends Nodes>(node: Node, hand: Hand): Node {
  if (node.type === 'text') return { ...node, value: hand.text(node.value) };
  if (!('children' in node)) return node;
  const set = { ...node, children: node.children.map((child) => setTree(child, hand)) };
  return set.type === 'element' ? { ...set, ...hand.element(set) } : set;
}
