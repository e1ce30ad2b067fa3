import { languageOf } from '../../pdf/language.ts';
import type { StructureElement } from '../../pdf/structure.ts';
import type { Check } from '../check.ts';
import { titleOf } from '../elements.ts';
import type { Examined } from '../examined.ts';

/** A text string of an element's dictionary. */
const textOf = ({ dict }: StructureElement, key: string, { pdf }: Examined): string | undefined =>
  dict.getString(key, pdf.follow)?.asString();

/** Looks for elements with a text whose language nobody says. */
const inKnownLanguage = (key: string): Check['look'] =>
  function* (examined) {
    for (const element of examined.elements.all) {
      const text = textOf(element, key, examined);
      if (text !== undefined && languageOf(element, examined.pdf) === undefined)
        yield examined.elements.found(
          element,
          `${key} “${shortened(text)}” of ${titleOf(element)} is in no known language`,
        );
    }
  };

const shortened = (text: string) => {
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
};

const language = 'Set Lang on the element, on one above it, or for the whole document in its catalog';

/** Text that stands for what is shown: Alt, ActualText and E of structure elements. */
export const alternatives: readonly Check[] = [
  {
    clause: '7.2',
    test: 21,
    requires: 'The language of a replacement text (ActualText) is known',
    wayOut: language,
    look: inKnownLanguage('ActualText'),
  },
  {
    clause: '7.2',
    test: 22,
    requires: 'The language of an alternative text (Alt) is known',
    wayOut: language,
    look: inKnownLanguage('Alt'),
  },
  {
    clause: '7.2',
    test: 23,
    requires: 'The language of an abbreviation’s expansion (E) is known',
    wayOut: language,
    look: inKnownLanguage('E'),
  },
  {
    clause: '7.3',
    test: 1,
    requires: 'A figure has an alternative text (Alt) or a replacement text (ActualText)',
    wayOut: 'Describe the picture in an alternative text; mark one that only decorates as an artifact',
    look: undescribed('Figure'),
  },
  {
    clause: '7.7',
    test: 1,
    requires: 'A formula has an alternative text (Alt) or a replacement text (ActualText)',
    wayOut: 'Write the formula out in words as its alternative text',
    look: undescribed('Formula'),
  },
];

/**
 * Looks for elements of a type without a text that stands for them. An empty ActualText says that the element stands for
 * no text at all, and passes; an empty Alt says nothing.
 */
function undescribed(role: string): Check['look'] {
  return function* (examined) {
    for (const element of examined.elements.as(role)) {
      const alt = textOf(element, 'Alt', examined);
      if (alt || textOf(element, 'ActualText', examined) !== undefined) continue;
      const lacks = alt === undefined ? 'neither Alt nor ActualText' : 'an empty Alt and no ActualText';
      yield examined.elements.found(element, `${titleOf(element)} has ${lacks}`);
    }
  };
}
