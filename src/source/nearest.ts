import { distance } from 'fastest-levenshtein';

// A long text is no misspelling, and comparing it would take long.
const longest = 100;

/** Gives the known word that was probably meant; nothing if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  if (typed === '' || typed.length > longest) return undefined;
  const [first] = known
    .filter((one) => one.length <= longest)
    .map((one) => ({ one, away: awayFrom(typed, one.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return first && first.away <= Math.max(1, Math.floor(typed.length * 0.4)) ? first.one : undefined;
}

/** A surname alone is as near to the whole name as a slip of the pen. */
const awayFrom = (typed: string, known: string) => (known.split(/[\s/-]/).includes(typed) ? 1 : distance(typed, known));

/** Asks for the word that was probably meant, or gives the other way out. */
export const didYouMean = (nearest: string | undefined, otherwise: string): string =>
  nearest ? `Did you mean "${nearest}"?` : otherwise;
