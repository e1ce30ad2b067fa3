import { fill, type Locale } from '../../locale.ts';
import { nowhere, type Places, type Standing } from '../../places.ts';

/** Where an excerpt stands in each product, as the finished pages say it. */
export interface Standings {
  /** Pages of the article: all excerpts stand in its text. */
  article: string[];
  /** Pages on which it is pulled out of the text. */
  pulled: string[];
  slides: string[];
  briefing: { page: string; part: string | undefined }[];
}

/** The products that a ledger reads. */
export const ledgerReads = ['magazine.pdf', 'slides.pdf', 'briefing.pdf'] as const;

/** Gives where an excerpt stands. */
export function standingsOf(id: string, places: Places = nowhere): Standings {
  const [magazine, slides, briefing] = ledgerReads.map((file) => places.get(file)?.get(id) ?? []);
  const labelsOf = (seen: readonly Standing[] = []) => [...new Set(seen.map(({ label }) => label))];
  return {
    article: labelsOf(magazine?.filter(({ part }) => part === undefined)),
    pulled: labelsOf(magazine?.filter(({ part }) => part === 'pulled')),
    slides: labelsOf(slides),
    briefing: (briefing ?? []).map(({ label, part }) => ({ page: label, part })),
  };
}

/** Whether an excerpt is taken out of its answer anywhere: pulled, on a slide or in the briefing. */
export const isTaken = ({ pulled, slides, briefing }: Standings): boolean =>
  pulled.length + slides.length + briefing.length > 0;

/** Where an excerpt stands, in words: a line each. */
export interface StandingWords {
  article: string[];
  slides: string;
  briefing: string[];
}

/** Puts standings in words; what stands nowhere has none. */
export const inWordsOf = ({ article, pulled, slides, briefing }: Standings, words: Locale): StandingWords => ({
  article: [
    article.filter((page) => !pulled.includes(page)).join(', '),
    ...pulled.map((page) => fill(words.ledger.pulled, { page })),
  ].filter(Boolean),
  slides: slides.join(', '),
  briefing: briefing.map(({ page, part }) =>
    [page, part === undefined ? '' : partInWords(part, words)].filter(Boolean).join(', '),
  ),
});

/** `point-4` is "kernpunt 4", `question-2-differ` "vraag 2, verschil". */
function partInWords(part: string, { ledger }: Locale): string {
  const [, name = part, number = '', column] = /^([a-z]+)-(\d+)(?:-(\w+))?$/.exec(part) ?? [];
  const { parts, columns } = ledger;
  const phrase = fill((parts as Record<string, string>)[name] ?? name, { number });
  return column === undefined ? phrase : `${phrase}, ${(columns as Record<string, string>)[column] ?? column}`;
}
