import { PdfDict, PdfName } from '@libpdf/core';
import type { Operation } from '../../pdf/operations.ts';

/** Marks the beginning of what is no part of the text: running heads, folios, rules, grounds (ISO 32000-1, 14.8.2.2). */
const beginArtifact = (isText: boolean): Operation => ({
  operator: 'BDC',
  operands: [PdfName.of('Artifact'), PdfDict.of({ Type: PdfName.of(isText ? 'Pagination' : 'Layout') })],
});

const endMarked: Operation = { operator: 'EMC', operands: [] };

const opens = new Set(['m', 're', 'sh', 'BI', 'Do']);
const shows = new Set(['Tj', 'TJ', "'", '"']);

/**
 * Marks everything that stands outside marked content as artifact (ISO 14289-1, 7.1). Marks nest properly with `q` and
 * `Q` and with `BT` and `ET`.
 * @param isTagged whether a form holds content of the structure tree: it is then no artifact
 */
export function withArtifacts(operations: readonly Operation[], isTagged: (form: string) => boolean): Operation[] {
  const out: Operation[] = [];
  let marked = 0;
  let saved = 0;
  /** How deep the state was saved where the open artifact began. */
  let open: number | undefined;
  let isInText = false;
  const begin = (isText: boolean) => {
    if (open !== undefined) return;
    out.push(beginArtifact(isText));
    open = saved;
  };
  const end = () => {
    if (open !== undefined) out.push(endMarked);
    open = undefined;
  };
  for (let at = 0; at < operations.length; at++) {
    const operation = operations[at];
    if (!operation) continue;
    const { operator, operands } = operation;
    if (operator === 'BDC' || operator === 'BMC') {
      if (marked === 0) end();
      marked++;
    } else if (operator === 'EMC') marked--;
    else if (operator === 'q') saved++;
    else if (operator === 'Q') {
      if (open === saved) end();
      saved--;
    } else if (marked === 0) {
      const form = operator === 'Do' && operands[0] instanceof PdfName ? operands[0].value : undefined;
      if (form !== undefined && isTagged(form)) end();
      else if (operator === 'BT') {
        isInText = isMarkedWithin(operations, at);
        if (isInText) end();
        else begin(true);
      } else if (operator === 'ET' && isInText) {
        end();
        isInText = false;
      } else if (opens.has(operator)) begin(false);
      else if (shows.has(operator)) begin(true);
    }
    out.push(operation);
  }
  end();
  return out;
}

/** Whether a text object holds marked content: an artifact must then begin and end inside it. */
function isMarkedWithin(operations: readonly Operation[], from: number): boolean {
  for (let at = from; at < operations.length; at++) {
    const operator = operations[at]?.operator;
    if (operator === 'ET') return false;
    if (operator === 'BDC' || operator === 'BMC') return true;
  }
  return false;
}
