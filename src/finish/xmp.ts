import { PdfArray, PdfName, PdfStream } from '@libpdf/core';

/** What a property holds: plain text, text by language (`x-default` first), a list whose order counts, or a set. */
export type XmpValue =
  | string
  | { languages: Readonly<Record<string, string>> }
  | { list: readonly string[] }
  | { set: readonly string[] };

/** The schemas that we write in, by the prefix that they are written with. */
const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfx: 'http://ns.adobe.com/pdfx/1.3/',
  pdfxid: 'http://www.npes.org/pdfx/ns/id/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
} as const;

type Prefix = keyof typeof namespaces;

/** A document's properties by name, such as `dc:title`; one that is undefined is left out. */
export type XmpFields = { readonly [Name in `${Prefix}:${string}`]?: XmpValue | undefined };

/** A packet as the catalog's `Metadata`: not compressed, so that programs which know no PDF find it too. */
export const metadataStream = (packet: Uint8Array): PdfStream =>
  // An empty list of filters: the library compresses a stream that has none.
  PdfStream.fromDict({ Type: PdfName.of('Metadata'), Subtype: PdfName.of('XML'), Filter: new PdfArray() }, packet);

/**
 * Writes an XMP packet, as UTF-8: the properties in the order given (ISO 16684-1, 7). Nothing is left free behind it,
 * for no program shall write into a finished file.
 */
export function xmpPacket(fields: XmpFields): Uint8Array {
  const given = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  const prefixes = [...new Set(given.map(({ name }) => name.replace(/:.*/, '')))].filter(isPrefix);
  const declared = prefixes.map((prefix) => ` xmlns:${prefix}="${namespaces[prefix]}"`).join('');
  const lines = [
    '<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${declared}>`,
    ...given.map(({ name, value }) => `<${name}>${content(value)}</${name}>`),
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ];
  return Buffer.from(lines.join('\n'));
}

const isPrefix = (name: string): name is Prefix => name in namespaces;

function content(value: XmpValue): string {
  if (typeof value === 'string') return escaped(value);
  if ('languages' in value) {
    const texts = Object.entries(value.languages);
    return `<rdf:Alt>${texts.map(([language, text]) => `<rdf:li xml:lang="${escaped(language)}">${escaped(text)}</rdf:li>`).join('')}</rdf:Alt>`;
  }
  const [kind, items] = 'list' in value ? ['Seq', value.list] : ['Bag', value.set];
  return `<rdf:${kind}>${items.map((item) => `<rdf:li>${escaped(item)}</rdf:li>`).join('')}</rdf:${kind}>`;
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities.get(sign) ?? sign);
