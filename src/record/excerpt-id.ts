/**
 * The id of an excerpt in a document whose other ids are ours: an editor may have called one `timeline` or `q1`, but
 * cannot have used a capital.
 */
export const excerptId = (id: string): string => `Excerpt-${id}`;
