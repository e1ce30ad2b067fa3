import type { Element } from 'hast';
import type { Figure, Interview, Picture } from '../../source/interview.ts';

/** A picture with the words under it. */
export interface WebFigure {
  id: string;
  picture: Picture | undefined;
  /** A picture higher than it is wide keeps to the column. */
  isUpright: boolean;
  alt: string;
  caption: Element | undefined;
  credit: string;
}

/** Gives a figure as the page shows it. */
export const webFigureOf = ({ id, picture, alt, caption, credit }: Figure): WebFigure => ({
  id,
  picture,
  isUpright: picture !== undefined && picture.height > picture.width,
  alt,
  caption,
  credit,
});

/** The figures of the introduction, each in its part of the page. */
export interface IntroductionFigures {
  /** The opening picture's own figure: its caption stands under the page's head. */
  head: WebFigure | undefined;
  /** The words under the timeline. */
  timeline: WebFigure | undefined;
  others: WebFigure[];
}

/** Sorts the figures that stand outside the answers. */
export function introductionFiguresOf({ figures, questions, frontMatter }: Interview): IntroductionFigures {
  const answered = new Set(
    questions
      .flatMap(({ answers }) => answers.flatMap(({ blocks }) => blocks))
      .map((block) => (block.kind === 'figure' ? block.figure.id : undefined)),
  );
  const own = figures.filter(({ id }) => !answered.has(id));
  const { opening, wide } = frontMatter.pictures;
  const head = own.find(({ picture }) => picture && (picture.file === opening || picture.file === wide));
  const timeline = own.find(({ picture }) => !picture);
  return {
    head: head && webFigureOf(head),
    timeline: timeline && webFigureOf(timeline),
    others: own.filter((one) => one !== head && one !== timeline).map(webFigureOf),
  };
}
