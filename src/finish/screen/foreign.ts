import { languageOf, mapTags, type Tag, type TagKid } from './tag.ts';

/**
 * Makes one span, with its language, of foreign words that the ends of lines have cut (ISO 14289-1, 7.2): the browser has
 * an emphasis for each piece (`layout/render.ts`).
 */
export const wholeForeign = (kids: readonly TagKid[]): TagKid[] =>
  mapTags(kids, (one) => [{ ...one, kids: joined(one.kids) }]);

function joined(kids: readonly TagKid[]): TagKid[] {
  const out: TagKid[] = [];
  for (const kid of kids) {
    if (!isForeign(kid)) {
      out.push(kid);
      continue;
    }
    const last = out.at(-1);
    if (isForeign(last) && languageOf(last) === languageOf(kid))
      out.splice(-1, 1, { ...last, kids: [...last.kids, ...kid.kids] });
    else out.push({ ...kid, type: 'Span' });
  }
  return out;
}

const isForeign = (kid: TagKid | undefined): kid is Tag =>
  kid?.kind === 'tag' && (kid.type === 'Em' || kid.type === 'Span') && languageOf(kid) !== '';
