import { PdfDict } from '@libpdf/core';
import { attributeOf } from '../../pdf/attributes.ts';
import type { Follow } from '../../pdf/open.ts';
import type { StructureElement } from '../../pdf/structure.ts';
import type { Check } from '../check.ts';
import { inheritedFrom } from '../enclosing.ts';
import { fieldOf, fieldsIn, widgetsOf } from '../fields.ts';
import { textIn } from '../values.ts';
import { quoted } from '../words.ts';
import { at, outside } from './annotations.ts';

/** ISO 14289-1, 7.15, 7.18.1 and 7.18.4: forms, and 7.2 for the language of their words. */
export const widgets: readonly Check[] = [
  {
    clause: '7.2',
    test: 25,
    requires: 'The language of a form field’s description, TU, can be told',
    wayOut: 'give the document a language (Lang in the catalog), or the Form elements of the field',
    *look({ pdf: { catalog, follow }, elementOf }) {
      if (catalog.has('Lang')) return;
      for (const { dict, ref } of fieldsIn(catalog, follow)) {
        const description = textIn(dict, 'TU', follow);
        if (!description) continue;
        const elements = widgetsOf(dict, follow).map(elementOf);
        if (elements.length === 0 || elements.some((element) => !inheritedFrom(element, 'Lang', follow)))
          yield { says: `Nothing tells the language of ${quoted(description)}`, object: ref };
      }
    },
  },
  {
    clause: '7.18.1',
    test: 3,
    requires: 'A form field is described: by its TU, or by Alt of the element that holds its widget',
    wayOut: 'write a description into TU of the field; in Acrobat: its tooltip',
    *look({ pdf: { follow }, annotations }) {
      for (const annotation of annotations) {
        const { subtype, isOutOfSight, dict, element } = annotation;
        if (subtype !== 'Widget' || isOutOfSight || textIn(element, 'Alt', follow)) continue;
        const field = fieldOf(dict, follow);
        if (textIn(field, 'TU', follow) || textIn(dict, 'TU', follow)) continue;
        const name = textIn(field, 'T', follow);
        yield at(annotation, `The form field${name ? ` ${quoted(name)}` : ''} has neither TU nor an element with Alt`);
      }
    },
  },
  {
    clause: '7.18.4',
    test: 1,
    requires: 'A form field’s widget stands in a Form element',
    wayOut: 'tag it: a Form element with an object reference to the widget, and StructParent in the widget',
    *look(examined) {
      for (const annotation of examined.annotations)
        if (annotation.subtype === 'Widget' && !annotation.isOutOfSight) yield* outside(annotation, 'Form', examined);
    },
  },
  {
    clause: '7.18.4',
    test: 2,
    requires: 'A Form element without a Role attribute holds one widget and nothing else',
    wayOut:
      'give each widget a Form element of its own; a field that is only printed gets a Role (PrintField attributes)',
    *look({ pdf: { follow }, structure, elements }) {
      if (!structure) return;
      for (const element of elements.as('Form')) {
        if (holdsOneWidget(element, follow) || attributeOf(element, 'PrintField', 'Role', structure.root, follow))
          continue;
        yield elements.found(element, `A Form element holds ${described(element)}`);
      }
    },
  },
];

function holdsOneWidget({ kids }: StructureElement, follow: Follow): boolean {
  const [kid, ...more] = kids;
  if (kid?.kind !== 'object' || more.length > 0) return false;
  const object = follow(kid.object);
  return object instanceof PdfDict && object.getName('Subtype', follow)?.value === 'Widget';
}

const described = ({ kids }: StructureElement) =>
  kids.length === 1 ? 'something else than a widget' : kids.length === 0 ? 'nothing' : `${kids.length} things`;
