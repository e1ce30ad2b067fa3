import { type Finding, type Floor, foundAt, type LaidOut } from './finding.ts';
import { coarsePicture, smallType } from './rules.ts';

/** pt of a size in px. */
export const ptOf = (size: number) => size * 0.75;

/** What rounding to px and back may lose, pt and dots. */
const hair = { type: 0.02, dpi: 1 };

/** Type under the theme's floor. Once a page for each style. */
export const smallTypes = (laidOut: LaidOut): Finding[] =>
  laidOut.layout.sizes
    .filter(({ size, classes }) => ptOf(size) < floorOf(laidOut.floor, classes) - hair.type)
    .map((text) => foundAt(laidOut, smallType, text, ptOf(text.size)));

/** The floor for text inside elements of these classes: the lowest that the theme allows one of them. */
function floorOf(floor: Floor | undefined, classes: string): number {
  if (!floor) return 0;
  const allowed = classes.split(' ').map((name) => floor.except[name] ?? floor.least);
  return Math.min(floor.least, ...allowed);
}

/** Pictures made of too few dots for the size at which they are printed. */
export const coarsePictures = (laidOut: LaidOut): Finding[] =>
  laidOut.layout.images.flatMap((image) => {
    // A picture that fills its box is scaled by the larger of the two, and cut in the other direction.
    const scale = Math.max(image.width / image.dots, image.height / image.rows);
    const dpi = 96 / scale;
    if (!(dpi < laidOut.standard.dpi - hair.dpi)) return [];
    return [foundAt(laidOut, coarsePicture, { ...image, text: `${image.dots} × ${image.rows}` }, dpi)];
  });
