import type { Element, ElementContent as HtmlContent, Properties } from 'hast';
import type { Element as Xml } from 'xast';
import type { Excerpt } from '../../source/interview.ts';
import { excerptId } from '../excerpt-id.ts';
import { type Content, xml } from '../xml.ts';

/** What each kind of marked span is called. */
const kinds: Record<Excerpt['kind'], string> = { lead: 'lead', quote: 'quotation', number: 'key-figure' };

type Make = (element: Element, excerpts: readonly Excerpt[]) => Content;

const wrapped =
  (name: string): Make =>
  ({ children }, excerpts) =>
    xml(name, {}, inlineOf(children, excerpts));

/** Elements within a line, by their names in HTML. */
const inline: Record<string, Make> = {
  em: wrapped('italic'),
  strong: wrapped('bold'),
  del: wrapped('strike'),
  code: wrapped('monospace'),
  // A paragraph of JATS has no lines of its own; the white space after the break parts the words.
  br: () => undefined,
  a: ({ properties, children }, excerpts) =>
    xml(
      'ext-link',

      { 'ext-link-type': 'uri', 'xlink:href': String(properties.href) },
      inlineOf(children, excerpts),
    ),
  sup: (element, excerpts) =>
    element.properties.dataNote ? noteReferenceOf(element) : wrapped('sup')(element, excerpts),
  span: (element, excerpts) => markedOf(element, excerpts),
};

/** Elements that stand by themselves, by their names in HTML. */
const blocks: Record<string, (element: Element, excerpts: readonly Excerpt[]) => Xml> = {
  p: ({ children }, excerpts) => xml('p', {}, inlineOf(children, excerpts)),
  ul: (list, excerpts) => xml('list', { 'list-type': 'bullet' }, itemsOf(list, excerpts)),
  ol: (list, excerpts) => xml('list', { 'list-type': 'order' }, itemsOf(list, excerpts)),
  blockquote: ({ children }, excerpts) => xml('disp-quote', {}, blocksOf(children, excerpts).map(asParagraph)),
  table: (table, excerpts) => xml('table-wrap', {}, tablePart(table, excerpts)),
};

/** Gives a block of running text in JATS's words; marked spans and foreign words are `named-content`. */
export function blockOf(element: Element, excerpts: readonly Excerpt[] = []): Xml {
  const make = blocks[element.tagName];
  if (!make) throw new Error(`JATS: no element for <${element.tagName}>`);
  return make(element, excerpts);
}

/** Gives a block where only paragraphs may stand: `speech`, `fn`, `disp-quote`. */
export const asParagraph = (block: Xml): Xml => (block.name === 'p' ? block : xml('p', {}, block));

/** Gives what stands within a line. */
export const inlineOf = (children: readonly HtmlContent[], excerpts: readonly Excerpt[] = []): Content[] =>
  children.flatMap((child): Content[] => {
    if (child.type === 'text') return [child.value];
    if (child.type !== 'element') return [];
    const make = inline[child.tagName];
    if (!make) throw new Error(`JATS: no element for <${child.tagName}> within a line`);
    return [make(child, excerpts)];
  });

const noteReferenceOf = ({ properties, children }: Element) => {
  const [link] = children;
  const { id, number } = link?.type === 'element' ? linkedNumber(link) : { id: undefined, number: '' };
  return xml('xref', { 'ref-type': 'fn', rid: String(properties.dataNote), id }, xml('sup', {}, number));
};

const linkedNumber = ({ properties, children: [text] }: Element) => ({
  id: String(properties.id),
  number: text?.type === 'text' ? text.value : '',
});

function markedOf(element: Element, excerpts: readonly Excerpt[]): Content {
  const excerpt = excerpts.find(({ id }) => id === markOf(element.properties));
  const content = inlineOf(element.children, excerpts);
  const { lang } = element.properties;
  if (typeof lang === 'string') return xml('named-content', { 'content-type': 'foreign', 'xml:lang': lang }, content);
  if (!excerpt) return content;
  return xml(
    'named-content',
    { 'content-type': kinds[excerpt.kind], id: excerptId(excerpt.id), alt: excerpt.label },
    content,
  );
}

const markOf = (properties: Properties) => properties.dataMark ?? properties['data-mark'];

const itemsOf = ({ children, properties }: Element, excerpts: readonly Excerpt[]) => {
  const items = children.flatMap((child) => (child.type === 'element' ? child : []));
  const first = Number(properties.start ?? 1);
  // JATS counts from one: a list that begins elsewhere shows its own numbers.
  const labelAt = (at: number) => (first === 1 ? undefined : xml('label', {}, `${first + at}.`));
  return items.map((item, at) => xml('list-item', {}, labelAt(at), blocksOf(item.children, excerpts)));
};

/** What stands in a list's item or a quotation: blocks, and words that lie loose, which become a paragraph. */
function blocksOf(children: readonly HtmlContent[], excerpts: readonly Excerpt[]): Xml[] {
  const made: Xml[] = [];
  let loose: HtmlContent[] = [];
  const flush = () => {
    if (loose.some((child) => child.type !== 'text' || child.value.trim() !== ''))
      made.push(xml('p', {}, inlineOf(trimmed(loose), excerpts)));
    loose = [];
  };
  for (const child of children) {
    if (child.type !== 'element' || !(child.tagName in blocks)) loose.push(child);
    else {
      flush();
      made.push(blockOf(child, excerpts));
    }
  }
  flush();
  return made;
}

const trimmed = (children: readonly HtmlContent[]): HtmlContent[] =>
  children.filter((child, at) => {
    const isAtEnd = at === 0 || at === children.length - 1;
    return !(isAtEnd && child.type === 'text' && child.value.trim() === '');
  });

/** Tables are those of XHTML. */
function tablePart({ tagName, properties, children }: Element, excerpts: readonly Excerpt[]): Xml {
  const isCell = tagName === 'th' || tagName === 'td';
  const parts = isCell
    ? inlineOf(children, excerpts)
    : children.flatMap((child) => (child.type === 'element' ? tablePart(child, excerpts) : []));
  const align = /^align-(\w+)$/.exec(String(properties.className ?? ''))?.[1];
  return xml(
    tagName,

    { align, scope: properties.scope === undefined ? undefined : String(properties.scope) },
    parts,
  );
}
