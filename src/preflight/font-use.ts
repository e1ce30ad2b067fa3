import type { PdfDict, PdfRef } from '@libpdf/core';
import { type CodesIn, codesOf } from '../pdf/fonts/codes.ts';
import { type Font, fontOf } from '../pdf/fonts/font.ts';
import type { Follow } from '../pdf/open.ts';
import type { Standing } from '../pdf/visitor.ts';

/** A code of a font that text uses. */
export interface UsedCode {
  code: number;
  /** The first page it stands on. */
  page: number;
  /** Whether it is shown somewhere; in text rendering mode 3 nothing is. */
  isRendered: boolean;
}

/** How a document uses a font. */
export interface FontUse {
  dict: PdfDict;
  ref: PdfRef | undefined;
  /** The first page it is used on. */
  page: number;
  /** Whether any of its text is shown. */
  isRendered: boolean;
  /** Its name as a message shows it. */
  name: string;
  /** The codes used, in their order. */
  codes: () => UsedCode[];
  /** The font as it is read; its program is read anew each time, so that not all are kept. */
  read: () => Font;
}

/** Keeps which codes of which fonts are used. */
export interface FontUses {
  note: (shown: Uint8Array, standing: Standing) => void;
  all: () => FontUse[];
}

/** For each code below 65,536 the first page it stands on, times two, and one more if it is rendered; 0 if it is unused. */
type Table = Uint32Array;

interface Kept {
  dict: PdfDict;
  ref: PdfRef | undefined;
  page: number;
  isRendered: boolean;
  codesIn: CodesIn;
  table: Table;
  /** Codes of three and four bytes. */
  far: Map<number, number>;
}

/** Collects the use of fonts as text is shown. */
export function fontUses(follow: Follow): FontUses {
  const kept = new Map<PdfDict, Kept>();
  let now: Kept | undefined;
  let sign = 0;

  return {
    note(shown, { font, fontRef, page, renderingMode }) {
      if (!font) return;
      if (now?.dict !== font) now = kept.get(font) ?? begin(font, fontRef, page.number);
      const isRendered = renderingMode !== 3;
      if (isRendered) now.isRendered = true;
      sign = page.number * 2 + Number(isRendered);
      now.codesIn(shown, mark);
    },
    all: () => [...kept.values()].map(useOf),
  };

  function begin(dict: PdfDict, ref: PdfRef | undefined, page: number): Kept {
    const codesIn = codesOf(dict, follow);
    const begun = { dict, ref, page, isRendered: false, codesIn, table: new Uint32Array(256), far: new Map() };
    kept.set(dict, begun);
    return begun;
  }

  function mark(code: number) {
    if (!now) return;
    if (code >= 65_536) {
      now.far.set(code, joined(now.far.get(code) ?? 0));
      return;
    }
    if (code >= now.table.length) {
      const larger = new Uint32Array(Math.min(65_536, Math.max(code + 1, now.table.length * 2)));
      larger.set(now.table);
      now.table = larger;
    }
    const before = now.table[code] ?? 0;
    if (before === 0 || (sign & 1) > (before & 1)) now.table[code] = joined(before);
  }

  function joined(before: number): number {
    return before === 0 ? sign : before | (sign & 1);
  }

  function useOf({ dict, ref, page, isRendered, table, far }: Kept): FontUse {
    const name = dict.getName('BaseFont', follow)?.value ?? dict.getName('Name', follow)?.value;
    return {
      dict,
      ref,
      page,
      isRendered,
      name: name ? `font ${name}` : 'a font without a name',
      codes: () => [...usedIn(table.entries()), ...usedIn(far)],
      read: () => fontOf(dict, follow),
    };
  }
}

function* usedIn(entries: Iterable<[number, number]>): Generator<UsedCode> {
  for (const [code, value] of entries) if (value > 0) yield { code, page: value >> 1, isRendered: (value & 1) === 1 };
}
