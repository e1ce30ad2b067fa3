import { isAbsolute, relative, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { Terminal } from './terminal.ts';

type Message = VFile['messages'][number];

/** Turns every warning into an error. */
export function beStrict(file: VFile): void {
  for (const message of file.messages) message.fatal = true;
}

/** Gives all complaints about a file, one line each, in the order of its lines. */
export const complaintsOf = (file: VFile, terminal: Pick<Terminal, 'folder' | 'colours'>): string[] =>
  file.messages.toSorted(inOrder).map((message) => lineOf(file, message, terminal));

/**
 * One voice for all: `content/x/interview.md:120:5 error Unknown speaker "Rudi Dierks": did you mean "Rudi Diercks"?
 * [source:unknown-speaker]`
 */
function lineOf(file: VFile, message: Message, { folder, colours }: Pick<Terminal, 'folder' | 'colours'>): string {
  const { red, yellow, dim, bold } = colours.complain;
  const place = `${shownPath(file.path, folder)}:${message.line ?? 1}:${message.column ?? 1}`;
  const severity = message.fatal ? red('error') : yellow('warning');
  const says = message.note ? `${message.reason}: ${asTail(message.note)}` : message.reason;
  return `${bold(place)} ${severity} ${says} ${dim(`[${message.source}:${message.ruleId}]`)}`;
}

/** What follows a colon begins small, unless it begins with a name in capitals. */
export const asTail = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase());

/** A path as a person in this folder would write it, with `/`; whole where it lies outside. */
export function shownPath(path: string, folder: string): string {
  const short = relative(folder, resolve(folder, path));
  const shown = short === '' || short.startsWith('..') || isAbsolute(short) ? resolve(folder, path) : short;
  return shown.replaceAll('\\', '/');
}

const inOrder = (one: Message, other: Message) =>
  (one.line ?? 1) - (other.line ?? 1) ||
  (one.column ?? 1) - (other.column ?? 1) ||
  one.reason.localeCompare(other.reason, 'en');

/** Counts in words: `2 errors, 1 warning`; nothing if there is nothing to count. */
export function countOf(file: VFile): string {
  const errors = file.messages.filter(({ fatal }) => fatal).length;
  const counts = [counted(errors, 'error'), counted(file.messages.length - errors, 'warning')];
  return counts.filter(Boolean).join(', ');
}

/** `1 page`, `6 pages`; nothing for none. */
export const counted = (count: number, thing: string): string =>
  count === 0 ? '' : `${count} ${thing}${count === 1 ? '' : 's'}`;
