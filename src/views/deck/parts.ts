/** Which of several slides on one subject this is; absent when there is only one. */
export interface Part {
  number: number;
  of: number;
}

/** Deals a list over as few slides of at most `most` as it needs, as evenly as it can. */
export function dealt<Item>(items: readonly Item[], most: number): { items: Item[]; part: Part | undefined }[] {
  const slides = Math.ceil(items.length / most);
  const startOf = (at: number) => Math.ceil((at * items.length) / slides);
  return Array.from({ length: slides }, (_, at) => ({
    items: items.slice(startOf(at), startOf(at + 1)),
    part: partOf(at, slides),
  }));
}

/** Names the part at an index (from nought) of so many; nothing if there is but one. */
export const partOf = (at: number, of: number): Part | undefined => (of > 1 ? { number: at + 1, of } : undefined);

/** "Tijdpad 1/2" */
export const partTitle = (title: string, part: Part | undefined): string =>
  part ? `${title} ${part.number}/${part.of}` : title;

/** The first part keeps the subject's id, to which links lead. */
export const partId = (id: string, part: Part | undefined): string =>
  part && part.number > 1 ? `${id}-${part.number}` : id;
