import type { Check, Found } from '../check.ts';
import type { Examined } from '../examined.ts';
import { propertyOf, schemas, type XmpProperty } from '../metadata.ts';
import { quoted } from '../words.ts';

/** ISO 14289-1, 5: how a file says that it is PDF/UA. */
export const identification: readonly Check[] = [
  {
    clause: '5',
    test: 1,
    requires: 'The metadata say which part of PDF/UA the file conforms to',
    wayOut: 'put pdfuaid:part into the XMP of the catalog’s Metadata once all other rules are kept',
    *look({ metadata }) {
      if (metadata.stream && metadata.fault !== undefined)
        yield { says: `The metadata cannot be read: ${metadata.fault}`, object: metadata.ref };
      else if (!metadata.properties.some(isOurs))
        yield {
          says: metadata.stream ? 'The metadata do not name PDF/UA' : 'There are no metadata',
          object: metadata.ref,
        };
    },
  },
  {
    clause: '5',
    test: 2,
    requires: 'pdfuaid:part is 1, the part of the standard',
    wayOut: 'write 1 as the value of pdfuaid:part',
    *look({ metadata }) {
      if (!metadata.properties.some(isOurs)) return;
      const part = propertyOf(metadata, 'pdfuaid', 'part');
      if (part?.text !== '1')
        yield {
          says: part ? `pdfuaid:part is ${quoted(part.text)}` : 'There is no pdfuaid:part',
          object: metadata.ref,
        };
    },
  },
  prefixRow(3, 'part'),
  prefixRow(4, 'amd'),
  prefixRow(5, 'corr'),
];

const isOurs = ({ namespace }: XmpProperty) => namespace === schemas.pdfuaid;

function prefixRow(test: number, name: string): Check {
  return {
    clause: '5',
    test,
    requires: `${name} of the PDF/UA identification is written with the prefix pdfuaid`,
    wayOut: `write pdfuaid:${name}, and xmlns:pdfuaid="${schemas.pdfuaid}" around it`,
    look: ({ metadata }) => wrongPrefixes(metadata, name),
  };
}

function* wrongPrefixes(metadata: Examined['metadata'], name: string): Generator<Found> {
  for (const property of metadata.properties)
    if (isOurs(property) && property.name === name && property.prefix !== 'pdfuaid')
      yield { says: `${name} is written as ${quoted(`${property.prefix}:${name}`)}`, object: metadata.ref };
}
