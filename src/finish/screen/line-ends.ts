import { PdfString } from '@libpdf/core';
import type { Run } from '../../pdf/runs.ts';
import { mapTags, type TagKid, tag } from './tag.ts';

/** What the text of a run needs so that it goes on rightly in the next: a space behind it, or nothing for its hyphen. */
export type LineEnd = 'space' | 'hyphen';

/** Elements that stand in a line of text: it goes on through them. */
const inline = new Set(['Span', 'Em', 'Strong', 'Link', 'Quote', 'Code', 'Reference']);

/**
 * Says which runs end a line within a text that goes on: the browser writes neither the space at a line's end nor which
 * hyphen is a word's own. A hyphen that we set stands in a run of its own; one of the word's own ends a run of two letters
 * (`layout/lines.ts`).
 */
export function lineEndsIn(kids: readonly TagKid[]): Map<Run, LineEnd> {
  const ends = new Map<Run, LineEnd>();
  blockOf(kids);
  return ends;

  function blockOf(block: readonly TagKid[]) {
    let last: Run | undefined;
    through(block);

    function through(inside: readonly TagKid[]) {
      for (const kid of inside) {
        if (kid.kind === 'run') goOn(kid.run);
        else if (kid.kind === 'tag' && inline.has(kid.type)) through(kid.kids);
        else if (kid.kind === 'tag') {
          last = undefined;
          blockOf(kid.kids);
        }
      }
    }

    function goOn(run: Run) {
      if (run.text === '') return;
      const end = last && endBetween(last, run);
      if (last && end) ends.set(last, end);
      last = run;
    }
  }
}

/**
 * Makes one word again of the two parts on both sides of a hyphen that we set: what is read there is the word (the
 * example of ISO 32000-1, 14.9.4). The glyphs keep their meaning: a program that goes by the lines on the page joins
 * words at a hyphen. A part in another element than its hyphen stays apart, and the hyphen is not read.
 */
export function withWholeWords(kids: readonly TagKid[], ends: ReadonlyMap<Run, LineEnd>): TagKid[] {
  return mapTags(kids, (one) => {
    const joined: TagKid[] = [];
    for (let at = 0; at < one.kids.length; at++) {
      const kid = one.kids[at];
      if (!kid) continue;
      if (kid.kind !== 'run' || ends.get(kid.run) !== 'hyphen') {
        joined.push(kid);
        continue;
      }
      const [before, after] = [partOf(joined.at(-1)), partOf(one.kids[at + 1])];
      const isWord = before !== undefined && after !== undefined;
      const parts = isWord ? [...joined.splice(-1), kid, ...one.kids.slice(++at, at + 1)] : [kid];
      joined.push(tag('Span', parts, new Map([['ActualText', PdfString.fromString(isWord ? before + after : '')]])));
    }
    return [{ ...one, kids: joined }];
  });
}

/** What a part of a word says, or a word that was joined before: in a word of three parts the second hyphen follows. */
function partOf(kid: TagKid | undefined): string | undefined {
  if (kid?.kind === 'run') return /\s/u.test(kid.run.text) ? undefined : kid.run.text;
  const joined = kid?.kind === 'tag' && kid.type === 'Span' ? kid.entries.get('ActualText') : undefined;
  return joined instanceof PdfString && joined.asString() !== '' ? joined.asString() : undefined;
}

function endBetween(run: Run, next: Run): LineEnd | undefined {
  const isNew = isNewLine(run, next);
  if (!isNew && !isApart(run, next)) return undefined;
  if (isNew && run.text === '-') return 'hyphen';
  if (/\s$/u.test(run.text) || /^\s/u.test(next.text) || /^.[-/–]$/u.test(run.text)) return undefined;
  return 'space';
}

/** Whether more than a letter's width of white stands between two runs of a line: a number, and what it numbers. */
const isApart = (run: Run, next: Run) =>
  next.x - run.endX > (/\d$/.test(run.text) ? 0.75 : 1.05) * Math.max(run.size, next.size);

/** A raised figure stands on its line still. */
const isNewLine = (run: Run, next: Run) =>
  run.content !== next.content ||
  next.x < run.endX ||
  Math.abs(next.y - run.endY) > 0.6 * Math.max(run.size, next.size);
