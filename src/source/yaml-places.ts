import { isCollection, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Place } from '../messages.ts';

type PlaceOf = (from: number, to: number) => Place;

interface Found {
  places: Map<string, Place>;
  names: Map<string, Place>;
}

/** Gives where each value and each field's name of a YAML tree stands, by path joined with dots. */
export function placesIn(tree: unknown, placeOf: PlaceOf): Found {
  const found: Found = { places: new Map(), names: new Map() };
  note(tree, [], undefined, placeOf, found);
  return found;
}

function note(node: unknown, path: string[], name: Place | undefined, placeOf: PlaceOf, found: Found): void {
  const place = valuePlace(node, name, placeOf);
  if (place) found.places.set(path.join('.'), place);
  if (isSeq(node)) {
    for (const [at, item] of node.items.entries()) note(item, [...path, String(at)], undefined, placeOf, found);
  }
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const inner = [...path, String(key.value)];
    const keyPlace = placeOf(key.range?.[0] ?? 0, key.range?.[1] ?? 0);
    found.names.set(inner.join('.'), keyPlace);
    note(value, inner, keyPlace, placeOf, found);
  }
}

/** A group of fields, and a field left empty, stand at their name. */
function valuePlace(node: unknown, name: Place | undefined, placeOf: PlaceOf): Place | undefined {
  if (!isNode(node) || !node.range) return name;
  const isEmpty = isScalar(node) && (node.value === null || node.value === '');
  return name && (isEmpty || isCollection(node)) ? name : placeOf(node.range[0], node.range[1]);
}
