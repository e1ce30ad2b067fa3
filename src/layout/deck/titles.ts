import { inFrame, type Room } from './room.ts';
import { cuts, scale, sizeFor } from './sizes.ts';

const line = { width: 1440, height: 132 };
const narrowLine = { width: 1056, height: 132 };

/** The size of a light slide's title over its whole width: one line, or two small ones. */
export const titleSize = (title: string, room: Room): string =>
  sizeFor([title], cuts.regular, scale.title, inFrame(room, line, narrowLine), room).name;
