import type { Definition, Image, Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts the address where it is used: `[words][name]` becomes a link, `![words][name]` an image. Changes the tree. */
export function resolveDefinitions(root: Root): void {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (definition, at, parent) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
    if (at === undefined) return;
    parent?.children.splice(at, 1);
    return [SKIP, at];
  });
  visit(root, (node, at, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (!definition || !parent || at === undefined) return;
    const { url, title } = definition;
    const { position } = node;
    const resolved: Link | Image =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, position }
        : { type: 'image', url, title, alt: node.alt, position };
    parent.children.splice(at, 1, resolved);
  });
}
