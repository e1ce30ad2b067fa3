import type { Place } from '../messages.ts';
import type { Interview } from './interview.ts';

const top: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * Gives the place of an excerpt, answer, question, figure, speaker or note by id, or of a block of an answer (`a2-5.0`
 * is the first), or of a field of the front matter by its path; the file's top for a part of a layout.
 */
export function placeOf(interview: Interview, id: string): Place {
  const [answerId, block = ''] = id.split('.');
  const answers = interview.questions.flatMap((question) => question.answers);
  const marked = [
    ...interview.excerpts,
    ...interview.questions,
    ...answers,
    ...interview.figures,
    ...interview.speakers,
    ...interview.notes,
  ];
  const inAnswer = answers.find((one) => one.id === answerId)?.blocks[Number(block || Number.NaN)];
  return (
    (inAnswer ?? marked.find((one) => one.id === id))?.place ??
    (id ? interview.frontMatterPlaces.get(id) : undefined) ??
    top
  );
}
