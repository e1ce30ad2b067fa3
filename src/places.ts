/**
 * Where marked things stand in a finished product: id of an answer, question or excerpt → printed label
 * (the folio or the slide number as a reader sees it).
 */
export type Landmarks = ReadonlyMap<string, { label: string }>;

/** The landmarks of each product made so far, by the product's name. */
export type Places = ReadonlyMap<string, Landmarks>;
