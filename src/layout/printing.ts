import { z } from 'zod';

const per = z.number().min(0).max(100);

/** Cyan, magenta, yellow, black: per cent. */
export const ink = z.tuple([per, per, per, per]);

/** sRGB, six hexadecimal digits. */
export const screen = z.string().regex(/^#[0-9A-F]{6}$/);

/** A colour of pictures that are drawn: a screen colour and its ink, and no token for style sheets. */
export const drawingColour = z.object({ screen, ink });

/** For which printing condition the inks are meant, and what becomes of pictures made of pixels. */
export const printing = z.object({
  /** The output profile: a path within `templates/`. */
  profile: z.string(),
  /** The condition's name in the registry. */
  condition: z.string(),
  registry: z.string().default('http://www.color.org'),
  /** The condition in words. */
  info: z.string(),
  /** `ink`: turned into ink by the output profile. `profile`: they stay RGB, with a profile, and the printer does it. */
  pictures: z.enum(['ink', 'profile']),
});

export type Printing = z.output<typeof printing>;

/** What lies beside the themes for the print edition, read. */
export interface PrintFiles {
  /** The output profile. */
  profile: Uint8Array;
  /** The slug line's font: TrueType. */
  slugFont: Uint8Array;
}
