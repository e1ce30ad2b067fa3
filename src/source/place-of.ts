import type { Place } from '../messages.ts';
import type { Interview } from './interview.ts';

const top: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Gives the place of an excerpt, answer, question, figure, speaker or note by id; the file's top for a part of a layout. */
export function placeOf(interview: Interview, id: string): Place {
  const marked = [
    ...interview.excerpts,
    ...interview.questions,
    ...interview.questions.flatMap(({ answers }) => answers),
    ...interview.figures,
    ...interview.speakers,
    ...interview.notes,
  ];
  return marked.find((one) => one.id === id)?.place ?? top;
}
