import type { Run } from './runs.ts';
import type { TagKid } from './tag.ts';

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

function endBetween(run: Run, next: Run): LineEnd | undefined {
  if (!isNewLine(run, next)) return undefined;
  if (run.text === '-') return 'hyphen';
  if (/\s$/u.test(run.text) || /^\s/u.test(next.text) || /^.[-/–]$/u.test(run.text)) return undefined;
  return 'space';
}

/** A raised figure stands on its line still. */
const isNewLine = (run: Run, next: Run) =>
  run.content !== next.content ||
  next.x < run.endX ||
  Math.abs(next.y - run.endY) > 0.6 * Math.max(run.size, next.size);
