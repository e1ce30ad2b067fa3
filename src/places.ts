/** Where a marked thing stands. */
export interface Standing {
  /** The page or slide as printed. */
  label: string;
  /** The part of the product, in its template's own word: `point-4`. */
  part?: string;
}

/** Where marked things stand in a product, by the thing's id, in the product's order. */
export type PlacesIn = ReadonlyMap<string, readonly Standing[]>;

/** The places in products that are made already, by their file's name. */
export type Places = ReadonlyMap<string, PlacesIn>;

/** For a product that prints nobody's page numbers. */
export const nowhere: Places = new Map();

/** Gathers what was seen on the pages by thing; what stands twice in one part of a page counts once. */
export function placesFrom(seen: readonly ({ mark: string } & Standing)[]): PlacesIn {
  const places = new Map<string, Standing[]>();
  for (const { mark, ...standing } of seen) {
    const known = places.get(mark) ?? [];
    const isKnown = known.some(({ label, part }) => label === standing.label && part === standing.part);
    places.set(mark, isKnown ? known : [...known, standing]);
  }
  return places;
}

/** Gives the page or slide on which a thing first stands. */
export const firstLabel = (places: PlacesIn, id: string): string | undefined => places.get(id)?.[0]?.label;
