import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Says of each heading in a table that it heads its column, and keeps a column's alignment as a class (`align-right`)
 * instead of an attribute. An empty corner heads nothing and becomes a plain cell. Changes the tree.
 */
export function dressTables(html: Element): void {
  visit(html, 'element', (cell) => {
    if (cell.tagName !== 'th' && cell.tagName !== 'td') return;
    const { align, ...others } = cell.properties;
    if (cell.children.length === 0) cell.tagName = 'td';
    cell.properties = {
      ...others,
      ...(align ? { className: [`align-${align}`] } : {}),
      ...(cell.tagName === 'th' ? { scope: 'col' } : {}),
    };
  });
}
