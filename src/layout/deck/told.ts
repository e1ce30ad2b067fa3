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
  /** By the id of what is shown: "interview.md, regel 214 · artikel, blz. 4". */
  sources: { id: string; words: string }[];
}

/** Puts into words what belongs to a slide; several slides of one share its time. */
export function toldOn(
  { notes, seconds, sources, isAppendix }: Told,
  slides: number,
  file: string,
  words: Locale,
): ShownTold {
  const share = Math.round(seconds / slides);
  return {
    notes,
    seconds: share,
    plan: clock(share),
    isAppendix,
    sources: sources.map((source) => ({ id: source.id, words: sourceWords(source, file, words) })),
  };
}

/** Minutes and seconds: "1:15". */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

function sourceWords({ line, page }: Source, file: string, { slides }: Locale): string {
  const where = fill(slides.sourceLine, { file, line });
  return page === undefined ? where : `${where} · ${fill(slides.sourcePage, { page })}`;
}
