import type { Element } from 'xast';
import type { Cut } from '../layout/deck/sizes.ts';
import type { Theme } from '../layout/theme.ts';
import { element } from './xml.ts';

/** What programs know families by when one is missing: PANOSE classes, and the pitch and family of ECMA-376 20.1.10.33. */
const known: Record<string, { panose: string; pitchFamily: number }> = {
  Cambria: { panose: '02040503050406030204', pitchFamily: 18 },
  'Times New Roman': { panose: '02020603050405020304', pitchFamily: 18 },
  Calibri: { panose: '020F0502020204030204', pitchFamily: 34 },
  Arial: { panose: '020B0604020202020204', pitchFamily: 34 },
  'Arial Narrow': { panose: '020B0606020202030204', pitchFamily: 34 },
};

const weightNames: Record<number, string> = { 200: ' ExtraLight', 300: ' Light', 500: ' Medium' };
const bold = 600;

/** The major and minor font of the theme, and the roles whose families they are. */
export const themeFonts = { majorFont: 'title', minorFont: 'data' } as const;

/** The families that set a role where its own is missing, the best first. */
const fallbacksOf = (list: string) => list.split(',').map((family) => family.trim().replaceAll("'", ''));

/** A family with the marks by which a program without it finds one that is as wide. */
function latin(typeface: string, fallback: string): Element {
  const like = fallbacksOf(fallback).find((family) => known[family]);
  return element('a:latin', { typeface, ...(like ? known[like] : {}), charset: like && 0 });
}

/** The family of one of the theme's two fonts. */
export const familyOf = ({ roles }: Pick<Theme, 'roles'>, font: keyof typeof themeFonts): Element => {
  const { family, fallback } = roles[themeFonts[font]];
  return latin(family, fallback);
};

/**
 * How a cut of the theme is asked for: the theme's font where it is upright or bold, so that a program without the family
 * still sets what is bold in bold; a light or medium cut by its own name.
 */
export function faceOf(
  { family, weight }: Cut,
  theme: Pick<Theme, 'roles' | 'faces'>,
): { bold: boolean; face: Element } {
  const role = theme.roles[family];
  const font = family === themeFonts.majorFont ? '+mj-lt' : '+mn-lt';
  const own = ownWeight({ family, weight }, theme);
  const name = weightNames[own];
  return {
    bold: own >= bold,
    face: name ? latin(`${role.family}${name}`, role.fallback) : element('a:latin', { typeface: font }),
  };
}

/** The weight of the file: a theme may give a light cut a bold file. */
function ownWeight({ family, weight }: Cut, { roles, faces }: Pick<Theme, 'roles' | 'faces'>): number {
  const face = faces.find(
    (one) => one.family === roles[family].family && one.weight === weight && one.style === 'normal',
  );
  const [, own] = /-(\d00)-normal\.woff2$/.exec(face?.file ?? '') ?? [];
  return own ? Number(own) : weight;
}
