import { PdfString } from '@libpdf/core';
import { mapTags, runsUnder, type Tag, type TagKid, tag } from './tag.ts';

const label = /^(\d+[.)]?|[–•‣·*-])\s*$/u;

/** Gives every entry of a list its label, if it has one, and its body (ISO 14289-1, 7.6; ISO 32000-1, table 336). */
export const withBodies = (kids: readonly TagKid[]): TagKid[] =>
  mapTags(kids, (one) => (one.type === 'LI' ? [entry(one)] : one.type === 'L' ? [listOf(one)] : [one]));

function entry(one: Tag): Tag {
  const kids = one.kids.flatMap((kid) => (kid.kind === 'tag' && kid.type === 'LBody' ? kid.kids : [kid]));
  const [first, ...rest] = kids;
  const isLabel = first && ((first.kind === 'tag' && first.type === 'Lbl') || label.test(textUnder(first)));
  const [labels, body] = first && isLabel && rest.length > 0 ? [[labelOf(first)], rest] : [[], kids];
  return { ...one, kids: [...labels, tag('LBody', one.as === 'note' ? [tag('Note', body)] : body)] };
}

const labelOf = (kid: TagKid) => (kid.kind === 'tag' && kid.type === 'Lbl' ? kid : tag('Lbl', [kid]));

const textUnder = (kid: TagKid): string =>
  runsUnder(kid)
    .map(({ text }) => text)
    .join('');

/** A raised number that leads to a note refers to it (ISO 32000-1, table 338). */
export const withReferences = (kids: readonly TagKid[]): TagKid[] =>
  mapTags(kids, (one) => (one.type === 'P' ? [{ ...one, kids: one.kids.map(noteReference) }] : [one]));

const noteReference = (kid: TagKid, _: number, { length }: readonly TagKid[]): TagKid =>
  kid.kind === 'tag' && kid.type === 'Link' && length > 1 && /^\d+\s*$/.test(textUnder(kid))
    ? tag('Reference', [kid])
    : kid;

/** What is no entry of a list is made one. */
const listOf = (one: Tag): Tag => ({
  ...one,
  kids: one.kids.map((kid) =>
    kid.kind === 'tag' && ['LI', 'L', 'Caption'].includes(kid.type) ? kid : entry(tag('LI', [kid])),
  ),
});

/** Blocks that our templates call entries of a list become one list, neighbours together. */
export function listed(kids: readonly TagKid[]): TagKid[] {
  const out: TagKid[] = [];
  let list: Tag | undefined;
  for (const kid of kids) {
    if (kid.kind === 'tag' && kid.as === 'item' && kid.type === 'P') {
      if (!list) {
        list = tag('L', []);
        out.push(list);
      }
      list.kids.push(entry({ ...tag('LI', kid.kids), order: kid.order }));
    } else {
      list = undefined;
      out.push(kid);
    }
  }
  return out;
}

/** Notes need a name of their own (ISO 14289-1, 7.9). */
export function withNames(kids: readonly TagKid[]): TagKid[] {
  let count = 0;
  return mapTags(kids, (one) =>
    one.type === 'Note' ? [{ ...one, entries: new Map([['ID', PdfString.fromString(`note-${++count}`)]]) }] : [one],
  );
}

/** A list of contents (ISO 32000-1, table 333): each entry refers to its place. */
export const contentsList = (kids: readonly TagKid[]): TagKid[] =>
  mapTags(kids, (one) => {
    if (one.type !== 'L' || one.as !== 'contents') return [one];
    const entries = one.kids.map((kid) => tag('TOCI', kid.kind === 'tag' ? kid.kids.map(referring) : [kid]));
    return [{ ...one, type: 'TOC', kids: entries }];
  });

const referring = (kid: TagKid): TagKid => (kid.kind === 'tag' && kid.type === 'Link' ? tag('Reference', [kid]) : kid);

/** Blocks that our templates call quotations stand in one; neighbours in one together. */
export function quoted(kids: readonly TagKid[]): TagKid[] {
  const out: TagKid[] = [];
  let quotation: Tag | undefined;
  for (const kid of kids) {
    if (kid.kind === 'tag' && kid.as === 'quote' && kid.type === 'P') {
      if (!quotation) {
        quotation = tag('BlockQuote', []);
        out.push(quotation);
      }
      quotation.kids.push(kid);
    } else {
      quotation = undefined;
      out.push(kid);
    }
  }
  return out;
}
