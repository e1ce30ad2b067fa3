import { strFromU8, unzipSync } from 'fflate';
import { visit } from 'unist-util-visit';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** What a part leads to. */
export interface Relation {
  id: string;
  /** The last word of its type: `slideLayout`. */
  kind: string;
  /** A path in the package, or an address. */
  target: string;
  isOutside: boolean;
}

/** A package, unpacked and read by a parser that is not ours. */
export interface Opened {
  paths: string[];
  bytes: (path: string) => Uint8Array;
  /** The root of a part. */
  root: (path: string) => Element;
  relations: (path: string) => Relation[];
  /** The one part of that kind that a part leads to. */
  toOne: (path: string, kind: string) => string | undefined;
  /** Paths of the slides, in the order in which they are shown. */
  slides: string[];
}

/** Opens a package; `broken` stands for parts that a test has broken. */
export function opened(file: Uint8Array, broken: ReadonlyMap<string, string | undefined> = new Map()): Opened {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(file)));
  for (const [path, text] of broken) {
    if (text === undefined) parts.delete(path);
    else parts.set(path, Buffer.from(text));
  }
  const bytes = (path: string): Uint8Array => {
    const part = parts.get(path);
    if (!part) throw new Error(`there is no part ${path}`);
    return part;
  };
  const root = (path: string): Element => {
    const element = fromXml(strFromU8(bytes(path))).children.find((child) => child.type === 'element');
    if (!element) throw new Error(`${path} has no root`);
    return element;
  };
  const relations = (path: string): Relation[] => {
    const own = path.replace(/([^/]*)$/, '_rels/$1.rels');
    if (!parts.has(own)) return [];
    return elementsIn(root(own), 'Relationship').map(({ attributes: { Id, Type, Target, TargetMode } }) => ({
      id: Id ?? '',
      kind: (Type ?? '').replace(/^.*\//, ''),
      isOutside: TargetMode === 'External',
      target: TargetMode === 'External' ? (Target ?? '') : new URL(Target ?? '', `file:///${path}`).pathname.slice(1),
    }));
  };
  const shown = relations('ppt/presentation.xml');
  return {
    paths: [...parts.keys()],
    bytes,
    root,
    relations,
    toOne: (path, kind) => relations(path).find((one) => one.kind === kind)?.target,
    slides: elementsIn(root('ppt/presentation.xml'), 'p:sldId').map(
      ({ attributes }) => shown.find(({ id }) => id === attributes['r:id'])?.target ?? '',
    ),
  };
}

/** All elements of a name in a tree, in order. */
export function elementsIn(tree: Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (names.includes(element.name)) found.push(element);
  });
  return found;
}

/** The words of a tree, a line a paragraph. */
export const wordsOf = (tree: Element): string =>
  elementsIn(tree, 'a:p')
    .map((paragraph) =>
      elementsIn(paragraph, 'a:t', 'a:br')
        .map((element) => (element.name === 'a:br' ? ' ' : textOf(element)))
        .join(''),
    )
    .filter((line) => line.trim() !== '')
    .join('\n');

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The placeholder that a shape fills: its type, and its index where it has one. */
export function placeholderOf(shape: Element): string | undefined {
  const [place] = elementsIn(shape, 'p:ph');
  return place && [place.attributes.type ?? 'obj', place.attributes.idx].filter(Boolean).join(' ');
}

/** The shapes of a slide or layout: those in groups too. */
export const shapesIn = (tree: Element): Element[] => elementsIn(tree, 'p:sp', 'p:pic', 'p:grpSp');

/** Id, name and alternative text of a shape. */
export function properties(shape: Element): Element {
  const [found] = elementsIn(shape, 'p:cNvPr');
  if (!found) throw new Error('a shape without properties');
  return found;
}
