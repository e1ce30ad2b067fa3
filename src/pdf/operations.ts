import { end, isOperand, type Operand, readerOf } from './tokens.ts';

export type { Operand } from './tokens.ts';

/** One operation of a content stream: its operator after its operands, and where it stands in the bytes it was read from. */
export interface Operation {
  operator: string;
  operands: Operand[];
  /** First byte and the byte after the last; none for an operation that was made. */
  from?: number;
  to?: number;
  /** The data of an inline image (`BI`), whose dictionary is its operand. */
  data?: Uint8Array;
}

/**
 * Reads a content stream into operations, in order (ISO 32000-1, 7.8.2). Never throws: what is no token is skipped, an
 * unfinished operation at the end is left out.
 */
export function operationsIn(bytes: Uint8Array): Operation[] {
  const operations: Operation[] = [];
  tellOperations(bytes, (operation) => operations.push(operation));
  return operations;
}

/** Tells the operations of a content stream one after the other, like {@link operationsIn}, and keeps none. */
export function tellOperations(bytes: Uint8Array, tell: (operation: Operation) => void): void {
  const reader = readerOf(bytes);
  let operands: Operand[] = [];
  let from = -1;
  for (;;) {
    const token = reader.next();
    if (token === end) return;
    if (from < 0) from = reader.began;
    if (typeof token === 'string') {
      if (token === 'BI') tell({ operator: token, from, ...reader.inlineImage(), to: reader.at });
      else tell({ operator: token, operands, from, to: reader.at });
      operands = [];
      from = -1;
    } else if (isOperand(token)) operands.push(token);
  }
}
