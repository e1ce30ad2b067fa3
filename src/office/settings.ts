import type { PresentationSettings } from '../layout/presentation-settings.ts';
import type { Theme } from '../layout/theme.ts';

/** How a theme sets a presentation. @throws Error if it does not say: a theme is the house's own work. */
export function settingsOf({ presentation, name }: Pick<Theme, 'presentation' | 'name'>): PresentationSettings {
  if (!presentation) throw new Error(`theme ${name} does not say how a presentation is set`);
  return presentation;
}
