/** Where marked things stand in a product: the page or slide as printed, by the thing's id. */
export type PlacesIn = ReadonlyMap<string, string>;

/** The places in products that are made already, by their file's name. */
export type Places = ReadonlyMap<string, PlacesIn>;

/** For a product that prints nobody's page numbers. */
export const nowhere: Places = new Map();
