import { PdfDict, PdfName, type PdfObject, PdfString } from '@libpdf/core';
import type { Operand, Operation } from './operations.ts';

/**
 * Writes operations as a content stream. Those that were read and not changed are copied from the bytes they were read
 * from; the others are written anew, one a line.
 * @param source what the operations were read from
 */
export function streamOf(operations: readonly Operation[], source: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let made = '';
  for (let at = 0; at < operations.length; at++) {
    const operation = operations[at];
    if (!operation) continue;
    if (operation.from === undefined || operation.to === undefined) {
      made += `${written(operation)}\n`;
      continue;
    }
    const { from } = operation;
    let { to } = operation;
    for (let next = operations[at + 1]; next?.from !== undefined && next.to !== undefined; next = operations[at + 1]) {
      if (next.from < to || hasMore(source, to, next.from)) break;
      to = next.to;
      at++;
    }
    if (made) parts.push(Buffer.from(made, 'latin1'));
    made = '\n';
    parts.push(source.subarray(from, to));
  }
  parts.push(Buffer.from(made, 'latin1'));
  return Buffer.concat(parts);
}

/** Whether more than white space stands between two operations: one was taken out there. */
function hasMore(source: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((source[at] ?? 0) > 32) return true;
  return false;
}

function written({ operator, operands, data }: Operation): string {
  if (operator === 'BI') {
    const [dict] = operands;
    const entries = dict instanceof PdfDict ? [...dict].map(([key, value]) => `${name(key)} ${objectText(value)}`) : [];
    return `BI ${entries.join(' ')} ID ${Buffer.from(data ?? []).toString('latin1')} EI`;
  }
  return [...operands.map(operandText), operator].join(' ');
}

function operandText(operand: Operand): string {
  if (typeof operand === 'number') return numberText(operand);
  return Array.isArray(operand) ? `[${operand.map(operandText).join(' ')}]` : objectText(operand);
}

/** A number as PDF writes it: no exponent, at most six decimals. */
export const numberText = (value: number): string => String(Number(value.toFixed(6)));

function objectText(object: PdfObject): string {
  if (object instanceof PdfName) return name(object);
  if (object instanceof PdfString) return `<${Buffer.from(object.bytes).toString('hex')}>`;
  if (object instanceof PdfDict)
    return `<<${[...object].map(([key, value]) => `${name(key)} ${objectText(value)}`).join(' ')}>>`;
  switch (object.type) {
    case 'array':
      return `[${[...object].map(objectText).join(' ')}]`;
    case 'number':
      return numberText(object.value);
    case 'bool':
      return String(object.value);
    default:
      return 'null';
  }
}

const name = ({ value }: PdfName) =>
  `/${value.replaceAll(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
