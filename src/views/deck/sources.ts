import { firstLabel, type PlacesIn } from '../../places.ts';
import type { Interview } from '../../source/interview.ts';
import { placeOf } from '../../source/place-of.ts';
import type { Shown } from './kinds.ts';
import type { Source } from './told.ts';

type Marks<Slide> = (slide: Slide) => string[];

/** Which marked things each kind of slide shows. */
const marks: { [Kind in Shown['kind']]: Marks<Extract<Shown, { kind: Kind }>> } = {
  title: () => [],
  agenda: () => [],
  speakers: () => [],
  timeline: () => [],
  figures: ({ figures }) => figures.map(({ id }) => id),
  section: ({ id }) => [id],
  answer: ({ id, lead }) => [lead ?? id],
  quote: ({ id }) => [id],
  needed: ({ needs }) => needs.map(({ id }) => id),
  text: () => [],
  closing: ({ quote }) => (quote ? [quote.id] : []),
};

/** Gives where the words of a slide stand in the source, and in the article where its pages are known. */
export const sourcesOf = <Slide extends Shown>(slide: Slide, interview: Interview, pages: PlacesIn): Source[] =>
  (marks[slide.kind] as Marks<Slide>)(slide).map((id) => ({
    id,
    line: placeOf(interview, id).start.line,
    page: pageOf(id, interview, pages),
  }));

/** The page of the words themselves, of the paragraph in which they begin, or of their answer. */
function pageOf(id: string, { excerpts, questions }: Interview, pages: PlacesIn): string | undefined {
  const excerpt = excerpts.find((one) => one.id === id);
  if (!excerpt || pages.has(id)) return firstLabel(pages, id);
  const { line } = excerpt.place.start;
  const answer = questions.flatMap(({ answers }) => answers).find((one) => one.id === excerpt.answer);
  const block = answer?.blocks.findLastIndex(({ place }) => place.start.line <= line);
  return firstLabel(pages, `${excerpt.answer}.${block}`) ?? firstLabel(pages, excerpt.answer);
}
