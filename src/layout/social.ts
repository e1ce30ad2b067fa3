import type { Locale } from '../locale.ts';
import type { SocialView } from '../views/social.ts';
import { balancedLines, largestFit, shortened } from './fit.ts';
import type { Fitting } from './fitting.ts';
import type { Measure, TypeStyle } from './measure.ts';
import { typeset } from './typography.ts';

/** Beside the picture, px. */
const column = 640;
const titleHeight = 330;
/** Sizes of the title, px; the style sheet has a class for each. Previews are a third as wide. */
const titleSteps = [112, 104, 96, 88, 80, 72, 64, 56, 48].map((size) => ({ size, leading: size * 1.04 }));
const titleStyle = { family: 'title', weight: 300, italic: false } as const;
/** The least that can be read in a preview 400 px wide. */
const label: TypeStyle = { family: 'data', weight: 500, italic: false, size: 36 };
const mostPeopleLines = 3;

/** Suits the picture for social media: the title as large as it fits, and of the smaller lines what fits whole. */
export const fittedSocial: Fitting<SocialView> = (view, measure, words) => {
  const title = typeset(view.title, words.language);
  const found = largestFit(title, titleStyle, { width: column, height: titleHeight }, titleSteps, measure);
  const step = found ?? titleSteps.length - 1;
  const size = titleSteps[step]?.size ?? 0;
  return {
    ...view,
    step: step + 1,
    lines: balancedLines(title, { ...titleStyle, size }, column, measure),
    source: sourceOf(view, measure),
    foot: footOf(view, measure, words),
  };
};

/** Section and issue on one line, else the issue alone. */
function sourceOf({ section, issue }: SocialView, measure: Measure): string {
  const whole = section === undefined ? issue : `${section} · ${issue}`;
  return measure(whole, label) <= column ? whole : shortened(issue, label, column, measure);
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
