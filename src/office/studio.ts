import type { Room } from '../layout/deck/room.ts';
import type { PresentationSettings } from '../layout/presentation-settings.ts';

/** What drawing a slide needs from outside. */
export interface Studio {
  room: Room;
  settings: PresentationSettings;
}
