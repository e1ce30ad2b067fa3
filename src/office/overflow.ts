import type { Measure } from '../layout/measure.ts';
import { typeset } from '../layout/typography.ts';
import type { Locale } from '../locale.ts';
import { px } from '../units.ts';
import type { Paragraph, Run, Shape, TextShape } from './drawing.ts';
import type { DrawnSlide } from './drawn.ts';
import { cssPxOf, pxOf } from './lengths.ts';
import { trackingAt } from './paragraphs.ts';
import type { Studio } from './studio.ts';
import { spaced } from './xml.ts';

/** A box whose words do not stand in it: whose they are, on which slide, and by how much (CSS px of the slide). */
export interface TooFull {
  mark: string;
  label: string;
  by: ReturnType<typeof px>;
}

/** Less is no loss: a line's foot. px */
const tolerance = 4;

/** Measures every box of every slide with the fonts' own widths and says which hold more than they can show. */
export function overflowsIn(slides: readonly DrawnSlide[], measure: Measure, words: Locale): TooFull[] {
  const setting = { measure, language: words.language };
  return slides.flatMap(({ shapes }, at) =>
    shapes.filter(isText).flatMap((shape): TooFull[] => {
      const { width, height } = extentOf(shape, setting);
      const by = Math.max(width - shape.box.width, height - shape.box.height);
      return by > tolerance
        ? [{ mark: shape.mark, label: `${words.slides.slide} ${at + 1}`, by: px(cssPxOf(by)) }]
        : [];
    }),
  );
}

const isText = (shape: Shape): shape is TextShape => shape.kind === 'text';

interface Setting {
  measure: Measure;
  language: Locale['language'];
}

/** What measuring words on a slide needs. */
export const settingOf = ({ room: { measure, words } }: Studio): Setting => ({ measure, language: words.language });

/** The width of the longest line and the height of all, px. */
export function extentOf({ box, paragraphs }: TextShape, setting: Setting): { width: number; height: number } {
  const set = paragraphs.map((paragraph) => ({
    paragraph,
    lines: paragraph.lines.flatMap((runs) => linesOf(runs, paragraph, box.width, setting)),
  }));
  return {
    width: Math.max(0, ...set.flatMap(({ lines }) => lines)),
    height: set.reduce(
      (sum, { paragraph: { leading, before = 0, after = 0 }, lines }, at) =>
        sum + pxOf(leading) * lines.length + (at > 0 ? pxOf(before) : 0) + (at < set.length - 1 ? pxOf(after) : 0),
      0,
    ),
  };
}

/** The widths of the lines into which a program breaks runs: at spaces, and behind a hyphen in a word. */
function linesOf(runs: readonly Run[], { style, hanging = 0 }: Paragraph, width: number, setting: Setting): number[] {
  const pieces = runs.flatMap((run) => {
    const { cut, points } = { ...style, ...run.style };
    const type = { ...cut, italic: false, size: pxOf(points), tracking: trackingAt(points) };
    const text = typeset(spaced(run.text), setting.language);
    return text.split(/(?<=[ \t])|(?<=\p{L}-)(?=\p{L})/u).map((piece) => ({
      wide: setting.measure(piece.trimEnd(), type),
      // A tab leads to where the rest of the paragraph stands.
      space: piece.endsWith(' ') ? setting.measure(' ', type) : piece.endsWith('\t') ? hanging : 0,
      isTab: piece.endsWith('\t'),
      isEnd: /[ \t-]$/.test(piece),
    }));
  });
  const lines: number[] = [];
  let line = 0;
  let air = 0;
  let word = 0;
  for (const [at, { wide, space, isEnd, isTab }] of pieces.entries()) {
    word += wide;
    if (!isEnd && at < pieces.length - 1) continue;
    if (line > 0 && line + air + word > width) {
      lines.push(line);
      line = word;
    } else line = line > 0 ? line + air + word : word;
    if (isTab) line = Math.max(line, space);
    air = isTab ? 0 : space;
    word = 0;
  }
  return [...lines, line];
}
