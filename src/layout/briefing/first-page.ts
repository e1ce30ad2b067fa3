import type { AttributedQuote } from '../../views/briefing/quote.ts';
import type { Briefing } from '../../views/briefing.ts';
import type { Measure, TypeStyle } from '../measure.ts';
import { lineCount, whole } from './line-count.ts';

/** How the first page's column is set: names of classes in the style sheet. */
export interface FirstLook {
  quote: keyof typeof quotes;
  points: keyof typeof points;
  gaps: keyof typeof gaps;
}

const serif: TypeStyle = { family: 'text', weight: 400, italic: false, size: 13.33 };
const display: TypeStyle = { family: 'title', weight: 300, italic: false, size: 19.3 };
const bold: TypeStyle = { family: 'data', weight: 600, italic: false, size: 11.33 };

/** px, as in the style sheet. */
const quotes = {
  large: { size: 22, leading: 25.5 },
  usual: { size: 19.3, leading: 22.5 },
  small: { size: 17.3, leading: 20 },
};
const points = {
  large: { size: 14.67, leading: 19, claim: 16 },
  usual: { size: 13.33, leading: 17, claim: 14.67 },
};
const gaps = {
  wide: { part: 21, point: 15 },
  medium: { part: 19, point: 10 },
  usual: { part: 17, point: 7 },
  tight: { part: 8.5, point: 4 },
};

/** From roomy to full: what gives way, in order. */
const looks: readonly FirstLook[] = [
  { quote: 'large', points: 'large', gaps: 'wide' },
  { quote: 'large', points: 'large', gaps: 'usual' },
  { quote: 'large', points: 'usual', gaps: 'wide' },
  { quote: 'usual', points: 'large', gaps: 'usual' },
  { quote: 'usual', points: 'usual', gaps: 'wide' },
  { quote: 'usual', points: 'usual', gaps: 'medium' },
  { quote: 'usual', points: 'usual', gaps: 'usual' },
  { quote: 'usual', points: 'usual', gaps: 'tight' },
  { quote: 'small', points: 'usual', gaps: 'tight' },
];

const column = { wide: 427, indent: 29 };
/** From under the band to the strip's rule, or to the foot where there is no strip. */
const room = { withStrip: 609, alone: 757 };
const label = 17;

/** Chooses the roomiest look in which the first page's column fits; the tightest if none does. */
export function firstLook(view: Briefing, hasStrip: boolean, measure: Measure): FirstLook {
  const height = hasStrip ? room.withStrip : room.alone;
  const found = looks.find((look) => heightOf(view, look, measure) <= height) ?? looks.at(-1);
  if (!found) throw new Error('the first page has no look');
  return found;
}

function heightOf({ why, points: list }: Briefing, look: FirstLook, measure: Measure): number {
  const [quote, point, gap] = [quotes[look.quote], points[look.points], gaps[look.gaps]];
  const said = why.quote
    ? lineCount([{ text: why.quote.text, style: { ...display, size: quote.size } }], 427, measure)
    : 0;
  const text = lineCount([{ text: why.text, style: { ...serif, size: point.size } }], column.wide, measure);
  const whyHeight = label + text * point.leading + (said > 0 ? said * quote.leading + 26 : 0);
  const listed = list.map(({ claim, quote: own }) => {
    const width = column.wide - column.indent;
    const claims = lineCount([{ text: claim, style: { ...bold, size: point.claim } }], width, measure);
    return (claims + lineCount(attributed(own, point.size), width, measure)) * point.leading;
  });
  const listHeight = label + listed.reduce((sum, one) => sum + one + gap.point, -gap.point);
  return whyHeight + gap.part + listHeight;
}

/** A quote with its speaker and house behind it, which go to the next line together. */
const attributed = ({ text, name, affiliation }: AttributedQuote, size: number) => [
  { text, style: { ...serif, size } },
  { text: whole(`${name}, ${affiliation}`), style: bold },
];
