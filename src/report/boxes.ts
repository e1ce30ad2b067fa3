import type { MeasuredLayout, Rect } from '../press/measured.ts';
import { mmFromPx, px } from '../units.ts';
import { type Finding, foundAt, type LaidOut } from './finding.ts';
import { spotOf } from './lines.ts';
import { clipped, overlap } from './rules.ts';
import { bounds } from './standards.ts';

/** Something that has its place on a page. */
type Placed = Rect & { mark: string; text: string };

/** How far two things on one page stand in one another, px: the lesser of across and down. */
function sharedBy(one: Rect, other: Rect): number {
  if (one.page !== other.page) return 0;
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.min(across, down);
}

/** Boxes that stand in one another without being part of one another, and lines of different blocks that collide. */
export function overlaps(laidOut: LaidOut): Finding[] {
  const { boxes } = laidOut.layout;
  const pairs = [
    ...pairsOf(boxes.map((box) => ({ ...box, text: box.mark || 'a box' }))).filter(
      ([one, other]) => !isWithin(boxes, boxes[one.at], other.at) && !isWithin(boxes, boxes[other.at], one.at),
    ),
    ...pairsOf(coresOf(laidOut)).filter(([one, other]) => one.block !== other.block),
  ];
  return pairs.map(([one, other]) => foundAt(laidOut, overlap, one, mmFromPx(px(sharedBy(one, other)))));
}

/** Things that stand in one another, two by two, each with its index. */
function pairsOf<Thing extends Placed>(things: readonly Thing[]): (readonly [Numbered<Thing>, Numbered<Thing>])[] {
  const pages = Map.groupBy(
    things.map((thing, at) => ({ ...thing, at })),
    ({ page }) => page,
  );
  return [...pages.values()].flatMap((all) =>
    all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => sharedBy(one, other) > bounds.shared)
        .map((other) => [one, other] as const),
    ),
  );
}

type Numbered<Thing> = Thing & { at: number };

const isWithin = (
  boxes: MeasuredLayout['boxes'],
  box: MeasuredLayout['boxes'][number] | undefined,
  outer: number,
): boolean => box !== undefined && (box.within === outer || isWithin(boxes, boxes[box.within], outer));

/** The middle half of each line: what letters fill. Line boxes of large type overlap without harm. */
const coresOf = ({ layout }: LaidOut) =>
  layout.blocks.flatMap((block, at) =>
    block.lines.map((line) => ({
      ...line,
      ...spotOf(block, line),
      y: line.y + line.height / 4,
      height: line.height / 2,
      block: at,
    })),
  );

/** Text that the page's edge cuts off. What no template marks for measuring is known by its first words of each style. */
export function clippedText(laidOut: LaidOut): Finding[] {
  const lines = coresOf(laidOut);
  const known = new Set(lines.map(({ page, x, text }) => `${page} ${x} ${text.slice(0, 10)}`));
  const others = laidOut.layout.sizes.filter(({ page, x, text }) => !known.has(`${page} ${x} ${text.slice(0, 10)}`));
  return [...lines, ...others].flatMap((thing) => {
    const page = laidOut.layout.pages[thing.page - 1];
    if (!page) return [];
    const { x, y, width, height } = thing;
    const by = Math.max(-x, -y, x + width - page.width, y + height - page.height);
    return by > bounds.shared ? [foundAt(laidOut, clipped, thing, mmFromPx(px(by)))] : [];
  });
}
