import type { Tag, TagKid } from './tag.ts';

/**
 * Puts blocks that know their place in the reading order where they belong, and joins those of one place: what the end of a
 * column or page has cut is one element again. A block that stands later than its place goes behind the last one that
 * comes before it; blocks without a number stay with the one they follow.
 */
export function inReadingOrder(kids: readonly TagKid[]): TagKid[] {
  const ordered: TagKid[] = [];
  for (const kid of kids) {
    const order = kid.kind === 'tag' ? kid.order : undefined;
    const at = order === undefined || kid.kind !== 'tag' ? undefined : placeFor(kid, order, ordered);
    if (kid.kind === 'tag' && at?.joins) at.joins.kids = [...at.joins.kids, ...kid.kids];
    else ordered.splice(at?.index ?? ordered.length, 0, kid.kind === 'tag' ? { ...kid } : kid);
  }
  return ordered;
}

function placeFor({ type }: Tag, order: number, ordered: readonly TagKid[]): { index: number; joins?: Tag } {
  let seen = false;
  for (let at = ordered.length - 1; at >= 0; at--) {
    const other = ordered[at];
    if (other?.kind !== 'tag' || other.order === undefined) continue;
    if (other.order === order && other.type === type) return { index: at, joins: other };
    if (other.order < order) return { index: seen ? at + 1 : ordered.length };
    seen = true;
  }
  return { index: ordered.length };
}
