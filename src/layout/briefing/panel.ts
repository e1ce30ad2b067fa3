import type { PanelFigure } from '../../views/briefing/figures.ts';
import { largestFit, type Step } from '../fit.ts';
import type { Measure, TypeStyle } from '../measure.ts';
import { barOf, type DrawnBar } from './bar.ts';
import { lineCount, whole } from './line-count.ts';

/** A key figure as the panel prints it. */
export interface FittedFigure extends PanelFigure {
  drawn: DrawnBar | undefined;
  /** Its place on the scale of sizes: 0 is the largest. */
  valueSize: number;
  /** The unit has room on the number's own line. */
  isUnitBeside: boolean;
}

const sans: TypeStyle = { family: 'data' as const, weight: 400, italic: false, size: 12.3 };
const unitStyle: TypeStyle = { ...sans, weight: 600, size: 13 };
const display = { family: 'display' as const, weight: 300, italic: false };
const valueBox = { width: 184, height: 44 };
const steps: readonly Step[] = [
  { size: 43, leading: 44 },
  { size: 36, leading: 38 },
  { size: 30, leading: 32 },
  { size: 25, leading: 28 },
];
/** Between the number and a unit behind it. */
const apart = 3;
/** px; the panel without its heading. */
const room = { withStrip: 577, alone: 725 };
/** Rule, white above it, white under the bar, line of the giver: as in the style sheet. */
const around = { figure: 36, bar: 21, line: 15, word: 16 };

/** Draws the panel's figures, all at the largest sizes at which they stand one under another in the panel. */
export function fittedFigures(figures: readonly PanelFigure[], hasStrip: boolean, measure: Measure): FittedFigure[] {
  const height = hasStrip ? room.withStrip : room.alone;
  const tries = steps.map((_, from) => figures.map((figure) => fittedFrom(figure, from, measure)));
  const fits = (tried: FittedFigure[]) => tried.reduce((sum, one) => sum + heightOf(one, measure), 0) <= height;
  return tries.find(fits) ?? tries.at(-1) ?? [];
}

/** The largest size from step `from` on at which the number stands on one line. */
function fittedFrom(figure: PanelFigure, from: number, measure: Measure): FittedFigure {
  const smaller = steps.slice(from);
  const valueSize = from + (largestFit(whole(figure.value), display, valueBox, smaller, measure) ?? smaller.length - 1);
  const value = measure(figure.value, { ...display, size: steps[valueSize]?.size ?? 0 });
  const isUnitBeside = value + apart + measure(` ${figure.unit}`, unitStyle) <= valueBox.width;
  return { ...figure, drawn: barOf(figure), valueSize, isUnitBeside: figure.unit !== '' && isUnitBeside };
}

function heightOf({ prefix, unit, label, name, when, drawn, valueSize, isUnitBeside }: FittedFigure, measure: Measure) {
  const lines = (text: string, style: TypeStyle) => lineCount([{ text, style }], valueBox.width, measure);
  const words = lines(prefix, unitStyle) + (isUnitBeside ? 0 : lines(unit, unitStyle));
  const small = lines(label, sans) + lines(`${whole(name)}, ${when}`, { ...sans, size: 11.33 }) - 1;
  const bar = drawn ? around.bar : 0;
  return around.figure + (steps[valueSize]?.leading ?? 0) + words * around.word + bar + small * around.line;
}
