import type { Check } from '../check.ts';
import { boxIn, printedBoxOf } from './boxes.ts';

/** What may stand on a page that is printed, for it is the printer's own. */
const printersOwn = new Set(['PrinterMark', 'TrapNet', 'Popup']);
/** What plays, and cannot be printed. */
const playing = new Set(['Sound', 'Movie', 'Screen', '3D', 'RichMedia']);

/** ISO 15930-7, annotations: links, notes and fields do not stand on what is printed. */
export const annotations: readonly Check[] = [
  {
    clause: 'annotations',
    test: 1,
    requires: 'No link, note or field stands within the bleed',
    wayOut: 'export the print edition without links, notes and form fields',
    *look(examined) {
      const { follow, pages } = examined.pdf;
      const seen = new Set<number>();
      for (const { dict, page: number, ref, subtype } of examined.annotations) {
        if (printersOwn.has(subtype) || seen.has(number)) continue;
        const page = pages[number - 1];
        const [box, printed] = [boxIn(dict.get('Rect', follow), follow), page && printedBoxOf(page, examined)];
        if (!box || !printed) continue;
        const isOutside = box[2] <= printed[0] || box[3] <= printed[1] || box[0] >= printed[2] || box[1] >= printed[3];
        if (isOutside) continue;
        seen.add(number);
        yield { says: `A ${subtype || 'nameless'} annotation stands on the page`, page: number, object: ref };
      }
    },
  },
  {
    clause: 'annotations',
    test: 2,
    requires: 'Nothing plays: no sound, film or model',
    wayOut: 'take out sounds, films and models',
    *look({ annotations: all }) {
      for (const { page, ref, subtype } of all)
        if (playing.has(subtype)) yield { says: `A ${subtype} annotation would play`, page, object: ref };
    },
  },
];
