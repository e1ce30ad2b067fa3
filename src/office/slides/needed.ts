import { fitNeeded } from '../../layout/deck/needed.ts';
import { cuts } from '../../layout/deck/sizes.ts';
import type { NeededSlide } from '../../views/deck/needed.ts';
import type { Shape } from '../drawing.ts';
import type { Sketch } from '../drawn.ts';
import { medallion } from '../medallion.ts';
import type { Studio } from '../studio.ts';
import { lightNumber, paragraph, sized, textIn } from '../words.ts';
import { titleShape } from './titled.ts';

/** px */
const area = { y: 204, height: 612, gap: 40 };
const ring = 112;
const gap = 28;
/** From a need's rule to its words. */
const air = 14;

/** What is still needed: who asks, and in which words. */
export function drawNeeded(slide: NeededSlide, studio: Studio): Sketch[] {
  const { light } = studio.settings.surfaces;
  const { left, right } = studio.frame;
  return fitNeeded(slide, studio.room).map(({ id, title, titleSize, size, isOneColumn, needs }) => {
    const columns = isOneColumn ? 1 : 2;
    const width = (right - left - (columns - 1) * area.gap) / columns;
    const height = area.height / Math.max(2, Math.ceil(needs.length / columns));
    const shapes = needs.flatMap((need, at): Shape[] => {
      const x = left + (at % columns) * (width + area.gap);
      const y = area.y + Math.floor(at / columns) * height;
      return [
        { kind: 'form', form: 'rect', box: { x, y: y - 1, width, height: 2 }, fill: 'line' },
        medallion(need.person, { x, y: y + air + 4, size: ring }, light, studio),
        textIn(
          { x: x + ring + gap, y: y + air, width: width - ring - gap, height: height - air - 6 },
          [
            paragraph(need.person.name, { cut: cuts.label, points: 18, leading: 24, colour: light.second }),
            paragraph(need.text, { cut: cuts.medium, ...sized(size), colour: light.text }),
          ],
          need.id,
        ),
      ];
    });
    return {
      id,
      title,
      layout: 'needed',
      shapes: [titleShape(title, titleSize, studio), ...shapes, lightNumber(studio)],
    };
  });
}
