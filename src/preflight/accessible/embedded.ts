import type { PdfDict } from '@libpdf/core';
import { dictsIn } from '../../pdf/trees.ts';
import type { Check } from '../check.ts';
import { embeddedFilesIn } from '../files.ts';
import { formsIn } from '../forms.ts';
import { mediaClipsIn } from '../media.ts';
import { textIn } from '../values.ts';
import { dynamicRenderOf } from '../xfa.ts';

/** ISO 14289-1, 7.10, 7.11, 7.15, 7.18.6.2 and 7.20: what a file may carry beside its pages. */
export const embedded: readonly Check[] = [
  {
    clause: '7.10',
    test: 1,
    requires: 'Each configuration of layers, D and those in Configs, has a name',
    wayOut: 'write Name into the configuration',
    *look(examined) {
      for (const { dict, key } of layerConfigurations(examined.pdf))
        if (!textIn(dict, 'Name', examined.pdf.follow))
          yield {
            says: `A configuration of layers (${key}) has no Name`,
            object: examined.pdf.catalog.getRef('OCProperties'),
          };
    },
  },
  {
    clause: '7.10',
    test: 2,
    requires: 'No configuration of layers changes by itself: there is no AS',
    wayOut: 'remove AS from the configuration',
    *look(examined) {
      for (const { dict, key } of layerConfigurations(examined.pdf))
        if (dict.has('AS'))
          yield {
            says: `A configuration of layers (${key}) has AS`,
            object: examined.pdf.catalog.getRef('OCProperties'),
          };
    },
  },
  {
    clause: '7.11',
    test: 1,
    requires: 'An embedded file has its name in both F and UF',
    wayOut: 'write the file’s name into F and UF of its file specification',
    *look(examined) {
      for (const { dict, ref, page, isAttachment } of embeddedFilesIn(examined)) {
        const lacking = ['F', 'UF'].filter((key) => !textIn(dict, key, examined.pdf.follow));
        // Clause 7.18.7 has nothing of its own but this: it asks the same of files that an annotation shows.
        const what = isAttachment ? 'A file attached by an annotation (7.18.7)' : 'An embedded file';
        if (lacking.length > 0) yield { says: `${what} has no ${lacking.join(' and no ')}`, page, object: ref };
      }
    },
  },
  {
    clause: '7.15',
    test: 1,
    requires: 'There is no dynamic XFA form',
    wayOut: 'save the form as static XFA or as a plain PDF form',
    *look({ pdf: { catalog, follow } }) {
      const form = catalog.getDict('AcroForm', follow);
      if (dynamicRenderOf(form, follow) === 'required')
        yield { says: 'The form says dynamicRender required', object: catalog.getRef('AcroForm') };
    },
  },
  {
    clause: '7.18.6.2',
    test: 1,
    requires: 'A media clip says which kind of file it is, in CT',
    wayOut: 'write the content type, such as (video/mp4), into CT of the media clip’s data',
    *look(examined) {
      for (const { dict, ref, page } of mediaClipsIn(examined))
        if (!textIn(dict, 'CT', examined.pdf.follow)) yield { says: 'A media clip has no CT', page, object: ref };
    },
  },
  {
    clause: '7.18.6.2',
    test: 2,
    requires: 'A media clip is described, in Alt',
    wayOut: 'write pairs of a language and a description into Alt of the media clip’s data: [(en) (A ship arrives)]',
    *look(examined) {
      const { follow } = examined.pdf;
      for (const { dict, ref, page } of mediaClipsIn(examined)) {
        const texts = [...(dict.getArray('Alt', follow) ?? [])].map((item) =>
          item.type === 'ref' ? follow(item) : item,
        );
        const isDescribed =
          texts.length > 1 &&
          texts.length % 2 === 0 &&
          texts.every((text, at) => text?.type === 'string' && (at % 2 === 0 || text.bytes.length > 0));
        if (!isDescribed)
          yield {
            says: `A media clip has ${dict.has('Alt') ? 'an Alt that is no list of languages and texts' : 'no Alt'}`,
            page,
            object: ref,
          };
      }
    },
  },
  {
    clause: '7.20',
    test: 1,
    requires: 'No form XObject stands for a page of another file: there is no Ref',
    wayOut: 'put the page’s own contents in its place',
    *look({ pdf, annotations }) {
      for (const { stream, ref, page } of formsIn(pdf, annotations))
        if (stream.has('Ref')) yield { says: 'A form XObject refers to a page of another file', page, object: ref };
    },
  },
];

function layerConfigurations({ catalog, follow }: Parameters<typeof formsIn>[0]): { dict: PdfDict; key: string }[] {
  const layers = catalog.getDict('OCProperties', follow);
  const of = (key: string) => dictsIn(layers?.get(key), follow).map((dict) => ({ dict, key }));
  return [...of('D'), ...of('Configs')];
}
