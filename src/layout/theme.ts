import { parse } from 'yaml';
import { z } from 'zod';
import { mm } from '../units.ts';
import { presentationSettings } from './presentation-settings.ts';
import { drawingColour, ink, type PrintFiles, printing, screen } from './printing.ts';

const colour = z.object({
  screen,
  ink,
  for: z.enum(['text', 'ground', 'accent', 'rule']),
});

const face = z.object({
  family: z.string(),
  weight: z.number(),
  style: z.enum(['normal', 'italic']),
  file: z.string(),
});

/** What a family is for, in every theme. */
export const roles = ['text', 'data', 'title', 'headline', 'display'] as const;
export type Role = (typeof roles)[number];

const family = z.object({
  family: z.string(),
  /** A CSS list of families of about the same width, for where the fonts are not. */
  fallback: z.string(),
});

/** The least size of type, pt; by class name what may be smaller. */
const floor = z.object({ least: z.number(), except: z.record(z.string(), z.number()).default({}) });

/** The paper of a template that a printer gets too. */
const sheet = z.object({
  /** The page as the reader holds it, mm; the template's style sheet draws this size. */
  trim: z.object({ width: z.number().positive().transform(mm), height: z.number().positive().transform(mm) }),
  /** How far artwork runs over the trim, mm. */
  bleed: z.number().min(0).max(20).transform(mm),
  /** Crop and registration marks outside the bleed. */
  marks: z.boolean(),
  /** `single`: a page of the print edition is a page. `spreads`: two that are seen together stand side by side, for proofs. */
  pages: z.enum(['single', 'spreads']),
});

const settings = z.object({
  name: z.string(),
  /** The theme whose templates are used where this one has none of its own. */
  extends: z.string().optional(),
  inkLimit: z.number(),
  tokens: z.record(z.string(), colour),
  /** By name: what drawn pictures of the content are coloured with, beside the tokens. */
  drawings: z.record(z.string(), drawingColour).default({}),
  printing: printing.optional(),
  pairs: z.array(z.object({ text: z.string(), on: z.string(), least: z.number() })),
  roles: z.record(z.enum(roles), family),
  faces: z.array(face),
  /** By template. */
  floor: z.record(z.string(), floor).optional(),
  /** By template; one without is printed at its own size, on screen and on paper. */
  sheet: z.record(z.string(), sheet).optional(),
  /** Height over and depth under the baseline by family, em: for a family whose own box is far higher than its letters. */
  boxes: z.record(z.string(), z.object({ ascent: z.number(), descent: z.number() })).optional(),
  presentation: presentationSettings.optional(),
});

export type ThemeSettings = z.output<typeof settings>;
export type Face = z.output<typeof face>;
export type Sheet = z.output<typeof sheet>;

/** A theme, read: its settings, its font files and every text file of its folder. */
export interface Theme extends ThemeSettings {
  /** Templates, partials, style sheets and scripts, by path within the theme's folder. */
  texts: ReadonlyMap<string, string>;
  /** Font files (WOFF2) by the `file` of their face. */
  fonts: ReadonlyMap<string, Uint8Array>;
  /** What the print edition needs; nothing in a theme without `printing`. */
  printFiles?: PrintFiles | undefined;
}

/**
 * Reads a theme's settings and proves its colours: inks within the limit, text in black alone, no screen colour
 * twice, every pair of text and ground legible.
 * @throws Error naming the token or pair at fault: a theme is the house's own work, not an editor's.
 */
export function readSettings(yaml: string): ThemeSettings {
  const theme = settings.parse(parse(yaml));
  const faults = [...faultyTokens(theme), ...faultyDrawings(theme), ...faultyPairs(theme), ...unknownTokens(theme)];
  if (faults.length > 0) throw new Error(`theme ${theme.name}: ${faults.join('; ')}`);
  return theme;
}

function faultyTokens({ tokens, inkLimit }: ThemeSettings): string[] {
  const seen = new Map<string, string>();
  return Object.entries(tokens).flatMap(([name, { screen, ink, for: use }]) => {
    const faults: string[] = [];
    const total = ink.reduce((all, part) => all + part, 0);
    if (total > inkLimit) faults.push(`${name} lays ${total} % ink, the limit is ${inkLimit} %`);
    if (use === 'text' && ink.slice(0, 3).some((part) => part > 0)) faults.push(`${name} is text and not black alone`);
    const twin = seen.get(screen);
    if (twin !== undefined) faults.push(`${name} and ${twin} share the screen colour ${screen}`);
    seen.set(screen, name);
    return faults;
  });
}

/** A colour of drawings may be that of a token, if its ink is the same. */
function faultyDrawings({ tokens, drawings, inkLimit }: ThemeSettings): string[] {
  const byScreen = new Map(Object.values(tokens).map(({ screen, ink }) => [screen, ink]));
  return Object.entries(drawings).flatMap(([name, { screen, ink }]) => {
    const total = ink.reduce((all, part) => all + part, 0);
    const token = byScreen.get(screen);
    return [
      ...(total > inkLimit ? [`${name} of the drawings lays ${total} % ink, the limit is ${inkLimit} %`] : []),
      ...(token && String(token) !== String(ink)
        ? [`${name} of the drawings has another ink than the token of ${screen}`]
        : []),
    ];
  });
}

function faultyPairs({ tokens, pairs }: ThemeSettings): string[] {
  return pairs.flatMap(({ text, on, least }) => {
    const [front, back] = [tokens[text], tokens[on]];
    if (!front || !back) return [`pair ${text} on ${on} names an unknown token`];
    const contrast = contrastOf(front.screen, back.screen);
    return contrast < least ? [`${text} on ${on} has a contrast of ${contrast.toFixed(2)}, less than ${least}`] : [];
  });
}

/** The presentation's colours that are no tokens. */
function unknownTokens({ tokens, presentation }: ThemeSettings): string[] {
  if (!presentation) return [];
  const { surfaces, phrase, bar, ending, backdrop } = presentation;
  const named = [
    ...Object.values(surfaces).flatMap((surface) => Object.values(surface)),
    ...Object.values(phrase),
    bar,
    ending,
    backdrop.wide.band?.colour,
    backdrop.narrow.band?.colour,
  ];
  return named.flatMap((name) =>
    name === undefined || tokens[name] ? [] : [`the presentation names an unknown token ${name}`],
  );
}

/** Contrast ratio of two sRGB colours (`#RRGGBB`), 1 to 21, by WCAG 2.2's definition. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, WCAG 2.2. */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
