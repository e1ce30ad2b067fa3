import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, type Source } from '../../src/source/read.ts';

const here = import.meta.dirname;
const good = readFileSync(join(here, 'good.md'), 'utf8');
const [, goodFrontMatter = '', goodText = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(good) ?? [];

/** The pictures that tests may use: all of `files/`. */
export const files: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(join(here, 'files/figures')).map((name) => [
    `figures/${name}`,
    readFileSync(join(here, 'files/figures', name)),
  ]),
);

/** A whole interview of a part of one: front matter or text that is left out is that of `good.md`. */
export function whole(part: string): string {
  const withFields = part.startsWith('---\n') ? part : `${goodFrontMatter}\n${part}`;
  return /\n---\n\s*$/.test(withFields) ? withFields + goodText : withFields;
}

/** Reads a text, or bytes, as an interview in whose folder the pictures of `files/` are. */
export const readText = (text: string | Uint8Array, folder: Source['files'] = files) =>
  read({
    path: 'interview.md',
    slug: 'test',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    files: folder,
  });

/** What is complained of in a text, a line each: `20: error source:unknown-speaker 5-16: reason · way out`. */
export const complaintsOf = (text: string | Uint8Array): string[] =>
  readText(text).file.messages.map(({ fatal, place, source, ruleId, reason, note }) => {
    if (!place || !('start' in place)) throw new Error(`${reason}: without a place`);
    const { start, end } = place;
    const until = end.line === start.line ? end.column : `${end.line}:${end.column}`;
    const severity = fatal ? 'error' : 'warning';
    return `${start.line}: ${severity} ${source}:${ruleId} ${start.column}-${until}: ${reason} · ${note}`;
  });

const comment = /^\s*(?:<!-- (?=error|warning)(?<inText>.*) -->|# (?=error|warning)(?<inFields>.*))$/;

/** What the comments of a text say must be complained of on the line below them, in the form of `complaintsOf`. */
export function announcedIn(text: string): string[] {
  let waiting: string[] = [];
  return text.split('\n').flatMap((line, at) => {
    const { inText, inFields } = comment.exec(line)?.groups ?? {};
    const announced = inText ?? inFields;
    if (announced !== undefined) {
      waiting.push(announced);
      return [];
    }
    const due = waiting.map((one) => `${at + 1}: ${one}`);
    waiting = [];
    return due;
  });
}
