import { cuts } from '../layout/deck/sizes.ts';
import type { Surface } from '../layout/presentation-settings.ts';
import type { Person } from '../views/deck/person.ts';
import type { Box } from './box.ts';
import { covering } from './cover.ts';
import type { FormShape, GroupShape, PictureShape } from './drawing.ts';
import { pxOf } from './lengths.ts';
import type { Studio } from './studio.ts';

/** Where a speaker's mark stands: its left top and diameter, px. */
interface Place {
  x: number;
  y: number;
  size: number;
}

/** Shares of the diameter; the picture of a medallion is 100 units across. */
const shares = { disc: 0.85, dot: 0.14, seat: 0.04 };
const leastDot = 16;
const letters = { ring: 0.35, square: 0.42 };
const leastPoints = 18;

/** A speaker's portrait or initials, in a ring with a dot at the seat or in a square: one thing for who cannot see it. */
export function medallion(
  { name, medallion: { initials, portrait, x, y, seats } }: Person,
  place: Place,
  surface: Surface,
  { settings }: Studio,
  { hasSeats = false, link }: { hasSeats?: boolean; link?: string } = {},
): GroupShape {
  const isRing = settings.medallion === 'ring';
  const form = isRing ? 'ellipse' : 'rect';
  const disc = around(place, 50, 50, place.size * (isRing ? shares.disc : 1));
  const points = Math.max(leastPoints, Math.round((place.size * letters[settings.medallion]) / pxOf(1)));
  const face: FormShape | PictureShape = portrait
    ? { kind: 'picture', form, box: disc, src: portrait, cut: covering(portrait, disc, { x: 0.5, y: 0.5 }) }
    : {
        kind: 'form',
        form,
        box: disc,
        fill: surface.disc,
        paragraphs: [
          {
            lines: [[{ text: initials }]],
            style: { cut: cuts.strong, points, colour: surface.initials },
            leading: Math.round(points * 1.2),
            align: 'center',
          },
        ],
      };
  const dot = Math.max(leastDot, place.size * shares.dot);
  const seated = (at: { x: number; y: number }, size: number) => around(place, 50 + at.x, 50 + at.y, size);
  const shapes: (FormShape | PictureShape)[] = isRing
    ? [
        face,
        {
          kind: 'form',
          form: 'ellipse',
          box: { x: place.x, y: place.y, width: place.size, height: place.size },
          line: { colour: surface.ring, width: 2.2 },
        },
        ...(hasSeats ? seats : []).map(
          (seat): FormShape => ({
            kind: 'form',
            form: 'ellipse',
            box: seated(seat, place.size * shares.seat),
            fill: surface.ring,
          }),
        ),
        {
          kind: 'form',
          form: 'ellipse',
          box: seated({ x, y }, dot),
          fill: 'isotope',
          line: { colour: 'pool', width: 2 },
        },
      ]
    : [face];
  return { kind: 'group', name, alt: `${initials}: ${name}`, shapes, ...(link === undefined ? {} : { link }) };
}

/** A square round a point of a medallion, given in hundredths of its diameter. */
const around = ({ x, y, size }: Place, atX: number, atY: number, width: number): Box => ({
  x: x + (size * atX) / 100 - width / 2,
  y: y + (size * atY) / 100 - width / 2,
  width,
  height: width,
});
