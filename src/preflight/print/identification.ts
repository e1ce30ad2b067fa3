import { PdfName } from '@libpdf/core';
import type { Check } from '../check.ts';
import type { Examined } from '../examined.ts';
import { propertyOf, type schemas } from '../metadata.ts';
import { quoted } from '../words.ts';
import { sameMoment } from './moments.ts';

/** ISO 15930-7, identification: how a file says what it is, in its XMP and in its document information. */
export const identification: readonly Check[] = [
  {
    clause: 'identification',
    test: 1,
    requires: 'The file has XMP metadata that can be read',
    wayOut: 'let the program that makes the file write XMP metadata: choose PDF/X-4 when you export',
    *look({ metadata: { stream, ref, fault } }) {
      if (!stream) yield { says: 'There are no metadata', object: ref };
      else if (fault !== undefined) yield { says: `The metadata cannot be read: ${fault}`, object: ref };
    },
  },
  {
    clause: 'identification',
    test: 2,
    requires: 'The metadata say that the file is PDF/X-4',
    wayOut:
      'export it as PDF/X-4; where all other rules are kept, put pdfxid:GTS_PDFXVersion with PDF/X-4 into the XMP',
    *look({ metadata }) {
      if (!metadata.stream || metadata.fault !== undefined) return;
      const version = propertyOf(metadata, 'pdfxid', 'GTS_PDFXVersion');
      if (version?.text !== 'PDF/X-4')
        yield {
          says: version ? `GTS_PDFXVersion is ${quoted(version.text)}` : 'The metadata do not name PDF/X-4',
          object: metadata.ref,
        };
    },
  },
  {
    clause: 'identification',
    test: 3,
    requires: 'The metadata name the document, its dates, its version and its ID',
    wayOut: 'export it as PDF/X-4, or add to the XMP what is missing',
    *look({ metadata }) {
      if (!metadata.stream || metadata.fault !== undefined) return;
      const missing = needed.filter(([schema, name]) => !propertyOf(metadata, schema, name)?.text);
      if (missing.length > 0)
        yield {
          says: `The metadata lack ${missing.map(([schema, name]) => `${schema}:${name}`).join(', ')}`,
          object: metadata.ref,
        };
    },
  },
  {
    clause: 'identification',
    test: 4,
    requires: 'Document information and metadata agree',
    wayOut: 'save the file anew with the program that made it: another has changed one and not the other',
    *look(examined) {
      const info = infoOf(examined);
      if (!info) return;
      const { follow } = examined.pdf;
      for (const { key, schema, name, agree } of twins) {
        const written = info.get(key, follow);
        const own = written instanceof PdfName ? written.value : written?.type === 'string' ? written.asString() : undefined; // biome-ignore format: one thought
        const other = propertyOf(examined.metadata, schema, name)?.text;
        if (own !== undefined && other !== undefined && !agree(own, other))
          yield { says: `${key} is ${quoted(own)}, but ${schema}:${name} is ${quoted(other)}` };
      }
    },
  },
  {
    clause: 'identification',
    test: 5,
    requires: 'The file says whether it is trapped: True or False',
    wayOut: 'set Trapped to False in the document’s properties; to True only if traps were added',
    *look(examined) {
      const written = infoOf(examined)?.get('Trapped', examined.pdf.follow);
      const own = written instanceof PdfName ? written.value : undefined;
      const trapped = own ?? propertyOf(examined.metadata, 'pdf', 'Trapped')?.text;
      if (trapped !== 'True' && trapped !== 'False')
        yield { says: trapped === undefined ? 'Nothing says whether it is trapped' : `Trapped is ${quoted(trapped)}` };
    },
  },
  {
    clause: 'identification',
    test: 6,
    requires: 'The trailer has an ID',
    wayOut: 'save the file anew: every current program writes an ID',
    *look({ pdf: { trailer, follow } }) {
      if (trailer.getArray('ID', follow)?.length !== 2) yield { says: 'The trailer has no ID of two parts' };
    },
  },
];

const needed: readonly [schema: keyof typeof schemas, name: string][] = [
  ['dc', 'title'],
  ['xmp', 'CreateDate'],
  ['xmp', 'ModifyDate'],
  ['xmp', 'MetadataDate'],
  ['xmpMM', 'DocumentID'],
  ['xmpMM', 'VersionID'],
  ['xmpMM', 'RenditionClass'],
];

interface Twin {
  key: string;
  schema: keyof typeof schemas;
  name: string;
  agree: (own: string, other: string) => boolean;
}

/** Metadata are read without the white space round them. */
const same = (own: string, other: string) => own.trim() === other.trim();

/** What both places may say. */
const twins: readonly Twin[] = [
  { key: 'Title', schema: 'dc', name: 'title', agree: same },
  { key: 'CreationDate', schema: 'xmp', name: 'CreateDate', agree: sameMoment },
  { key: 'ModDate', schema: 'xmp', name: 'ModifyDate', agree: sameMoment },
  { key: 'Creator', schema: 'xmp', name: 'CreatorTool', agree: same },
  { key: 'Producer', schema: 'pdf', name: 'Producer', agree: same },
  { key: 'Trapped', schema: 'pdf', name: 'Trapped', agree: same },
  { key: 'GTS_PDFXVersion', schema: 'pdfxid', name: 'GTS_PDFXVersion', agree: same },
];

const infoOf = ({ pdf: { trailer, follow } }: Examined) => trailer.getDict('Info', follow);
