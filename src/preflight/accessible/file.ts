import type { Check } from '../check.ts';
import { propertyOf } from '../metadata.ts';
import { quoted } from '../words.ts';

/** ISO 14289-1, 6, 7.1, 7.10, 7.15 and 7.16: what the file and its catalog say of the whole. */
export const file: readonly Check[] = [
  {
    clause: '6.1',
    test: 1,
    requires: 'The file begins with %PDF-1.0 to %PDF-1.7 and the end of a line',
    wayOut: 'save it as PDF 1.7 or older, with nothing before the header',
    *look({ pdf: { bytes } }) {
      const first = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
      if (/^%PDF-1\.[0-7][\r\n]/.test(first)) return;
      const at = first.indexOf('%PDF-');
      const [line = ''] = first.slice(at).split(/[\r\n]/);
      yield { says: at > 0 ? `${at} bytes stand before the header` : `The header is ${quoted(line)}` };
    },
  },
  {
    clause: '6.2',
    test: 1,
    requires: 'The catalog’s MarkInfo says Marked true: the file is tagged',
    wayOut: 'export it as tagged PDF; where it is tagged, write /MarkInfo << /Marked true >> into the catalog',
    *look({ pdf: { catalog, follow } }) {
      const info = catalog.getDict('MarkInfo', follow);
      if (info?.getBool('Marked', follow)?.value !== true)
        yield { says: info ? 'MarkInfo does not say Marked true' : 'The catalog has no MarkInfo' };
    },
  },
  {
    clause: '7.1',
    test: 4,
    requires: 'MarkInfo does not call the tags suspect',
    wayOut: 'look through the tags, mend them, and remove Suspects from MarkInfo',
    *look({ pdf: { catalog, follow } }) {
      if (catalog.getDict('MarkInfo', follow)?.getBool('Suspects', follow)?.value === true)
        yield { says: 'MarkInfo says Suspects true' };
    },
  },
  {
    clause: '7.1',
    test: 8,
    requires: 'The catalog has Metadata: an XMP stream of Type Metadata and Subtype XML',
    wayOut: 'let the program that makes the file write XMP metadata, or add them with a PDF editor',
    *look({ pdf: { catalog, follow }, metadata: { stream, ref } }) {
      if (!stream) {
        const says = catalog.has('Metadata') ? 'Metadata in the catalog is no stream' : 'The catalog has no Metadata';
        yield { says, object: ref };
        return;
      }
      const type = stream.getName('Type', follow)?.value;
      const subtype = stream.getName('Subtype', follow)?.value;
      if (type !== 'Metadata') yield { says: `The metadata’s Type is ${type ?? 'missing'}`, object: ref };
      if (subtype !== 'XML') yield { says: `The metadata’s Subtype is ${subtype ?? 'missing'}`, object: ref };
    },
  },
  {
    clause: '7.1',
    test: 9,
    requires: 'The metadata hold a title, dc:title',
    wayOut: 'give the document a title in the program that makes it, or write dc:title into its XMP',
    *look({ metadata }) {
      if (!metadata.stream || metadata.fault !== undefined) {
        yield { says: metadata.stream ? 'The metadata cannot be read' : 'There are no metadata', object: metadata.ref };
        return;
      }
      const title = propertyOf(metadata, 'dc', 'title');
      if (!title?.text) yield { says: title ? 'dc:title is empty' : 'There is no dc:title', object: metadata.ref };
    },
  },
  {
    clause: '7.1',
    test: 10,
    requires: 'Readers show the title, not the file’s name: ViewerPreferences say DisplayDocTitle true',
    wayOut:
      'write /ViewerPreferences << /DisplayDocTitle true >> into the catalog; in Acrobat: Properties, Initial View',
    *look({ pdf: { catalog, follow } }) {
      const preferences = catalog.getDict('ViewerPreferences', follow);
      if (preferences?.getBool('DisplayDocTitle', follow)?.value !== true)
        yield { says: preferences ? 'DisplayDocTitle is not true' : 'The catalog has no ViewerPreferences' };
    },
  },
  {
    clause: '7.1',
    test: 11,
    requires: 'The catalog has a structure tree, StructTreeRoot',
    wayOut: 'export the file as tagged PDF',
    *look({ pdf: { catalog, follow } }) {
      if (!catalog.getDict('StructTreeRoot', follow)) yield { says: 'The catalog has no StructTreeRoot' };
    },
  },
  {
    clause: '7.16',
    test: 1,
    requires:
      'An encrypted file leaves assistive technology its way: the 10th bit of P in the Encrypt dictionary is set',
    wayOut: 'encrypt it anew with “text access for screen reader devices” allowed, or not at all',
    *look({ pdf: { trailer, follow } }) {
      const encryption = trailer.getDict('Encrypt', follow);
      if (!encryption) return;
      const flags = encryption.getNumber('P', follow)?.value;
      if (flags === undefined || (flags & 512) === 0)
        yield {
          says: flags === undefined ? 'The Encrypt dictionary has no P' : `P is ${flags}, without the 10th bit`,
          object: trailer.getRef('Encrypt'),
        };
    },
  },
];
