import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

/** A program that is not ours and reads a PDF's text. */
export interface TextReader {
  name: string;
  /** Whether it reads only what the file says belongs to the text: no running heads, no folios, no pulled quotes. */
  leavesOutArtifacts: boolean;
  textOf: (path: string) => Promise<string>;
}

const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { encoding: 'utf8', maxBuffer: 100_000_000, stdio: ['ignore', 'pipe', 'pipe'] });

const bytesOf = (command: string, words: string[], input?: Buffer) =>
  execFileSync(command, words, { maxBuffer: 100_000_000, ...(input ? { input } : {}) });

export const textReaders: TextReader[] = [
  { name: 'pdftotext', leavesOutArtifacts: false, textOf: async (path) => wordsByPdftotext(path) },
  { name: 'pdfinfo -struct-text', leavesOutArtifacts: true, textOf: async (path) => structureTextOf(path) },
  { name: 'pdf.js', leavesOutArtifacts: false, textOf: (path) => readByPdfJs(path, () => true) },
  { name: 'pdf.js, what is tagged', leavesOutArtifacts: true, textOf: (path) => readByPdfJs(path, isTagged) },
];

/** Opens a PDF with pdf.js, which must be closed with `destroy`. */
export const openByPdfJs = async (path: string): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;

/**
 * Words as poppler parts them, in the order in which they were written. Its option -raw alone would guess where spaces
 * are, and miss those of a tight line, though they stand in the file.
 */
function wordsByPdftotext(path: string): string {
  const page = run('pdftotext', '-raw', '-bbox', path, '-');
  const words = page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g);
  let text = '';
  let before = { end: 0, foot: 0 };
  for (const [, left, top, right, bottom, word = ''] of words) {
    const [start, height] = [Number(left), Number(bottom) - Number(top)];
    const isOnLine = Math.abs(Number(bottom) - before.foot) < height * 0.6 && start > before.end - height;
    if (!isOnLine) text += '\n';
    else if (start - before.end > height * touching) text += ' ';
    text += word.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
    before = { end: Number(right), foot: Number(bottom) };
  }
  return text;
}

/** Words nearer to one another, as a share of their height, are one: an italic word and the full stop after it. */
const touching = 0.04;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The structure's text: a line for each stretch of a line of print. What is set in italics is a stretch of its own, so
 * a stretch is joined to the sign before or after it; the hyphen that parts a word is one too.
 */
function structureTextOf(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
  const plain = join(folder, 'plain.pdf');
  writeFileSync(plain, withoutInnerSpans(path));
  const stretches = run('pdfinfo', '-struct-text', plain).matchAll(/^ *"(.*)"$/gm);
  rmSync(folder, { recursive: true });
  const lines = [...stretches].map(([, text = '']) => text).join('\n');
  return lines.replaceAll('\n-\n', '-\n').replaceAll(/(?<=[(“‘[])\n|\n(?=[.,;:!?)”’\]])/gu, '');
}

/**
 * The PDF without the spans that Chromium puts round a glyph that stands for two characters (’ is also a letter): poppler
 * up to 22.12 takes the end of such a span for the end of the text round it.
 */
function withoutInnerSpans(path: string): Buffer {
  const pdf = bytesOf('qpdf', ['--qdf', '--object-streams=disable', path, '-']).toString('latin1');
  const mended = pdf.replaceAll(/\/Span<<\/ActualText <\w+> >> BDC\b(.*?)\bEMC\b/gs, '$1');
  return bytesOf('fix-qdf', [], Buffer.from(mended, 'latin1'));
}

async function readByPdfJs(path: string, isRead: (open: readonly TextMarkedContent[]) => boolean): Promise<string> {
  const document = await openByPdfJs(path);
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
    const open: TextMarkedContent[] = [];
    for (const item of items) {
      if (isText(item)) text += isRead(open) ? item.str + (item.hasEOL ? '\n' : '') : '\n';
      else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item);
    }
    text += '\n';
  }
  await document.destroy();
  return text;
}

const isText = (item: TextItem | TextMarkedContent): item is TextItem => 'str' in item;

/** Text of the structure stands in marked content with a number. */
const isTagged = (open: readonly TextMarkedContent[]) => open.some(({ id }) => id);
