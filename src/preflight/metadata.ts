import { type PdfRef, PdfStream } from '@libpdf/core';
import type { Pdf } from '../pdf/open.ts';
import { dataOf } from '../pdf/streams.ts';
import { readXml, type XmlElement, XmlFault } from './xml.ts';

/** A property that the document's XMP gives to the document as a whole. */
export interface XmpProperty {
  /** The address of its schema. */
  namespace: string;
  /** The prefix that was written for the schema. */
  prefix: string;
  name: string;
  /** Its text; of a list that of the first item. */
  text: string;
  /** Which list it is, if it is one (RDF: `Alt`, `Bag` or `Seq`), and what it holds. */
  list: 'Alt' | 'Bag' | 'Seq' | undefined;
  items: readonly { text: string; language: string | undefined }[];
}

/** The XMP metadata of a document (ISO 32000-1, 14.3.2; ISO 16684-1). */
export interface Metadata {
  /** The stream in the catalog; undefined if there is none. */
  stream: PdfStream | undefined;
  ref: PdfRef | undefined;
  /** Why it cannot be read, if there is a stream that cannot. */
  fault: string | undefined;
  properties: readonly XmpProperty[];
}

/** Schemas that standards for PDF name. */
export const schemas = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfxid: 'http://www.npes.org/pdfx/ns/id/',
} as const;

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xml = 'http://www.w3.org/XML/1998/namespace';

/** Metadata larger than this is not metadata but an attack: it would be held as text and as a tree. */
const mostBytes = 16 * 1024 * 1024;

/** Reads the metadata of a document. Never throws: what cannot be read is told in `fault`. */
export function metadataIn({ catalog, follow }: Pick<Pdf, 'catalog' | 'follow'>): Metadata {
  const ref = catalog.getRef('Metadata');
  const stream = catalog.get('Metadata', follow);
  if (!(stream instanceof PdfStream)) return { stream: undefined, ref, fault: undefined, properties: [] };
  try {
    return { stream, ref, fault: undefined, properties: propertiesIn(dataOf(stream)) };
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return { stream, ref, fault: fault instanceof XmlFault ? `it is no good XML (${why})` : why, properties: [] };
  }
}

/** The first property of this name; undefined if there is none. */
export const propertyOf = (
  { properties }: Metadata,
  schema: keyof typeof schemas,
  name: string,
): XmpProperty | undefined => properties.find((one) => one.namespace === schemas[schema] && one.name === name);

/**
 * The properties in an XMP packet, in the order written.
 * @throws XmlFault if the packet is no well-formed XML, Error if it holds no RDF
 */
export function propertiesIn(packet: Uint8Array): XmpProperty[] {
  if (packet.length > mostBytes) throw new Error(`it is too large to read: ${packet.length} bytes`);
  const root = readXml(packet);
  const graph = [root, ...root.children].find((one) => isRdf(one, 'RDF'));
  if (!graph) throw new Error('it holds no rdf:RDF');
  return graph.children.filter((one) => isRdf(one, 'Description')).flatMap(propertiesOf);
}

/** Simple properties may be written as attributes (ISO 16684-1, 7.9.2.2). */
function propertiesOf({ attributes, children }: XmlElement): XmpProperty[] {
  const simple = attributes
    .filter(({ namespace, prefix }) => namespace !== '' && ![rdf, xml].includes(namespace) && prefix !== 'xmlns')
    .map(({ namespace, prefix, name, value }) => ({ namespace, prefix, name, ...single(value) }));
  return [...simple, ...children.map(propertyFrom)];
}

function propertyFrom(element: XmlElement): XmpProperty {
  const { namespace, prefix, name, children } = element;
  const list = children.find((one) => one.namespace === rdf && /^(Alt|Bag|Seq)$/.test(one.name));
  if (!list) return { namespace, prefix, name, ...single(textIn(element)) };
  const items = list.children
    .filter((one) => isRdf(one, 'li'))
    .map((one) => ({ text: textIn(one), language: languageOf(one) }));
  return { namespace, prefix, name, text: items[0]?.text ?? '', list: list.name as 'Alt' | 'Bag' | 'Seq', items };
}

const single = (text: string): Pick<XmpProperty, 'text' | 'list' | 'items'> => ({ text, list: undefined, items: [] });

/** A value may stand in `rdf:value`, with qualifiers beside it, or be an address in `rdf:resource`. */
function textIn({ text, attributes, children }: XmlElement): string {
  const plain = text.trim();
  if (plain !== '') return plain;
  const inside = children.find((one) => isRdf(one, 'Description'))?.children ?? children;
  const value = inside.find((one) => isRdf(one, 'value'))?.text.trim();
  return value ?? attributes.find((one) => one.namespace === rdf && one.name === 'resource')?.value ?? '';
}

const languageOf = ({ attributes }: XmlElement) =>
  attributes.find(({ namespace, name }) => namespace === xml && name === 'lang')?.value;

const isRdf = ({ namespace, name }: XmlElement, wanted: string) => namespace === rdf && name === wanted;
