import { PDF, PdfDict, type PdfObject, type PdfRef, PdfStream } from '@libpdf/core';
import { withoutStrayDelimiters, withoutStraysInside } from './stray-delimiters.ts';

/** Gives what a reference stands for; what the getters of dictionaries and arrays take as their last argument. */
export type Follow = (ref: PdfRef) => PdfObject | null;

/** A page of the document, counted from 1. */
export interface PdfPage {
  number: number;
  ref: PdfRef;
  dict: PdfDict;
}

/** An open document: its objects are read when they are asked for. */
export interface Pdf {
  /** The file as it was read. */
  bytes: Uint8Array;
  trailer: PdfDict;
  catalog: PdfDict;
  follow: Follow;
  /** Adds an object and gives its reference. */
  add: (object: PdfObject) => PdfRef;
  pages: readonly PdfPage[];
  isEncrypted: boolean;
  /** Writes the document anew. It keeps only what can be reached, numbered in the order in which it was read. */
  save: (version: string) => Promise<Uint8Array>;
}

/** Why a file could not be opened. */
export type Unopenable = 'not a PDF' | 'empty' | 'encrypted' | 'damaged' | 'too large';

/** A file that no document could be read from. */
export class PdfFault extends Error {
  readonly reason: Unopenable;
  constructor(reason: Unopenable, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/**
 * Opens a PDF. Damaged cross-references are mended; a file that is encrypted with an empty user password is decrypted.
 * @throws PdfFault if no document can be read from the bytes
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  if (bytes.length === 0) throw new PdfFault('empty', 'The file is empty');
  if (!hasHeader(bytes)) throw new PdfFault('not a PDF', 'The file is no PDF: it does not begin with %PDF-');
  const document = await load(bytes);
  if (document.isEncrypted && !document.isAuthenticated)
    throw new PdfFault('encrypted', 'The file is encrypted and opens only with a password');
  const { registry, info } = document.context;
  const follow: Follow = (ref) => registry.resolve(ref);
  const catalog = info.trailer.getDict('Root', follow);
  if (!catalog) throw new PdfFault('damaged', 'The file is damaged: it has no catalog');
  let pages: PdfPage[] | undefined;
  let root: PdfRef | undefined;
  return {
    bytes,
    trailer: info.trailer,
    catalog,
    follow,
    add: (object) => registry.register(object),
    get pages() {
      // Another tree may have been put in its place.
      if (!pages || root !== catalog.getRef('Pages')) pages = pagesUnder(catalog, follow);
      root = catalog.getRef('Pages');
      return pages;
    },
    isEncrypted: document.isEncrypted,
    save: (version) => {
      info.version = version;
      return document.save();
    },
  };
}

/** The header may stand anywhere in the first 1024 bytes (ISO 32000-1, annex H.3). */
const hasHeader = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');

// The library decodes object streams itself, on its way to an object: here alone can we see what it is about to read.
const decode = PdfStream.prototype.getDecodedData;
PdfStream.prototype.getDecodedData = function getDecodedData(this: PdfStream) {
  const decoded = decode.call(this);
  return this.getName('Type')?.value === 'ObjStm' ? withoutStraysInside(decoded) : decoded;
};

async function load(bytes: Uint8Array): Promise<PDF> {
  try {
    return await PDF.load(withoutStrayDelimiters(bytes));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PdfFault('damaged', `The file is damaged beyond repair: ${why}`, { cause });
  }
}

/** All leaves of the page tree, in order; one that is reached twice, or is no dictionary, is left out. */
function pagesUnder(catalog: PdfDict, follow: Follow): PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<string>();
  const stack: PdfObject[] = [];
  const first = catalog.getRef('Pages');
  if (first) stack.push(first);
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type !== 'ref' || seen.has(next.toString())) continue;
    seen.add(next.toString());
    const node = follow(next);
    if (!(node instanceof PdfDict)) continue;
    const kids = node.getArray('Kids', follow);
    if (kids)
      for (const kid of [...kids].reverse()) stack.push(kid); // one by one: there may be more than fit on the stack
    else pages.push({ number: pages.length + 1, ref: next, dict: node });
  }
  return pages;
}

/** An attribute that a page may inherit from the nodes above it (ISO 32000-1, 7.7.3.4): Resources, MediaBox, CropBox, Rotate. */
export function inherited({ dict }: PdfPage, key: string, follow: Follow): PdfObject | undefined {
  const seen = new Set<PdfDict>();
  for (let node: PdfDict | undefined = dict; node && !seen.has(node); node = node.getDict('Parent', follow)) {
    seen.add(node);
    const value = node.get(key, follow);
    if (value) return value;
  }
  return undefined;
}
