import type { Phrase } from './phrase.ts';

/** Where words on a slide come from. */
export interface Source {
  /** The excerpt's id; the answer's where its first sentence is shown. */
  id: string;
  /** In the interview's file. */
  line: number;
  /** The article's page as printed, where it is known. */
  page: string | undefined;
}

/** What belongs to a slide beside what it shows. */
export interface Told {
  /** What the speaker may say, a paragraph each; `key` is what the slide shows of it. Empty if notes are left out. */
  notes: Phrase[];
  sources: Source[];
  /** Planned for it. */
  seconds: number;
  /** Not in the talk: kept for questions. */
  isAppendix: boolean;
}
