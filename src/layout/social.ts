import type { Locale } from '../locale.ts';
import { type SocialView, socialPicture } from '../views/social.ts';
import { balancedLines, largestFit, shortened } from './fit.ts';
import type { Fitting } from './fitting.ts';
import type { Measure, TypeStyle } from './measure.ts';
import { typeset } from './typography.ts';

/** Width of the words beside the picture, and what the title shares of the height with the lines over and under it, px. */
const column = 624;
const inner = socialPicture.size.height - 104;
const gap = 28;
const leading = 44;
/** Sizes of the title, px, a class each in the style sheet. Previews are a third as wide. */
const titleSteps = [112, 104, 96, 88, 80, 72, 64, 56, 48].map((size) => ({ size, leading: size * 1.04 }));
const titleStyle = { family: 'title', weight: 300, italic: false } as const;
/** The least that can be read in a preview 400 px wide. */
const label: TypeStyle = { family: 'data', weight: 500, italic: false, size: 36 };
const mostPeopleLines = 3;

/** Suits the picture for social media: the title as large as it fits, and of the smaller lines what fits whole. */
export const fittedSocial: Fitting<SocialView> = (view, measure, words) => {
  const source = sourceOf(view, measure);
  const foot = footOf(view, measure, words);
  const height = inner - (source.length + foot.length) * leading - 2 * gap;
  const title = typeset(view.title, words.language);
  const step = largestFit(title, titleStyle, { width: column, height }, titleSteps, measure) ?? titleSteps.length - 1;
  const style = { ...titleStyle, size: titleSteps[step]?.size ?? 0 };
  return { ...view, source, foot, step: step + 1, lines: balancedLines(title, style, column, measure) };
};

/** Section and issue on one line or each on its own, else the issue alone. */
function sourceOf({ section, issue }: SocialView, measure: Measure): string[] {
  const fits = (lines: string[]) => lines.every((line) => measure(line, label) <= column);
  const ways = section === undefined ? [[issue]] : [[`${section} · ${issue}`], [section, issue], [issue]];
  return ways.find(fits) ?? [shortened(issue, label, column, measure)];
}

/** The people if there is room for all, else the journal. */
function footOf({ people, journal }: SocialView, measure: Measure, { language }: Locale): string[] {
  const listed = new Intl.ListFormat(language).format(people.map(keptTogether));
  const ways = [listed, journal].map((text) => balancedLines(text, label, column, measure));
  const fits = (lines: string[]) =>
    lines.length <= mostPeopleLines && lines.every((line) => measure(line, label) <= column);
  return ways.find(fits) ?? [];
}

/** In characters: a longer name may be broken. */
const longName = 30;
const keptTogether = (name: string) => (name.length > longName ? name : name.replaceAll(' ', '\u00a0'));
