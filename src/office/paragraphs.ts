import type { Element } from 'xast';
import type { Theme } from '../layout/theme.ts';
import { typeset } from '../layout/typography.ts';
import type { Locale } from '../locale.ts';
import { solid } from './colours.ts';
import type { Paragraph, Run, Style } from './drawing.ts';
import { faceOf } from './fonts.ts';
import type { Frame } from './frame.ts';
import { languageTags } from './languages.ts';
import { emu, hundredths } from './lengths.ts';
import type { Relations } from './relations.ts';
import { clean, element, spaced } from './xml.ts';

/** What writing words needs: the theme, their language, and where links are noted. */
export interface Writing {
  theme: Theme;
  language: Locale['language'];
  relations: Relations;
  frame: Frame;
}

/** Large type is set tighter, in em. */
export const trackingAt = (points: number): number => (points >= 72 ? -0.012 : points >= 36 ? -0.01 : 0);

/** The properties of a run, of a list level's default or of a paragraph's end: ECMA-376 part 1, 21.1.2.3.9. */
export function runProperties(
  name: 'a:rPr' | 'a:endParaRPr' | 'a:defRPr',
  { cut, points, colour }: Style,
  { theme, language }: Pick<Writing, 'theme' | 'language'>,
  { underline, link, inherited }: Beside = {},
): Element {
  const { bold, face } = faceOf(cut, theme);
  const isCut = cut.family === inherited?.cut.family && cut.weight === inherited.cut.weight;
  const isSize = points === inherited?.points;
  return element(
    name,
    {
      lang: name === 'a:defRPr' ? undefined : languageTags[language],
      sz: isSize ? undefined : hundredths(points),
      b: isCut ? undefined : bold ? 1 : 0,
      u: underline ? 'sng' : undefined,
      spc: isSize ? undefined : hundredths(points * trackingAt(points)),
    },
    colour === inherited?.colour ? undefined : solid(colour, theme),
    underline === undefined ? undefined : element('a:uFill', {}, solid(underline, theme)),
    isCut ? undefined : face,
    link,
  );
}

interface Beside {
  underline?: string | undefined;
  link?: Element | undefined;
  /** What the placeholder is set in already: it is not said again, so that the layout rules. */
  inherited?: Style | undefined;
}

/** What is the same for a paragraph and for a list level: 21.1.2.2.7. */
export function paragraphProperties(
  name: string,
  {
    align,
    leading,
    before = 0,
    after = 0,
    hanging = 0,
  }: Pick<Paragraph, 'align' | 'leading' | 'before' | 'after' | 'hanging'>,
  inherited?: { leading: number; align?: string | undefined },
  ...more: Element[]
): Element {
  const space = (of: string, points: number, given = 0) =>
    inherited && points === given
      ? undefined
      : element(`a:${of}`, {}, element('a:spcPts', { val: hundredths(points) }));
  return element(
    name,
    inherited
      ? { algn: align && align !== inherited.align ? alignments[align] : undefined }
      : { marL: emu(hanging), indent: emu(-hanging), algn: alignments[align ?? 'left'] },
    space('lnSpc', leading, inherited?.leading),
    space('spcBef', before),
    space('spcAft', after),
    inherited ? undefined : element('a:buNone'),
    ...more,
  );
}

const alignments = { left: 'l', center: 'ctr', right: 'r' } as const;

/** What a placeholder says for the paragraphs in it. */
export interface Inherited {
  style: Style;
  leading: number;
  align?: string | undefined;
}

/** A paragraph with its runs and forced ends of lines; `field`: what a program fills in at its end. */
export function paragraphOf(paragraph: Paragraph, writing: Writing, from?: Inherited, field?: Element): Element {
  const { lines, style } = paragraph;
  const inherited = from?.style;
  const runs = lines.flatMap((line, at) => [
    ...(at > 0 ? [element('a:br', {}, runProperties('a:rPr', style, writing, { inherited }))] : []),
    ...line.filter(({ text }) => text !== '').map((run) => runOf(run, style, writing, inherited)),
  ]);
  return element(
    'a:p',
    {},
    paragraphProperties('a:pPr', paragraph, from),
    ...runs,
    field,
    runProperties('a:endParaRPr', style, writing, { inherited }),
  );
}

function runOf(
  { text, style, underline, address }: Run,
  base: Style,
  writing: Writing,
  inherited: Style | undefined,
): Element {
  const link = address === undefined ? undefined : linkTo(address, writing);
  return element(
    'a:r',
    {},
    runProperties('a:rPr', { ...base, ...style }, writing, { underline, link, inherited }),
    element('a:t', {}, typeset(spaced(text), writing.language)),
  );
}

const linkTo = (address: string, { relations }: Writing) =>
  element('a:hlinkClick', { 'r:id': relations.toAddress(address), tooltip: clean(address) });
