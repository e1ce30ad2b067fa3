import type { Locale } from '../locale.ts';
import { backgroundOf, colourMap, emptyTree, levelOf, placeholderOf } from './frames.ts';
import type { Writing } from './paragraphs.ts';
import { settingsOf } from './settings.ts';
import { type Slot, slotsOn } from './slots.ts';
import { element, namespaces, partOf } from './xml.ts';

/** The first of the ids of master and layouts; each is unique in the package. 19.7.6 */
export const firstMasterId = 2_147_483_648;

const levels = 9;

/** Writes the slide master: its ground, title, text and number, and how words are set at each level. 19.3.1.42. */
export function masterPart(layoutPaths: readonly string[], words: Locale, writing: Writing): string {
  const { theme, relations } = writing;
  const settings = settingsOf(theme);
  const slots = slotsOn(writing.frame);
  const body: Slot = slots.text.body;
  const placed = [slots.wideTitle, { ...body, index: 1 }, slots.number].map((slot, at) =>
    placeholderOf(
      slot,
      { id: at + 2, name: words.presentation.slots[slot.name], prompt: words.presentation.slots[slot.name] },
      settings,
      writing,
    ),
  );
  const { text } = settings.surfaces.light;
  const style = (cut: Slot, many: number) =>
    Array.from({ length: many }, (_, at) =>
      levelOf(`a:lvl${at + 1}pPr`, cut, { cut: cut.cut, points: cut.points, colour: text }, writing),
    );
  const layoutIds = layoutPaths.map((path, at) =>
    element('p:sldLayoutId', { id: firstMasterId + 1 + at, 'r:id': relations.to('slideLayout', path) }),
  );
  return partOf(
    element(
      'p:sldMaster',
      namespaces,
      element(
        'p:cSld',
        {},
        backgroundOf(settings.surfaces.light.ground, writing),
        element('p:spTree', {}, ...emptyTree(), ...placed),
      ),
      element('p:clrMap', colourMap),
      element('p:sldLayoutIdLst', {}, ...layoutIds),
      element('p:hf', { hdr: 0, ftr: 0, dt: 0 }),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, ...style(slots.wideTitle, 1)),
        element('p:bodyStyle', {}, ...style(body, levels)),
        element('p:otherStyle', {}, ...style(body, levels)),
      ),
    ),
  );
}
