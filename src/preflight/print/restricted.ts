import { PdfName } from '@libpdf/core';
import { namesIn } from '../../pdf/trees.ts';
import type { Check } from '../check.ts';

/** ISO 15930-7, features that a file for printing has not. */
export const restricted: readonly Check[] = [
  {
    clause: 'restricted features',
    test: 1,
    requires: 'The file is not encrypted',
    wayOut: 'export it without a password and without restrictions',
    *look({ pdf: { isEncrypted } }) {
      if (isEncrypted) yield { says: 'The file is encrypted' };
    },
  },
  {
    clause: 'restricted features',
    test: 2,
    requires: 'Nothing runs: no scripts, no actions',
    wayOut: 'take out scripts, and actions at opening the file or a page',
    *look({ pdf: { catalog, pages, follow }, annotations }) {
      const names = catalog.getDict('Names', follow)?.getDict('JavaScript', follow);
      for (const _ of namesIn(names, follow)) {
        yield { says: 'The document has scripts' };
        break;
      }
      // A destination to open at is no action (ISO 32000-1, table 28).
      if (catalog.getDict('OpenAction', follow)) yield { says: 'The document does something when it is opened' };
      if (catalog.has('AA')) yield { says: 'The document has actions of its own' };
      for (const { number, dict, ref } of pages)
        if (dict.has('AA')) yield { says: 'The page does something when it is opened', page: number, object: ref };
      for (const { dict, page, ref } of annotations)
        if (dict.getDict('A', follow)?.getName('S', follow)?.value === 'JavaScript' || dict.has('AA'))
          yield { says: 'An annotation runs a script', page, object: ref };
    },
  },
  {
    clause: 'restricted features',
    test: 3,
    requires: 'No graphics state bends tones: no transfer functions',
    wayOut: 'export without transfer functions: the printer’s machine sets its own',
    *look({ painted, pdf: { follow } }) {
      for (const { thing, ref, page } of painted.states) {
        const plain = thing.get('TR', follow);
        const newer = thing.get('TR2', follow);
        if (plain || (newer && !(newer instanceof PdfName && newer.value === 'Default')))
          yield { says: 'A graphics state has a transfer function', page, object: ref };
      }
    },
  },
  {
    clause: 'restricted features',
    test: 4,
    requires: 'No graphics state brings screens of its own but of type 1 or 5, none with a transfer function',
    wayOut: 'export without halftone screens: the printer’s machine sets its own',
    *look({ painted, pdf: { follow } }) {
      for (const { thing, ref, page } of painted.states) {
        const screen = thing.getDict('HT', follow);
        const type = screen?.getNumber('HalftoneType', follow)?.value;
        if (!screen) continue;
        if (type !== 1 && type !== 5)
          yield { says: `A halftone screen is of type ${type ?? 'unknown'}`, page, object: ref };
        if (screen.has('TransferFunction') || screen.has('HalftoneName'))
          yield { says: 'A halftone screen has a transfer function or a name', page, object: ref };
      }
    },
  },
  {
    clause: 'restricted features',
    test: 5,
    requires: 'Pages hold no PostScript, and nothing that lies in another file',
    wayOut: 'export anew: PostScript and linked files in a PDF are of another time',
    *look({ painted, pdf: { follow } }) {
      for (const { thing, ref, page } of painted.otherXObjects)
        if (thing.getName('Subtype', follow)?.value === 'PS')
          yield { says: 'A piece of PostScript stands on the page', page, object: ref };
      for (const { thing, ref, page } of painted.forms) {
        if (thing.getName('Subtype2', follow)?.value === 'PS' || thing.has('PS'))
          yield { says: 'A drawing holds PostScript', page, object: ref };
        if (thing.has('Ref')) yield { says: 'A drawing lies in another file', page, object: ref };
      }
      for (const { thing, ref, page } of [...painted.forms, ...painted.images])
        if (thing.has('F') && thing.has('Length')) yield { says: 'Data lie in another file', page, object: ref };
    },
  },
  {
    clause: 'restricted features',
    test: 6,
    requires: 'A picture has no other picture to be shown in its place: no Alternates, no OPI',
    wayOut: 'export with pictures at full size in the file',
    *look({ painted }) {
      for (const { thing, ref, page } of [...painted.images, ...painted.forms])
        for (const key of ['Alternates', 'OPI'])
          if (thing.has(key)) yield { says: `A picture has ${key}`, page, object: ref };
    },
  },
  {
    clause: 'ours: layers',
    test: 1,
    requires: 'No layer is off: what it holds would be missing, or printed against your will',
    wayOut: 'turn every layer on or delete it, and export anew',
    *look({ pdf: { catalog, follow } }) {
      const layers = catalog.getDict('OCProperties', follow);
      const shown = layers?.getDict('D', follow);
      if (layers && !shown) yield { says: 'The document has layers, and nothing says which are on' };
      const off = shown?.getArray('OFF', follow)?.length ?? 0;
      if (off > 0) yield { says: `${off === 1 ? 'One layer is' : `${off} layers are`} off` };
      if (shown?.getName('BaseState', follow)?.value === 'OFF') yield { says: 'Layers are off unless named' };
    },
  },
];
