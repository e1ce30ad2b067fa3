import { mapTags, says, type TagKid } from './tag.ts';

/**
 * The browser wraps a picture's figure in another for the HTML element `figure`: of the two one is left, with the picture's
 * text and the caption (ISO 14289-1, 7.3).
 */
export const oneFigure = (kids: readonly TagKid[]): TagKid[] =>
  mapTags(kids, (one) => {
    if (one.type !== 'Figure') return [one];
    const inner = one.kids.find((kid) => kid.kind === 'tag' && kid.type === 'Figure');
    if (inner?.kind !== 'tag') return says(one, 'Alt') ? [one] : one.kids;
    const others = one.kids.filter((kid) => kid !== inner);
    return [{ ...one, entries: new Map([...one.entries, ...inner.entries]), kids: [...inner.kids, ...others] }];
  });
