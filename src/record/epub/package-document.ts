import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { type Citation, type CitedName, invertedNameOf, isoDateOf, spokenNameOf } from '../../views/citation.ts';
import { type Content, lined, xml } from '../xml.ts';
import { identifierOf } from './identifier.ts';

/** A file of the book, as the package document lists it. */
export interface Item {
  id: string;
  file: string;
  mediaType: string;
  properties?: string;
  /** Whether it is read from beginning to end: a document. */
  isRead?: boolean;
}

/** What the package document says that is not in the citation. */
export interface About {
  description: string;
  /** What the book does for those who cannot see, in a sentence. */
  accessibility: string;
  hasPictures: boolean;
}

/** Gives the package document (EPUB 3.3, 5): what the book is, its files, and the order to read them in. */
export function packageDocumentOf(citation: Citation, about: About, items: readonly Item[]): string {
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': citation.language,
  };
  const manifest = items.map(({ id, file, mediaType, properties }) =>
    xml('item', { id, href: file, 'media-type': mediaType, properties }),
  );
  const spine = items.flatMap(({ id, isRead }) => (isRead ? xml('itemref', { idref: id }) : []));
  const document = xml(
    'package',
    attributes,
    xml('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
      ...describing(citation, about),
      ...accessibilityOf(about),
    ]),
    xml('manifest', {}, manifest),
    xml('spine', {}, spine),
  );
  const root: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      { type: 'text', value: '\n' },
      lined(document, new Set(['package', 'metadata', 'manifest', 'spine'])),
      { type: 'text', value: '\n' },
    ],
  };
  return toXml(root, { closeEmptyElements: true });
}

function describing(citation: Citation, { description }: About): Content[] {
  const { title, language, authors, speakers, journal, section, volume, issue, rights } = citation;
  const position = [volume, issue].filter((part) => part !== undefined).join('.');
  return [
    xml('dc:identifier', { id: 'identifier' }, identifierOf(citation)),
    xml('dc:title', {}, title),
    xml('dc:language', {}, language),
    ...authors.map((name, at) => person('dc:creator', `author-${at + 1}`, name, 'aut')),
    // MARC's relator: who was interviewed.
    ...speakers.map((name, at) => person('dc:contributor', `interviewee-${at + 1}`, name, 'ive')),
    xml('dc:date', {}, isoDateOf(citation)),
    // The package must say when it was changed. No clock is asked, so that the same article gives the same book.
    property('dcterms:modified', modifiedOf(citation)),
    description === '' ? undefined : xml('dc:description', {}, description),
    section === undefined ? undefined : xml('dc:subject', {}, section),
    rights === undefined ? undefined : xml('dc:rights', {}, rights),
    xml('meta', { property: 'belongs-to-collection', id: 'journal' }, journal),
    refining('journal', 'collection-type', 'series'),
    position === '' ? undefined : refining('journal', 'group-position', position),
  ];
}

/** EPUB Accessibility 1.1, 2: what the book has for readers, so that they can find it. No conformance is claimed. */
const accessibilityOf = ({ accessibility, hasPictures }: About): Content[] => [
  ...['textual', ...(hasPictures ? ['visual'] : [])].map((mode) => property('schema:accessMode', mode)),
  property('schema:accessModeSufficient', 'textual'),
  ...features(hasPictures).map((feature) => property('schema:accessibilityFeature', feature)),
  property('schema:accessibilityHazard', 'none'),
  property('schema:accessibilitySummary', accessibility),
];

const features = (hasPictures: boolean) => [
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
  'unlocked',
  ...(hasPictures ? ['alternativeText'] : []),
];

function modifiedOf({ published: { year, month = 1, day = 1 } }: Citation): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T00:00:00Z`;
}

const person = (element: string, id: string, name: CitedName, role: string): Content => [
  xml(element, { id }, spokenNameOf(name)),
  xml('meta', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }, role),
  refining(id, 'file-as', invertedNameOf(name)),
];

const property = (name: string, value: string) => xml('meta', { property: name }, value);
const refining = (id: string, name: string, value: string) => xml('meta', { refines: `#${id}`, property: name }, value);
