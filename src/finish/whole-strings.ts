import { type PdfDict, PdfName, PdfString } from '@libpdf/core';
import { contentsOf, putBack } from '../pdf/contents.ts';
import { type WidthOf, widthsIn } from '../pdf/fonts/widths.ts';
import type { Follow, Pdf } from '../pdf/open.ts';
import type { Operand, Operation } from '../pdf/operations.ts';

/** A deviation from a glyph's own width that is too small to be seen, in thousandths of an em. They never add up. */
const unseen = 0.05;

/** What moves text otherwise than the browser does: content that has it is left as it is. */
const strange = new Set(['Tc', 'Tw', 'Tz', 'TL', 'T*', 'TD', "'", '"']);

/** Joins the glyphs of all pages and forms to strings. */
export function joinGlyphs(pdf: Pdf): void {
  for (const content of contentsOf(pdf)) {
    content.operations = withWholeStrings(content.operations, content.resources, pdf.follow);
    putBack(content, pdf);
  }
}

/**
 * Joins glyphs that are shown one by one, each after a move, to strings as long as the line (ISO 32000-1, 9.4.3): in `TJ`
 * a number says what a move gave more or less than the glyph's own width. It makes the file smaller and whatever reads it
 * faster, our own preflight too.
 */
export function withWholeStrings(operations: Operation[], resources: PdfDict, follow: Follow): Operation[] {
  if (operations.some(({ operator }) => strange.has(operator))) return operations;
  const fonts = resources.getDict('Font', follow);
  const out: Operation[] = [];
  let width: WidthOf | undefined;
  let size = 0;
  /** The string in the making: what stands before its last number, and the bytes after it. */
  let parts: Operand[] | undefined;
  let bytes: number[] = [];
  /** Where the browser's line begins and where our next glyph would stand, both from the line's beginning as we wrote it. */
  let origin = 0;
  let pen = 0;
  let hasMoved = false;

  for (const operation of operations) {
    const { operator, operands } = operation;
    const [first, second] = operands;
    if (operator === 'Td' && typeof first === 'number' && typeof second === 'number') {
      if (parts && second === 0 && !Number.isNaN(pen)) {
        origin += first;
        hasMoved = true;
      } else {
        end();
        move(origin + first, second);
      }
    } else if (operator === 'Tj' && width && first instanceof PdfString && first.bytes.length === 2) show(first, width);
    else {
      end();
      if (operator === 'BT' || operator === 'Tm') origin = pen = 0;
      else if (operator === 'Tj' || operator === 'TJ') pen = Number.NaN;
      else if (operator === 'Tf') {
        width = first instanceof PdfName ? widthsIn(fonts?.getDict(first.value, follow), follow) : undefined;
        size = typeof second === 'number' ? second : 0;
      }
      out.push(operation);
    }
  }
  return out;

  function show({ bytes: [high = 0, low = 0] }: PdfString, widthOf: WidthOf) {
    parts ??= [];
    const back = hasMoved ? Math.round(((pen - origin) * 100_000) / size) / 100 : 0;
    if (Math.abs(back) >= unseen) {
      parts.push(new PdfString(Uint8Array.from(bytes), 'hex'), back);
      bytes = [];
      pen -= (back * size) / 1000;
    }
    hasMoved = false;
    bytes.push(high, low);
    pen += (widthOf((high << 8) | low) * size) / 1000;
  }

  function end() {
    if (!parts) return;
    const last = new PdfString(Uint8Array.from(bytes), 'hex');
    out.push(
      parts.length === 0 ? { operator: 'Tj', operands: [last] } : { operator: 'TJ', operands: [[...parts, last]] },
    );
    parts = undefined;
    bytes = [];
    if (hasMoved) move(origin, 0);
    hasMoved = false;
  }

  function move(across: number, up: number) {
    out.push({ operator: 'Td', operands: [across, up] });
    origin = pen = 0;
  }
}
