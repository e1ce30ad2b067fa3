import type { Element } from 'xast';
import type { PresentationSettings } from '../layout/presentation-settings.ts';
import type { Box } from './box.ts';
import { solid, type ThemeColour, themeColourOf } from './colours.ts';
import type { Style } from './drawing.ts';
import { languageTags } from './languages.ts';
import { paragraphProperties, runProperties, type Writing } from './paragraphs.ts';
import { transform } from './shape-properties.ts';
import type { Slot, SurfaceName } from './slots.ts';
import { clean, element } from './xml.ts';

/** What a slide's or layout's tree begins with: the group of all shapes. */
export const emptyTree = (): Element[] => {
  const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };
  return [
    element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element('p:grpSpPr', {}, transform(nowhere, nowhere)),
  ];
};

/** A ground of one colour. */
export const backgroundOf = (token: string, { theme }: Pick<Writing, 'theme'>): Element =>
  element('p:bg', {}, element('p:bgPr', {}, solid(token, theme), element('a:effectLst')));

/** How a placeholder is set. */
export const styleOf = (slot: Slot, { surfaces }: PresentationSettings): Style => ({
  cut: slot.cut,
  points: slot.points,
  colour: surfaces[slot.on][slot.role],
});

/** A placeholder as a layout or master holds it, with words that ask for words. */
export function placeholderOf(
  slot: Slot,
  { id, name, prompt }: { id: number; name: string; prompt: string },
  settings: PresentationSettings,
  writing: Writing,
): Element {
  const style = styleOf(slot, settings);
  const isNumber = slot.type === 'sldNum';
  const prompted = isNumber
    ? element(
        'a:fld',
        { id: '{5A1D9B2C-7C0E-4E0B-9C55-0F6A1E2D3B47}', type: 'slidenum' },
        element('a:rPr', { lang: languageTags[writing.language] }),
        element('a:t', {}, '‹#›'),
      )
    : element('a:r', {}, element('a:rPr', { lang: languageTags[writing.language] }), element('a:t', {}, clean(prompt)));
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: clean(name) }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element(
        'p:nvPr',
        {},
        element('p:ph', {
          type: slot.type,
          idx: slot.index,
          sz: isNumber ? 'quarter' : undefined,
          hasCustomPrompt: isNumber ? undefined : 1,
        }),
      ),
    ),
    element('p:spPr', {}, transform(slot.box), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
    element(
      'p:txBody',
      {},
      element(
        'a:bodyPr',
        { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: slot.anchor === 'middle' ? 'ctr' : 't' },
        element('a:noAutofit'),
      ),
      element('a:lstStyle', {}, levelOf('a:lvl1pPr', slot, style, writing)),
      element('a:p', {}, prompted, element('a:endParaRPr', { lang: languageTags[writing.language] })),
    ),
  );
}

/** A level of a list's defaults. */
export const levelOf = (
  name: string,
  { leading, align }: { leading: number; align?: 'right' },
  style: Style,
  writing: Pick<Writing, 'theme' | 'language'>,
): Element =>
  paragraphProperties(
    name,
    { leading, ...(align ? { align } : {}) },
    undefined,
    runProperties('a:defRPr', style, writing),
  );

/** The twelve colours as a layout on another ground sees them: what is new there is legible too. 20.1.6.8. */
export function colourMapOf(name: SurfaceName, { surfaces }: PresentationSettings): Element {
  if (name === 'light') return element('p:clrMapOvr', {}, element('a:masterClrMapping'));
  const { ground, text, second } = surfaces[name];
  const back = themeColourOf(ground) ?? 'dk2';
  const front = themeColourOf(text) ?? 'lt1';
  return element(
    'p:clrMapOvr',
    {},
    element('a:overrideClrMapping', {
      ...colourMap,
      bg1: back,
      tx1: front,
      bg2: back,
      tx2: themeColourOf(second) ?? front,
      hlink: front,
      folHlink: front,
    }),
  );
}

/** The master's own. */
export const colourMap: Record<string, ThemeColour> = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};
