import type { VFile } from 'vfile';
import { complain } from '../messages.ts';
import { markedOutOfShare, markedTooLittle, markedTooMuch, tooFewExcerpts } from './balance-rules.ts';
import type { Draft } from './draft.ts';
import { spokenIn, wordCount, wordsInside } from './spoken.ts';

/** Warns of speakers who are marked beyond the bounds that the front matter sets. */
export function speakersAreInBalance(draft: Draft, file: VFile): void {
  const { frontMatter, names = [] } = draft;
  const bounds = frontMatter?.value?.balance;
  if (!bounds) return;
  const shares = sharesOf(draft);
  const [allSaid, allMarked] = [sum(shares, 'said'), sum(shares, 'marked')];
  for (const { name, place } of names) {
    const own = shares.filter((one) => one.name === name);
    const [said, share] = [percent(sum(own, 'said'), allSaid), percent(sum(own, 'marked'), allMarked)];
    const excerpts = sum(own, 'excerpts');
    const { difference, leastShare, mostShare, leastExcerpts } = bounds;
    if (leastShare !== undefined && share < leastShare)
      complain(file, markedTooLittle, place, { name, share, bound: leastShare });
    if (mostShare !== undefined && share > mostShare)
      complain(file, markedTooMuch, place, { name, share, bound: mostShare });
    if (difference !== undefined && Math.abs(said - share) >= difference)
      complain(file, markedOutOfShare, place, { name, said, share, bound: difference });
    if (leastExcerpts !== undefined && excerpts < leastExcerpts)
      complain(file, tooFewExcerpts, place, { name, excerpts, bound: leastExcerpts });
  }
}

/** What each answer counts for, under the name of who gave it. */
interface Counted {
  name: string;
  said: number;
  marked: number;
  excerpts: number;
}

const sharesOf = ({ questions, spokenBy }: Draft): Counted[] =>
  questions
    .flatMap(({ answers }) => answers)
    .map((answer) => {
      const { text, spans } = spokenIn(answer);
      const marked = wordsInside(text, [...spans.values()]);
      return { name: spokenBy.get(answer.id) ?? '', said: wordCount(text), marked, excerpts: spans.size };
    });

const sum = (list: readonly Counted[], field: 'said' | 'marked' | 'excerpts'): number =>
  list.reduce((all, one) => all + one[field], 0);

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));
