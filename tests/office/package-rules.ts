import type { Element } from 'xast';
import type { Theme } from '../../src/layout/theme.ts';
import { elementsIn, type Opened, placeholderOf, properties, shapesIn, wordsOf } from './opened.ts';

/** Something that must hold of a package: gives what is wrong; and one way to break it. */
export interface PackageRule {
  name: string;
  faults: (file: Opened, theme: Theme) => string[];
  /** A part, what stands in it, and what takes its place. */
  broken: { part: string; from: string | RegExp; to: string };
}

const slide = 'ppt/slides/slide2.xml';
const presentation = 'ppt/presentation.xml';

/** Whether a slide's shape is a title. */
const isTitle = (shape: Element) => /^(title|ctrTitle)$/.test(placeholderOf(shape) ?? '');

const repeated = (all: readonly (string | null | undefined)[]) => all.filter((one, at) => all.indexOf(one) !== at);

const perSlide = (look: (root: Element, path: string, file: Opened) => string[]) => (file: Opened) =>
  file.slides.flatMap((path) => look(file.root(path), path, file).map((fault) => `${path}: ${fault}`));

/** Parts of slides and layouts. */
const drawn = ({ paths }: Opened) =>
  paths.filter((path) => /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+$/.test(path));

export const packageRules: PackageRule[] = [
  {
    name: 'each part has a type, and each type a part',
    faults: ({ root, paths }) => {
      const types = root('[Content_Types].xml');
      const endings = elementsIn(types, 'Default').map(({ attributes }) => attributes.Extension);
      const typed = elementsIn(types, 'Override').map(({ attributes }) => (attributes.PartName ?? '').slice(1));
      const untyped = paths.filter((path) => {
        if (path === '[Content_Types].xml' || typed.includes(path)) return false;
        return !endings.includes(path.replace(/^.*\./, '')) || path.endsWith('.xml');
      });
      return [...untyped, ...typed.filter((path) => !paths.includes(path)), ...repeated(typed).map(String)];
    },
    broken: { part: '[Content_Types].xml', from: '/ppt/slides/slide2.xml', to: '/ppt/slides/slide999.xml' },
  },
  {
    name: 'what a part leads to is there, and what it names is noted',
    faults: ({ paths, relations, root }) =>
      paths
        .filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml')
        .flatMap((path) => {
          const noted = relations(path);
          const lost = noted.filter(({ isOutside, target }) => !isOutside && !paths.includes(target));
          const named = elementsIn(root(path), ...namesIn(root(path)))
            .flatMap(({ attributes }) => [attributes['r:id'], attributes['r:embed']])
            .filter((id) => id !== undefined);
          const unknown = named.filter((id) => !noted.some((one) => one.id === id));
          return [...lost.map(({ target }) => `${path} → ${target}`), ...unknown.map((id) => `${path}: ${id}`)];
        }),
    broken: { part: 'ppt/slides/_rels/slide2.xml.rels', from: 'slideLayout2.xml', to: 'slideLayout99.xml' },
  },
  {
    name: 'ids and names are unique on a slide, a layout, a master',
    faults: (file) =>
      drawn(file).flatMap((path) => {
        const all = elementsIn(file.root(path), 'p:cNvPr').map(({ attributes }) => attributes);
        const isSlide = path.startsWith('ppt/slides/');
        return [...repeated(all.map(({ id }) => id)), ...(isSlide ? repeated(all.map(({ name }) => name)) : [])].map(
          (one) => `${path}: ${one}`,
        );
      }),
    broken: { part: slide, from: 'id="3"', to: 'id="2"' },
  },
  {
    name: 'ids of slides, masters and layouts are in their ranges and unique',
    faults: ({ root }) => {
      const ids = (path: string, name: string) => elementsIn(root(path), name).map(({ attributes }) => attributes.id);
      const slides = ids(presentation, 'p:sldId');
      const masters = [
        ...ids(presentation, 'p:sldMasterId'),
        ...ids('ppt/slideMasters/slideMaster1.xml', 'p:sldLayoutId'),
      ];
      return [
        ...slides.filter((id) => Number(id) < 256 || Number(id) >= 2 ** 31),
        ...masters.filter((id) => Number(id) < 2 ** 31),
        ...repeated(slides),
        ...repeated(masters),
      ].map(String);
    },
    broken: { part: presentation, from: 'id="257"', to: 'id="256"' },
  },
  {
    name: 'every slide has one title, with words that no other has',
    faults: (file) => {
      const titles = file.slides.map((path) => ({
        path,
        words: shapesIn(file.root(path)).filter(isTitle).map(wordsOf),
      }));
      const without = titles.filter(({ words }) => words.length !== 1 || words.some((title) => title.trim() === ''));
      return [...without.map(({ path }) => path), ...repeated(titles.flatMap(({ words }) => words)).map(String)];
    },
    broken: { part: slide, from: 'type="title"', to: 'type="body"' },
  },
  {
    name: 'what a slide fills is a placeholder of its layout',
    faults: perSlide((root, path, { toOne, root: rootOf }) => {
      const layout = rootOf(toOne(path, 'slideLayout') ?? '');
      const places = shapesIn(layout).map(placeholderOf);
      return shapesIn(root)
        .map(placeholderOf)
        .flatMap((place) => (place === undefined || places.includes(place) ? [] : [place]));
    }),
    broken: { part: slide, from: 'type="body" idx="11"', to: 'type="body" idx="99"' },
  },
  {
    name: 'master and layouts know each other',
    faults: ({ paths, root, relations, toOne }) => {
      const master = 'ppt/slideMasters/slideMaster1.xml';
      const listed = elementsIn(root(master), 'p:sldLayoutId').map(
        ({ attributes }) => relations(master).find(({ id }) => id === attributes['r:id'])?.target,
      );
      const layouts = paths.filter((path) => /^ppt\/slideLayouts\/[^/]+$/.test(path));
      return [
        ...layouts.filter((path) => !listed.includes(path)),
        ...layouts.filter((path) => toOne(path, 'slideMaster') !== master),
        ...(toOne(master, 'theme') ? [] : ['the master has no theme']),
      ];
    },
    broken: { part: 'ppt/slideLayouts/_rels/slideLayout3.xml.rels', from: 'slideMaster1.xml', to: 'slideMaster2.xml' },
  },
  {
    name: 'each slide and its notes know each other, and the notes their master',
    faults: ({ slides, toOne }) => {
      const master = toOne(presentation, 'notesMaster');
      return slides.filter((path) => {
        const notes = toOne(path, 'notesSlide');
        return !notes || !master || toOne(notes, 'slide') !== path || toOne(notes, 'notesMaster') !== master;
      });
    },
    broken: { part: 'ppt/notesSlides/_rels/notesSlide2.xml.rels', from: 'slide2.xml', to: 'slide3.xml' },
  },
  {
    name: 'pictures and drawn forms have alternative text or are marked as decoration',
    faults: perSlide((root) => {
      const inGroups = new Set(elementsIn(root, 'p:grpSp').flatMap((group) => shapesIn(group).slice(1)));
      return shapesIn(root)
        .filter(
          (shape) =>
            !inGroups.has(shape) &&
            !placeholderOf(shape) &&
            elementsIn(shape, 'p:cNvSpPr')[0]?.attributes.txBox !== '1',
        )
        .map(properties)
        .filter((one) => Boolean(one.attributes.descr) === elementsIn(one, 'adec:decorative').length > 0)
        .map(({ attributes }) => attributes.name ?? '');
    }),
    broken: { part: slide, from: /<adec:decorative[^>]*>/, to: '' },
  },
  {
    name: 'every word says its language',
    faults: (file) =>
      file.slides
        .flatMap((path) => [path, file.toOne(path, 'notesSlide') ?? path])
        .flatMap((path) =>
          elementsIn(file.root(path), 'a:r', 'a:fld')
            .filter((run) => !/^(nl-NL|en-GB)$/.test(elementsIn(run, 'a:rPr')[0]?.attributes.lang ?? ''))
            .map((run) => `${path}: ${wordsOf(run)}`),
        ),
    broken: { part: slide, from: /<a:r><a:rPr lang="[^"]*"/, to: '<a:r><a:rPr' },
  },
  {
    name: 'no type is under eighteen points',
    faults: (file) =>
      drawn(file).flatMap((path) =>
        elementsIn(file.root(path), 'a:rPr', 'a:defRPr', 'a:endParaRPr')
          .filter(({ attributes }) => attributes.sz !== undefined && Number(attributes.sz) < 1800)
          .map(({ attributes }) => `${path}: ${attributes.sz}`),
      ),
    broken: { part: slide, from: /sz="\d+"/, to: 'sz="1700"' },
  },
  {
    name: 'nothing stands outside its slide',
    faults: (file) => {
      const [size] = elementsIn(file.root(presentation), 'p:sldSz');
      const [width, height] = [Number(size?.attributes.cx), Number(size?.attributes.cy)];
      return drawn(file).flatMap((path) =>
        elementsIn(file.root(path), 'a:xfrm').flatMap((frame) => {
          const [off] = elementsIn(frame, 'a:off');
          const [extent] = elementsIn(frame, 'a:ext');
          const [x, y] = [Number(off?.attributes.x), Number(off?.attributes.y)];
          const isInside =
            x >= 0 &&
            y >= 0 &&
            x + Number(extent?.attributes.cx) <= width &&
            y + Number(extent?.attributes.cy) <= height;
          return isInside ? [] : [`${path}: ${JSON.stringify([off?.attributes, extent?.attributes])}`];
        }),
      );
    },
    broken: { part: slide, from: /<a:off x="\d+"/, to: '<a:off x="13000000"' },
  },
  {
    name: 'every colour is one of the theme',
    faults: (file, { tokens }) =>
      [...drawn(file), 'ppt/theme/theme1.xml'].flatMap((path) =>
        elementsIn(file.root(path), 'a:srgbClr')
          .filter(({ attributes }) => !Object.values(tokens).some(({ screen }) => screen === `#${attributes.val}`))
          .map(({ attributes }) => `${path}: ${attributes.val}`),
      ),
    broken: { part: 'ppt/theme/theme1.xml', from: /srgbClr val="\w+"/, to: 'srgbClr val="C0FFEE"' },
  },
];

const namesIn = (tree: Element): string[] => [
  tree.name,
  ...tree.children.flatMap((child) => (child.type === 'element' ? namesIn(child) : [])),
];
