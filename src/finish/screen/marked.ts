import { PdfDict, PdfName, PdfNumber, PdfStream, PdfString } from '@libpdf/core';
import type { Content } from '../../pdf/contents.ts';
import type { Pdf } from '../../pdf/open.ts';
import type { Operation } from '../../pdf/operations.ts';
import { type Run, spaceIn } from '../../pdf/runs.ts';
import { withArtifacts } from './artifacts.ts';
import type { LineEnd } from './line-ends.ts';

/** What has been decided of the runs of a document. */
export interface Marking {
  /** The type of the element that a run stands in; a run that stands in none is an artifact. */
  typeOf: ReadonlyMap<Run, string>;
  ends: ReadonlyMap<Run, LineEnd>;
  /** The forms that hold runs of the structure tree. */
  tagged: ReadonlySet<PdfDict>;
}

/** Gives a content's operations with its runs marked as decided, and all that is in no run as artifact. */
export function markedOperations(
  { operations, resources }: Content,
  runs: Iterable<Run>,
  { typeOf, ends, tagged }: Marking,
  pdf: Pdf,
): Operation[] {
  const instead = new Map<number, Operation[]>();
  for (const run of runs) {
    const type = typeOf.get(run);
    if (type === undefined) {
      instead.set(run.from, []);
      instead.set(run.to, []);
      continue;
    }
    for (const at of run.needless) instead.set(at, []);
    const space = ends.get(run) === 'space' ? spaceIn(run, pdf) : undefined;
    const last = operations[run.shows];
    if (space && last) instead.set(run.shows, [last, { operator: 'Tj', operands: [space] }]);
    instead.set(run.from, [beginning(type, run, spokenOf(run, ends.get(run), space !== undefined))]);
  }
  const marked: Operation[] = [];
  for (let at = 0; at < operations.length; at++) {
    const operation = operations[at];
    const others = instead.get(at);
    if (others) marked.push(...others);
    else if (operation) marked.push(operation);
  }
  const forms = resources.getDict('XObject', pdf.follow);
  return withArtifacts(marked, (name) => {
    const form = forms?.get(name, pdf.follow);
    return form instanceof PdfStream && tagged.has(form);
  });
}

/** What is to be read in place of the glyphs where the font has no space (ISO 32000-1, 14.9.4). */
function spokenOf({ text }: Run, end: LineEnd | undefined, hasSpace: boolean): string | undefined {
  return end === 'space' && !hasSpace ? `${text} ` : undefined;
}

function beginning(type: string, { mcid }: Run, spoken: string | undefined): Operation {
  const properties = PdfDict.of({ MCID: PdfNumber.of(mcid) });
  if (spoken !== undefined) properties.set('ActualText', PdfString.fromString(spoken));
  return { operator: 'BDC', operands: [PdfName.of(spoken === undefined ? type : 'Span'), properties] };
}
