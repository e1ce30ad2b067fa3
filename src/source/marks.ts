import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain, type Place } from '../messages.ts';
import { brokenAttributes, emptyMark, unclosedMark, unknownMark } from './mark-rules.ts';
import { isMark, marks } from './mark-table.ts';
import { type Directive, placeOf } from './markdown.ts';
import { nearest } from './nearest.ts';
import { wordsOf } from './prose.ts';

/** Leaves only marks as directives: any other word after a colon is again what was typed. Changes the tree. */
export function keepOnlyMarks(root: Root, text: string, file: VFile): void {
  visit(root, 'textDirective', (directive, at, parent) => {
    if (!parent || at === undefined) return;
    const { name, position } = directive;
    const from = position?.start.offset ?? 0;
    const to = position?.end.offset ?? from;
    const hasWords = text[from + 1 + name.length] === '[';
    const isClosed = hasWords && to > from + 1 + name.length;
    if (isMark(name) && isClosed) {
      if (text[to] === '{') complain(file, brokenAttributes, nameOf(directive), { name });
      if (wordsOf(directive) !== '') return;
      complain(file, emptyMark, placeOf(directive), { name });
      parent.children.splice(at, 1);
      return [SKIP, at];
    }
    if (isMark(name) && hasWords) complain(file, unclosedMark, nameOf(directive), { name });
    if (!isMark(name) && isClosed) {
      complain(file, unknownMark, nameOf(directive), { name, nearest: nearest(name, Object.keys(marks)) });
      parent.children.splice(at, 1, ...directive.children);
      return [SKIP, at];
    }
    const typed: Text = { type: 'text', value: text.slice(from, to), position };
    parent.children.splice(at, 1, typed);
    return [SKIP, at + 1];
  });
  visit(root, (node) => {
    if ('children' in node) node.children = joined(node.children as PhrasingContent[]) as typeof node.children;
  });
}

/** Joins neighbouring texts, so that `patiënt:arts` is one again. */
function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') result.push(node);
    else result.splice(-1, 1, join(last, node));
  }
  return result;
}

function join(first: Text, second: Text): Text {
  const value = first.value + second.value;
  if (!first.position || !second.position) return { type: 'text', value };
  return { type: 'text', value, position: { start: first.position.start, end: second.position.end } };
}

/** The place of `:name`, without what follows. */
function nameOf(directive: Directive): Place {
  const { start } = placeOf(directive);
  return { start, end: { line: start.line, column: start.column + 1 + directive.name.length } };
}
