import { deflateSync, inflateSync } from 'node:zlib';
import { PdfDict, PdfName, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { type Follow, PdfFault, type PdfPage } from './open.ts';

/** No stream of a document that is meant to be read unpacks to more bytes than this: one that does is made to fill memory. */
const mostBytes = 512 * 1024 * 1024;

/**
 * The data of a stream, decoded.
 * @throws Error if a filter is unknown or its data damaged, PdfFault if it unpacks to more than can be held
 */
export function dataOf(stream: PdfStream): Uint8Array {
  const filter = stream.get('Filter');
  const isPlainFlate = filter instanceof PdfName && filter.value === 'FlateDecode' && !stream.has('DecodeParms');
  if (!isPlainFlate) return stream.getDecodedData();
  try {
    return inflateSync(stream.data, { maxOutputLength: mostBytes }); // several times faster
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE')
      throw new PdfFault(
        'too large',
        `The file is too large to examine: a stream unpacks to over ${mostBytes / 2 ** 20} MB`,
      );
    return stream.getDecodedData(); // more patient with damaged data
  }
}

/** A tenth larger than at zlib's usual 6, in half the time. */
const level = 4;

/** Makes a stream of data, compressed. */
export function compressed(entries: PdfDict | Record<string, PdfObject>, data: Uint8Array): PdfStream {
  const dict = entries instanceof PdfDict ? entries : PdfDict.of(entries);
  const stream = new PdfStream(dict);
  setCompressed(stream, data);
  return stream;
}

/** Puts other data into a stream, compressed: by Node, for the library would do it several times slower at the save. */
export function setCompressed(stream: PdfStream, data: Uint8Array): void {
  stream.setData(deflateSync(data, { level }));
  stream.delete('DecodeParms');
  stream.set('Filter', PdfName.of('FlateDecode'));
}

const newline = Uint8Array.of(10);

/** A page's content: its streams joined with white space between (ISO 32000-1, 7.7.3.3). One that is damaged is left out. */
export function contentOf({ dict }: PdfPage, follow: Follow): Uint8Array {
  const contents = dict.get('Contents', follow);
  const parts = contents instanceof PdfStream ? [contents] : contents?.type === 'array' ? [...contents] : [];
  const streams = parts.flatMap((part) => {
    const stream = part instanceof PdfRef ? follow(part) : part;
    return stream instanceof PdfStream ? [stream] : [];
  });
  return Buffer.concat(streams.flatMap((stream) => [readable(stream), newline]));
}

/**
 * The data of a stream, decoded; none if it is damaged.
 * @throws PdfFault if it unpacks to more than can be held
 */
export function readable(stream: PdfStream): Uint8Array {
  try {
    return dataOf(stream);
  } catch (fault) {
    if (fault instanceof PdfFault) throw fault;
    return new Uint8Array();
  }
}
