import type { PdfDict, PdfRef, PdfStream } from '@libpdf/core';
import type { PdfPage } from './open.ts';

/** A content stream that is being walked: a page's, or one that a page's leads to. */
export interface Source {
  kind: 'page' | 'form' | 'pattern' | 'mask' | 'glyph' | 'appearance';
  /** The page, or the stream. */
  dict: PdfDict;
  ref: PdfRef | undefined;
  resources: PdfDict | undefined;
}

/** An open marked-content sequence (ISO 32000-1, 14.6). */
export interface Mark {
  tag: string;
  properties: PdfDict | undefined;
  mcid: number | undefined;
  /** The stream that opened it: the one whose numbers its `mcid` is of. */
  source: Source;
  /** The sequence round it, if need be in the stream that drew this one. */
  outer: Mark | undefined;
}

/** Where the walk is. One object for the whole walk: a visitor copies what it keeps. */
export interface Standing {
  page: PdfPage;
  source: Source;
  mark: Mark | undefined;
  /** The font that text is shown in; undefined if none was set or it is not among the resources. */
  font: PdfDict | undefined;
  fontRef: PdfRef | undefined;
  fontSize: number;
  /** The text rendering mode: 3 shows nothing (ISO 32000-1, table 106). */
  renderingMode: number;
}

/** What may be told of a walk. */
export interface Visitor {
  /** A string is shown, as its bytes. */
  text?: (shown: Uint8Array, standing: Standing) => void;
  /** A path or a shading is painted, by this operator. */
  paint?: (operator: string, standing: Standing) => void;
  /** An image is shown: its dictionary, that of an inline image too. */
  image?: (image: PdfDict, standing: Standing) => void;
  /** A marked-content sequence is opened; it is in `standing` already. */
  mark?: (mark: Mark, standing: Standing) => void;
  /** A form is drawn. If this gives false, the walk does not go in. */
  form?: (form: PdfStream, ref: PdfRef | undefined, standing: Standing) => boolean;
}
