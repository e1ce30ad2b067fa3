import { fill, type Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { excerptOf, speakerOf } from '../excerpts.ts';
import { type KeyFigure, keyFigureOf } from '../key-figure.ts';

/** A key figure of the panel: the figure, who gave it and when. */
export interface PanelFigure extends Omit<KeyFigure, 'speaker'> {
  /** "5×": how many times as much; drawn as so many pieces, the first of them solid. */
  times: number | undefined;
  name: string;
  when: string;
}

/** More pieces than these would be too small to count. */
const mostTimes = 10;

/** Gives the key figures of the panel, in the editor's order. */
export const panelFigures = (ids: readonly string[], interview: Interview, words: Locale): PanelFigure[] =>
  ids.map((id) => {
    const { speaker, ...figure } = keyFigureOf(excerptOf(interview, id));
    const { short, year } = interview.frontMatter.publication;
    return {
      ...figure,
      times: timesOf(figure.value),
      name: speakerOf(interview, speaker).name,
      when: fill(words.briefing.figureWhen, { journal: short, year }),
    };
  });

function timesOf(value: string): number | undefined {
  const times = Number(/^(\d+) ?×$/.exec(value)?.[1]);
  return times > 1 && times <= mostTimes ? times : undefined;
}
