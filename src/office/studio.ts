import type { Room } from '../layout/deck/room.ts';
import type { PresentationSettings } from '../layout/presentation-settings.ts';
import type { Frame } from './frame.ts';
import type { Slots } from './slots.ts';

/** What drawing a slide needs from outside. */
export interface Studio {
  room: Room;
  settings: PresentationSettings;
  frame: Frame;
  slots: Slots;
}
