import type { PanelFigure } from '../../views/briefing/figures.ts';
import { type Box, hatchOf } from './hatch.ts';

/** A small bar under a key figure, as the template draws it. */
export interface DrawnBar {
  width: number;
  height: number;
  /** Empty boxes with an edge. */
  outlines: Box[];
  solids: Box[];
  hatches: string;
  /** Seams at the quarters of a whole: x. */
  seams: { x: number }[];
}

const size = { width: 184, height: 9 };
/** Half the edge's stroke: keeps it inside the drawing. */
const edge = 0.5;
const gap = 4;

/** Draws a share as part of a whole, a multiple as so many pieces of which the first is solid, else nothing. */
export function barOf({ bar, times }: Pick<PanelFigure, 'bar' | 'times'>): DrawnBar | undefined {
  if (bar) return shareOf(bar);
  return times === undefined ? undefined : piecesOf(times);
}

function shareOf({ from, to }: { from: number; to: number }): DrawnBar {
  const at = (share: number) => Number(((size.width * share) / 100).toFixed(2));
  return {
    ...size,
    outlines: [inset({ x: 0, y: 0, ...size })],
    solids: [{ x: at(from), y: 0, width: at(to - from), height: size.height }],
    hatches: '',
    seams: [25, 50, 75].map((share) => ({ x: at(share) })),
  };
}

function piecesOf(times: number): DrawnBar {
  const width = (size.width - gap * (times - 1)) / times;
  const pieces = Array.from({ length: times }, (_, at) => ({
    x: Number((at * (width + gap)).toFixed(2)),
    y: 0,
    width: Number(width.toFixed(2)),
    height: size.height,
  }));
  const later = pieces.slice(1).map(inset);
  return { ...size, outlines: later, solids: pieces.slice(0, 1), hatches: later.map(hatchOf).join(''), seams: [] };
}

const inset = ({ x, y, width, height }: Box): Box => ({
  x: Number((x + edge).toFixed(2)),
  y: y + edge,
  width: Number((width - 2 * edge).toFixed(2)),
  height: height - 2 * edge,
});
