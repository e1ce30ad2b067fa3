import type { Node, Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Place } from '../messages.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  // "~10 tot ~20" is no struck-out text.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(onlyInRunningText)
  .freeze();

/** Gives the tree of a Markdown text; never fails. Words after a colon are `textDirective` nodes, whatever they are. */
export const parse = (text: string): Root => processor.parse(text);

/** A word after a colon, with or without words in brackets: perhaps a mark. */
export type Directive = Extract<Nodes, { type: 'textDirective' }>;

/** Where a node of the tree stands. @throws Error for a node that was not parsed but made. */
export function placeOf({ type, position }: Node): Place {
  if (!position) throw new Error(`a ${type} without position`);
  const { start, end } = position;
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

/** Leaves lines that begin with `::` and `:::` plain text: our marks stand in running text only. */
function onlyInRunningText(this: Processor): void {
  const data = this.data();
  const colon = ':'.charCodeAt(0);
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    if (!('flow' in extension) || !extension.flow || !(colon in extension.flow)) return extension;
    const { [colon]: _, ...flow } = extension.flow;
    return { ...extension, flow };
  });
}
