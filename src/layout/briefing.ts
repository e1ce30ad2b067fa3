import type { Briefing } from '../views/briefing.ts';
import { type FirstLook, firstLook } from './briefing/first-page.ts';
import { type FittedFigure, fittedFigures } from './briefing/panel.ts';
import { type SecondPage, secondPage } from './briefing/second-page.ts';
import { type DrawnStrip, stripOf } from './briefing/strip.ts';
import { typesetAll } from './briefing/typeset-all.ts';
import { largestFit, type Step } from './fit.ts';
import type { Fitting } from './fitting.ts';
import { type QrCode, qrCodeOf } from './qr-code.ts';

/** A size's place on its scale, as a class of the style sheet ends: 0 is the largest. */
type Size = number;

/** The briefing, suited to its two pages. */
export interface FittedBriefing extends Omit<Briefing, 'figures'>, SecondPage {
  messageSize: Size;
  deckSize: Size;
  figures: FittedFigure[];
  drawnStrip: DrawnStrip | undefined;
  first: FirstLook;
  /** Leads to the article, if it has an address. */
  code: QrCode | undefined;
}

const messageBox = { width: 500, height: 138 };
const messageSteps: Step[] = [
  { size: 54, leading: 57 },
  { size: 44, leading: 46 },
  { size: 40, leading: 42 },
  { size: 36, leading: 38 },
];
const deckBox = { width: 500, height: 80 };
const deckSteps: Step[] = [
  { size: 16, leading: 22.67 },
  { size: 14.67, leading: 20 },
];

/** Chooses the sizes at which the briefing fills its two pages, draws its bars and the strip to scale. */
export const fittedBriefing: Fitting<Briefing> = (view, measure, words): FittedBriefing => {
  const set = typesetAll({ ...view, picture: undefined }, words.language);
  const hasStrip = set.strip !== undefined;
  const sizeOf = (text: string, style: Style, box: Box, steps: readonly Step[]): Size =>
    largestFit(text, style, box, steps, measure) ?? steps.length - 1;
  const heading = measure(words.timeline, { ...label, size: 11.5 });
  return {
    ...set,
    picture: view.picture,
    messageSize: sizeOf(set.message, display, messageBox, messageSteps),
    deckSize: sizeOf(set.deck, serif, deckBox, deckSteps),
    figures: fittedFigures(set.figures, hasStrip, measure),
    drawnStrip: set.strip && stripOf(set.strip, heading, measure),
    first: firstLook(set, hasStrip, measure),
    code: view.source.address && qrCodeOf(view.source.address.href),
    ...secondPage(set, measure),
  };
};

type Style = Parameters<typeof largestFit>[1];
type Box = Parameters<typeof largestFit>[2];

const display: Style = { family: 'display', weight: 300, italic: false };
const serif: Style = { family: 'text', weight: 400, italic: false };
const label: Style = { family: 'data', weight: 700, italic: false, tracking: 0.04 };
