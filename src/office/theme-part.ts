import type { Theme } from '../layout/theme.ts';
import { hexOf, themeColours } from './colours.ts';
import { familyOf, type themeFonts } from './fonts.ts';
import { element, namespaces, partOf } from './xml.ts';

/** Writes the theme: the twelve colours and two fonts, the tokens beside them as further colours. ECMA-376 part 1, 20.1.6.9. */
export function themePart(theme: Theme): string {
  const colours = Object.entries(themeColours).map(([name, token]) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val: hexOf(token, theme) })),
  );
  const named = Object.values(themeColours) as string[];
  const others = Object.keys(theme.tokens).filter((token) => !named.includes(token) && !token.startsWith('night-'));
  return partOf(
    element(
      'a:theme',
      { 'xmlns:a': namespaces['xmlns:a'], name: theme.name },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name: theme.name }, ...colours),
        element('a:fontScheme', { name: theme.name }, font('majorFont', theme), font('minorFont', theme)),
        format(theme.name),
      ),
      element('a:objectDefaults'),
      element('a:extraClrSchemeLst'),
      element(
        'a:custClrLst',
        {},
        ...others.map((token) =>
          element('a:custClr', { name: token }, element('a:srgbClr', { val: hexOf(token, theme) })),
        ),
      ),
    ),
  );
}

const font = (name: keyof typeof themeFonts, theme: Theme) =>
  element(`a:${name}`, {}, familyOf(theme, name), element('a:ea', { typeface: '' }), element('a:cs', { typeface: '' }));

const placeholder = () => element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const three = <Part>(make: () => Part) => [make(), make(), make()];

/** Flat fills, thin lines, no effects: the least that a theme must have. */
const format = (name: string) =>
  element(
    'a:fmtScheme',
    { name },
    element('a:fillStyleLst', {}, ...three(placeholder)),
    element('a:lnStyleLst', {}, ...three(() => element('a:ln', { w: 15240 }, placeholder()))),
    element('a:effectStyleLst', {}, ...three(() => element('a:effectStyle', {}, element('a:effectLst')))),
    element('a:bgFillStyleLst', {}, ...three(placeholder)),
  );
