import type { ElementContent } from 'hast';
import type { Answer } from './interview.ts';

/** A stretch of an answer's text, by the index of its first character and of the one behind its last. */
export interface Stretch {
  from: number;
  to: number;
}

/** An answer as one text, and where its marked spans stand in it. */
export interface Spoken {
  /** A block, an entry of a list or a cell of a table to a line; without captions and the numbers of notes. */
  text: string;
  /** By the excerpt's id. */
  spans: ReadonlyMap<string, Stretch>;
}

const lines = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br']);

/** Gives what was spoken in an answer, with the places of its marked spans. */
export function spokenIn({ blocks }: Pick<Answer, 'blocks'>): Spoken {
  const spans = new Map<string, Stretch>();
  let text = '';
  const endLine = () => {
    text = text.trimEnd();
    if (text !== '') text += '\n';
  };
  const hear = (node: ElementContent): void => {
    if (node.type === 'text') {
      const words = node.value.replaceAll(/[ \t\n]+/g, ' ');
      text += /(?:^|\s)$/.test(text) ? words.replace(/^ /, '') : words;
    }
    if (node.type !== 'element' || node.properties.dataNote !== undefined) return;
    if (lines.has(node.tagName)) endLine();
    const from = text.length;
    for (const child of node.children) hear(child);
    const { dataMark } = node.properties;
    if (typeof dataMark === 'string') spans.set(dataMark, trimmed(text, { from, to: text.length }));
    if (lines.has(node.tagName)) endLine();
  };
  for (const block of blocks) if (block.kind === 'prose') hear(block.html);
  return { text: text.trimEnd(), spans };
}

function trimmed(text: string, { from, to }: Stretch): Stretch {
  const words = text.slice(from, to);
  return { from: to - words.trimStart().length, to: from + words.trimEnd().length };
}

/** Joins stretches that touch or overlap, in order: marks may stand in one another. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const joint: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = joint.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joint.push({ from, to });
  }
  return joint;
}

/** Words as a reader counts them: what stands between spaces and has a letter or digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** How many words of a text stand in some stretches of it. */
export const wordsInside = (text: string, stretches: readonly Stretch[]): number =>
  joined(stretches).reduce((sum, { from, to }) => sum + wordCount(text.slice(from, to)), 0);
