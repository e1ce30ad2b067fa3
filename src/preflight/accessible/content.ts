import type { Check, Found } from '../check.ts';
import { type SpanText, type Spot, spanTexts } from '../content.ts';
import { quoted } from '../words.ts';

const spanNames: Record<SpanText, string> = {
  ActualText: 'the replacement text (ActualText)',
  Alt: 'the alternative text (Alt)',
  E: 'the expansion (E)',
};

/** ISO 14289-1, 7.1, 7.2 and 7.20: what stands on the pages, and what it is marked as. */
export const content: readonly Check[] = [
  {
    clause: '7.1',
    test: 1,
    requires: 'No artifact stands inside tagged content',
    wayOut: 'close the tagged content before the artifact, and open it anew after it',
    look: ({ content: { artifactsInTagged } }) =>
      found(artifactsInTagged, (what) => `An artifact stands inside content tagged as ${what}`),
  },
  {
    clause: '7.1',
    test: 2,
    requires: 'No tagged content stands inside an artifact',
    wayOut: 'take the content out of the artifact, or its number (MCID) out of the structure tree',
    look: ({ content: { taggedInArtifacts } }) =>
      found(taggedInArtifacts, (what) => `Content tagged as ${what} stands inside an artifact`),
  },
  {
    clause: '7.1',
    test: 3,
    requires: 'All content is tagged, or marked as an artifact',
    wayOut:
      'put it between BDC and EMC with the number (MCID) of its structure element, that the ParentTree leads to, or mark it as Artifact',
    look: ({ content: { unmarked } }) => found(unmarked, (what) => `${what} is neither tagged nor an artifact`),
  },
  ...spanTexts.map(
    (key, at): Check => ({
      clause: '7.2',
      test: 30 + at,
      requires: `The language of ${spanNames[key]} of a Span in the content can be told`,
      wayOut: 'give the catalog a Lang, or the Span, or a structure element above it',
      look: ({ content: { spansWithoutLanguage } }) =>
        found(spansWithoutLanguage[key], () => `Nothing tells the language of ${spanNames[key]} of a Span`),
    }),
  ),
  {
    clause: '7.2',
    test: 34,
    requires: 'The language of all text can be told',
    wayOut: 'give the catalog a Lang; content in another language gets one in its structure element',
    look: ({ content: { textWithoutLanguage } }) =>
      found(textWithoutLanguage, (what) => `Nothing tells the language of ${what}`),
  },
  {
    clause: '7.20',
    test: 2,
    requires: 'A form with tagged content of its own is drawn once: its content has one place in the structure',
    wayOut:
      'draw a copy of the form in each place, with StructParents of its own, or tag it as a whole where it is drawn',
    look: ({ content: { sharedForms } }) =>
      found(sharedForms, () => 'A form with tagged content of its own is drawn more than once'),
  },
];

function* found(spots: readonly Spot[], say: (what: string) => string): Generator<Found> {
  for (const { page, object, what, count, text } of spots) {
    const says = say(text.trim() ? `${what} ${quoted(text.trim())}` : what);
    yield {
      says: `${says.charAt(0).toUpperCase()}${says.slice(1)}${count > 1 ? ` (${count} times)` : ''}`,
      page,
      object,
    };
  }
}
