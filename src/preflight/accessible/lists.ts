import type { Check } from '../check.ts';
import { captionStands, holdsOnly, standsIn } from './containment.ts';

/** Lists and tables of contents (ISO 32000-1, 14.8.4.2 and 14.8.4.3.3). */
export const lists: readonly Check[] = [
  {
    clause: '7.2',
    test: 17,
    requires: 'A list item (LI) stands in a list (L)',
    wayOut: 'Put the item into an L element, or tag it as a paragraph if it belongs to no list',
    look: standsIn('LI', 'L'),
  },
  {
    clause: '7.2',
    test: 18,
    requires: 'The body of a list item (LBody) stands in a list item (LI)',
    wayOut: 'Put the LBody into the LI that it is the text of',
    look: standsIn('LBody', 'LI'),
  },
  {
    clause: '7.2',
    test: 19,
    requires: 'A list (L) holds nothing but list items (LI), lists within it (L) and a caption',
    wayOut: 'Wrap what stands in the list in LI and LBody, or move it out of the list',
    look: holdsOnly('L', 'L', 'LI', 'Caption'),
  },
  {
    clause: '7.2',
    test: 20,
    requires: 'A list item (LI) holds nothing but its label (Lbl) and its body (LBody)',
    wayOut: 'Tag the bullet or number as Lbl and put everything else of the item into an LBody',
    look: holdsOnly('LI', 'Lbl', 'LBody'),
  },
  {
    clause: '7.2',
    test: 26,
    requires: 'An entry of a table of contents (TOCI) stands in a table of contents (TOC)',
    wayOut: 'Put the entry into a TOC element',
    look: standsIn('TOCI', 'TOC'),
  },
  {
    clause: '7.2',
    test: 27,
    requires:
      'A table of contents (TOC) holds nothing but entries (TOCI), tables of contents within it (TOC) and a caption',
    wayOut: 'Wrap what stands in the table of contents in TOCI, or move it out',
    look: holdsOnly('TOC', 'TOC', 'TOCI', 'Caption'),
  },
  {
    clause: '7.2',
    test: 28,
    requires: 'The caption of a table of contents is its first child',
    wayOut: 'Move the Caption to the beginning of the TOC, or tag it as a paragraph outside it',
    look: captionStands('TOC', 'first'),
  },
  {
    clause: '7.2',
    test: 40,
    requires: 'The caption of a list is its first child',
    wayOut: 'Move the Caption to the beginning of the L, or tag it as a paragraph outside it',
    look: captionStands('L', 'first'),
  },
];
