import { type PrintedSheet, printedSheetOf } from '../layout/printed-sheet.ts';
import type { Theme } from '../layout/theme.ts';
import type { Imprint } from './imprint.ts';
import { photographsToInk } from './ink/little-cms.ts';
import type { PictureTreatment } from './ink/treatment.ts';
import { type InkTable, inkTableOf } from './ink-table.ts';
import { srgbProfile } from './srgb.ts';

/** The printing condition that a file is made for. */
export interface PrintingCondition {
  /** Its name in the registry, such as FOGRA39. */
  identifier: string;
  /** The registry's address. */
  registry: string;
  /** In words, for people. */
  info: string;
  /** The output profile: ICC, of class `prtr`, from CMYK. */
  profile: Uint8Array;
}

/** All that the passes of the print edition need to know. */
export interface PrintJob {
  sheet: PrintedSheet;
  /** Crop and registration marks and the slug line outside the bleed. */
  hasMarks: boolean;
  /** Pages side by side as a reader sees them, for proofs: the folio of the first; undefined for single pages. */
  spreads: { firstFolio: number } | undefined;
  inks: InkTable;
  condition: PrintingCondition;
  imprint: Imprint;
  pictures: PictureTreatment;
  /** The slug line's font: a TrueType file. */
  slugFont: Uint8Array;
}

/** What of a theme shapes the print edition. Plain data. */
export type PrintTheme = Pick<Theme, 'sheet' | 'printing' | 'printFiles' | 'tokens' | 'drawings' | 'inkLimit'>;

/**
 * Gathers what the passes need from a theme; nothing if the theme or the template is not made for a printer.
 * @throws Error if a theme wants photographs turned into ink and its profile cannot be read, or lays more ink than the
 * theme allows
 */
export async function printJobOf(theme: PrintTheme, template: string, imprint: Imprint): Promise<PrintJob | undefined> {
  const sheet = printedSheetOf(theme, template);
  const { printing, printFiles } = theme;
  if (!sheet || !printing || !printFiles) return undefined;
  const { profile, slugFont } = printFiles;
  const { condition: identifier, registry, info, pictures } = printing;
  return {
    sheet,
    hasMarks: theme.sheet?.[template]?.marks ?? false,
    spreads: theme.sheet?.[template]?.pages === 'spreads' ? { firstFolio: imprint.firstFolio } : undefined,
    inks: inkTableOf(theme),
    condition: { identifier, registry, info, profile },
    imprint,
    pictures:
      pictures === 'ink'
        ? await photographsToInk(profile, theme.inkLimit)
        : { become: 'profiled', profile: srgbProfile() },
    slugFont,
  };
}
