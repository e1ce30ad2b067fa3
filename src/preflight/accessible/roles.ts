import { PdfDict } from '@libpdf/core';
import { runsInCircle, standardTypes } from '../../pdf/standard-types.ts';
import type { StructureElement } from '../../pdf/structure.ts';
import type { Check, Found } from '../check.ts';
import type { Examined } from '../examined.ts';

/** Types of structure elements and the role map (ISO 14289-1, 7.1). */
export const roles: readonly Check[] = [
  {
    clause: '7.1',
    test: 5,
    requires: 'A type that the standard does not know is mapped, in the role map, to one that it knows',
    wayOut: 'Add the type to the RoleMap with the standard type that comes closest, such as P, Span or Sect',
    look: (examined) =>
      typesOf(examined, ({ type, role }, roleMap) => {
        // Like veraPDF we leave a circle to rule 7.1-6, and a standard type that is led astray to rule 7.1-7.
        if (role !== undefined || standardTypes.has(type) || runsInCircle(type, roleMap)) return undefined;
        if (type === '') return 'An element has no type';
        const mapped = roleMap.get(type);
        return mapped === undefined
          ? `The type ${type} is no standard type and not in the role map`
          : `The type ${type} is mapped to ${mapped}, and that to no standard type`;
      }),
  },
  {
    clause: '7.1',
    test: 6,
    requires: 'The role map does not run in a circle',
    wayOut: 'Map the type to a standard type, and take the entry out that leads back to it',
    look: (examined) =>
      typesOf(examined, ({ type }, roleMap) =>
        runsInCircle(type, roleMap) ? `The type ${type} is mapped in a circle: ${chainOf(type, roleMap)}` : undefined,
      ),
  },
  {
    clause: '7.1',
    test: 7,
    requires: 'The role map maps no standard type to another type',
    wayOut: 'Take the standard type out of the RoleMap; give the elements the type that they should have',
    look: (examined) =>
      typesOf(examined, ({ type }, roleMap) => {
        const remapped = remappedOn(type, roleMap);
        return remapped === undefined
          ? undefined
          : `The standard type ${remapped} is mapped to ${roleMap.get(remapped)} (met in an element ${type})`;
      }),
  },
  {
    clause: '7.1',
    test: 12,
    requires: 'Each element of the structure tree names the element that holds it (P)',
    wayOut: 'Write the entry P of the element, a reference to its parent; a program that repairs tags does so',
    look: function* ({ elements, pdf }) {
      for (const element of elements.all) {
        const parent = element.dict.get('P', pdf.follow);
        if (parent instanceof PdfDict) continue;
        yield elements.found(
          element,
          parent === undefined
            ? `An element ${element.type} has no entry P`
            : `The entry P of an element ${element.type} is no element`,
        );
      }
    },
  },
];

/** Says something of types, once each, at the first element of the type. */
function* typesOf(
  { elements, structure }: Examined,
  say: (element: StructureElement, roleMap: ReadonlyMap<string, string>) => string | undefined,
): Generator<Found> {
  if (!structure) return;
  const seen = new Set<string>();
  for (const element of elements.all) {
    if (seen.has(element.type)) continue;
    seen.add(element.type);
    const says = say(element, structure.roleMap);
    if (says !== undefined) yield elements.found(element, says);
  }
}

/** A type and those that it is mapped to, until one comes back. */
function chainOf(type: string, roleMap: ReadonlyMap<string, string>): string {
  const chain: string[] = [];
  for (let name: string | undefined = type; name !== undefined; name = roleMap.get(name)) {
    const isBack = chain.includes(name);
    chain.push(name);
    if (isBack || chain.length > 8) break;
  }
  return chain.join(' → ');
}

/** The first standard type on the way of a type through the role map, if the way does not end there. */
function remappedOn(type: string, roleMap: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  for (let name: string | undefined = type; name !== undefined && !seen.has(name); name = roleMap.get(name)) {
    if (standardTypes.has(name)) return (roleMap.get(name) ?? name) === name ? undefined : name;
    seen.add(name);
  }
  return undefined;
}
