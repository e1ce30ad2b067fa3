import type { StructureElement } from '../../pdf/structure.ts';
import type { Check, Found } from '../check.ts';
import { type Elements, titleOf } from '../elements.ts';

/** The level of a numbered heading, 1 to 6. */
const levelOf = ({ role }: StructureElement): number | undefined =>
  role !== undefined && /^H[1-6]$/.test(role) ? Number(role.slice(1)) : undefined;

/** Headings (ISO 14289-1, 7.4). */
export const headings: readonly Check[] = [
  {
    clause: '7.4.2',
    test: 1,
    requires: 'Numbered headings begin with H1, and going down no level is left out',
    wayOut: 'Give the heading the level that follows the one above it, or add the heading that is missing between them',
    look: function* ({ elements }) {
      let last = 0;
      for (const element of elements.all) {
        const level = levelOf(element);
        if (level === undefined) continue;
        if (level > last + 1)
          yield elements.found(
            element,
            last === 0
              ? `The first heading is ${titleOf(element)}`
              : `${titleOf(element)} is the heading that follows after H${last}`,
          );
        last = level;
      }
    },
  },
  {
    clause: '7.4.4',
    test: 1,
    requires: 'An element holds at most one heading without a number (H)',
    wayOut: 'Put each H with the text under it into a Sect of its own, or use H1 to H6 throughout',
    look: function* ({ elements }) {
      for (const element of elements.all) {
        const { length } = kidsOf(element).filter(({ role }) => role === 'H');
        if (length > 1) yield elements.found(element, `${length} headings H stand in ${titleOf(element)}`);
      }
    },
  },
  {
    clause: '7.4.4',
    test: 2,
    requires: 'A document that numbers its headings (H1 to H6) has no heading without a number (H)',
    wayOut: 'Give this heading its level: H1 to H6',
    look: ({ elements }) => besides(elements.as('H'), elements, (other) => levelOf(other) !== undefined),
  },
  {
    clause: '7.4.4',
    test: 3,
    requires: 'A document whose headings have no number (H) has no numbered heading (H1 to H6)',
    wayOut: 'Use H1 to H6 throughout, or H throughout with a Sect for each part of the text',
    look: ({ elements }) =>
      besides(
        elements.all.filter((element) => levelOf(element) !== undefined),
        elements,
        ({ role }) => role === 'H',
      ),
  },
];

/** The elements right under one; what a NonStruct groups stands under what holds the NonStruct. */
const kidsOf = (element: StructureElement): StructureElement[] =>
  element.kids.flatMap((kid) => {
    if (kid.kind !== 'element') return [];
    return kid.role === 'NonStruct' ? kid.kids.filter((one) => one.kind === 'element') : [kid];
  });

/** Headings of one kind, if the document has any of the other kind. */
function* besides(
  headingsOfOne: readonly StructureElement[],
  { all, found }: Elements,
  isOther: (element: StructureElement) => boolean,
): Generator<Found> {
  if (headingsOfOne.length === 0) return;
  const other = all.find(isOther);
  if (!other) return;
  for (const one of headingsOfOne)
    yield found(one, `The document has a heading ${titleOf(one)} and a heading ${titleOf(other)}`);
}
