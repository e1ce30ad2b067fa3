import { fill, type Locale } from '../../locale.ts';
import type { Phrase } from '../../views/deck/phrase.ts';
import type { Source, Told } from '../../views/deck/told.ts';

/** What a template prints beside a slide. */
export interface ShownTold {
  notes: Phrase[];
  /** Planned, in whole seconds and as people write it: "1:15". */
  seconds: number;
  plan: string;
  isAppendix: boolean;
  /** "interview.md, regel 214 · artikel, blz. 4" */
  sources: { id: string; words: string }[];
  /** The same by the id of what is shown. */
  where: Record<string, string>;
  hasTold: boolean;
}

/** Puts into words what belongs to a slide; of several slides of one, each has its share of the time. */
export function toldOn(
  { notes, seconds, sources, isAppendix }: Told,
  { at, of }: { at: number; of: number },
  file: string,
  words: Locale,
): ShownTold {
  const share = Math.round((seconds * (at + 1)) / of) - Math.round((seconds * at) / of);
  const inWords = sources.map((source) => ({ id: source.id, words: sourceWords(source, file, words) }));
  return {
    notes,
    seconds: share,
    plan: clock(share),
    isAppendix,
    sources: inWords,
    where: Object.fromEntries(inWords.map((source) => [source.id, source.words])),
    hasTold: notes.length > 0 || sources.length > 0,
  };
}

/** Minutes and seconds: "1:15". */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

function sourceWords({ line, page }: Source, file: string, { slides }: Locale): string {
  const where = fill(slides.sourceLine, { file, line });
  return page === undefined ? where : `${where} · ${fill(slides.sourcePage, { page })}`;
}
