import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain } from '../messages.ts';
import { isLanguage } from './language-tag.ts';
import { attributesOf } from './mark-attributes.ts';
import { foreignInPlainWords, foreignWithoutLanguage, unknownLanguage } from './mark-rules.ts';
import { placeOf } from './markdown.ts';

/** Makes words in another language `span[lang]` in HTML; complains of a language that is not said or none. Changes the tree. */
export function dressForeign(root: Root, file: VFile): void {
  visit(root, 'textDirective', (mark) => {
    if (mark.name !== 'foreign') return;
    const { lang } = attributesOf(mark, mark.name, file);
    if (!lang) complain(file, foreignWithoutLanguage, placeOf(mark), {});
    else if (!isLanguage(lang)) complain(file, unknownLanguage, placeOf(mark), { lang });
    mark.data = { hName: 'span', hProperties: { lang } };
  });
}

/** Complains of foreign words where only plain words are kept, and leaves the words. Changes the tree. */
export function refuseForeign(node: Nodes, where: string, file: VFile): void {
  visit(node, 'textDirective', (mark, at, parent) => {
    if (mark.name !== 'foreign' || !parent || at === undefined) return;
    complain(file, foreignInPlainWords, placeOf(mark), { where });
    parent.children.splice(at, 1, ...mark.children);
    return [SKIP, at];
  });
}
