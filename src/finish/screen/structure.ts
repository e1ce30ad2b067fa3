import type { PdfDict } from '@libpdf/core';
import { type Content, contentsOf, putBack } from '../../pdf/contents.ts';
import type { Pdf } from '../../pdf/open.ts';
import { type Run, runsIn } from '../../pdf/runs.ts';
import { oneFigure } from './figures.ts';
import { wholeForeign } from './foreign.ts';
import { type LineEnd, lineEndsIn, withWholeWords } from './line-ends.ts';
import { describeLinks } from './links.ts';
import { contentsList, listed, quoted, withBodies, withNames, withReferences } from './lists.ts';
import { markedOperations } from './marked.ts';
import { forgetElements } from './outline.ts';
import { inBlocks, plainTags } from './plain-tags.ts';
import { inReadingOrder } from './reading-order.ts';
import { runsUnder, type Tag, type TagKid, tag, tagsOf } from './tag.ts';
import { writeTags } from './write-tags.ts';

/** What is done to the tree, in this order. */
const steps: readonly ((kids: TagKid[]) => TagKid[])[] = [
  oneFigure,
  inBlocks,
  inReadingOrder,
  wholeForeign,
  listed,
  quoted,
  contentsList,
  withBodies,
  withReferences,
  withNames,
];

/**
 * Makes of the browser's structure tree one that reads like the article (ISO 14289-1, 7.1 to 7.9): no element without a
 * meaning, one for a paragraph however often it was cut, everything in reading order, and all that is no part of the text
 * marked as artifact.
 */
export function mendStructure(pdf: Pdf): void {
  const contents = contentsOf(pdf);
  const byOwner = new Map(
    contents.map((content) => [content.owner.objectNumber, { content, runs: runsIn(content, pdf) }]),
  );
  const tags = tagsOf(pdf, ({ objectNumber }, mcid) => byOwner.get(objectNumber)?.runs.get(mcid));
  const document = documentOf(plainTags(tags).kids);
  const kids = steps.reduce((kids, step) => step(kids), document.kids);
  const ends = lineEndsIn(kids);
  const top = { ...document, kids: withWholeWords(kids, ends) };
  const typeOf = new Map<Run, string>();
  noteTypes(top, typeOf);
  const marking = {
    typeOf,
    ends,
    tagged: new Set([...typeOf.keys()].map(({ content }) => content.dict)) as ReadonlySet<PdfDict>,
  };
  for (const { content, runs } of byOwner.values()) {
    content.operations = markedOperations(content, runs.values(), marking, pdf);
    forgetParents(content);
    putBack(content, pdf);
  }
  describeLinks(pdf, top, textIn(ends));
  writeTags(pdf, top);
  forgetElements(pdf);
}

/** The one element at the top. */
function documentOf(kids: readonly TagKid[]): Tag {
  const [only] = kids;
  return kids.length === 1 && only?.kind === 'tag' && only.type === 'Document' ? only : tag('Document', [...kids]);
}

function noteTypes({ type, kids }: Tag, typeOf: Map<Run, string>): void {
  for (const kid of kids) {
    if (kid.kind === 'run') typeOf.set(kid.run, type);
    else if (kid.kind === 'tag') noteTypes(kid, typeOf);
  }
}

/** Gives what an element says, with the spaces that its lines end in. */
const textIn = (ends: ReadonlyMap<Run, LineEnd>) => (kid: TagKid) =>
  runsUnder(kid)
    .map((run) => (ends.get(run) === 'hyphen' ? '' : run.text + (ends.get(run) === 'space' ? ' ' : '')))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const forgetParents = ({ dict }: Content) => dict.delete('StructParents');
