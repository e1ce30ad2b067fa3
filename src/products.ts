import type { Format } from './formats.ts';
import { fittedBriefing } from './layout/briefing.ts';
import { fittedDeck } from './layout/deck.ts';
import { breakingAllLines, type LayOut, laidOut } from './layout/fitting.ts';
import { fittedMagazine } from './layout/magazine/magazine.ts';
import { fittedSocial } from './layout/social.ts';
import { fittedWeb } from './layout/web.ts';
import type { Pictured, PictureSize } from './press/press.ts';
import { exactlyPages, nothingOverflows, type Promised } from './promises/promises.ts';
import { article, type Standard, sheet, slide } from './report/standards.ts';
import { briefing } from './views/briefing.ts';
import { deck } from './views/deck.ts';
import { magazine } from './views/magazine.ts';
import { social, socialPicture } from './views/social.ts';
import { web } from './views/web.ts';

/** Something we publish: one file of an interview's output folder. */
export type Product = {
  file: string;
  format: Format;
  /** One line for `--help` and the docs. */
  about: string;
  /** The view, suited to its page. */
  layOut: LayOut;
  /** A folder of the theme. */
  template: string;
} & (
  | { route: 'web' }
  | {
      route: 'picture';
      size: PictureSize;
      /** What is looked at when it comes off the press. */
      promises: Promised<Pictured>[];
    }
  | {
      route: 'paged';
      /** What is looked at when it comes off the press. */
      promises: Promised[];
      /** What the report asks of its layout. */
      standard: Standard;
    }
);

/** All we publish, a row each. */
// biome-ignore format: one product a line
export const products: Product[] = [
  { file: 'slides.pdf',    format: 'slides',   route: 'paged', layOut: laidOut(deck, fittedDeck),         template: 'slides',   promises: [nothingOverflows], standard: slide, about: 'the deck, one page a slide' },
  { file: 'slides.html',   format: 'slides',   route: 'web',   layOut: laidOut(deck, fittedDeck),         template: 'slides',   about: 'the deck to present from, offline' },
  { file: 'magazine.pdf',  format: 'magazine', route: 'paged', layOut: laidOut(magazine, breakingAllLines(fittedMagazine)), template: 'magazine', promises: [nothingOverflows], standard: article, about: 'the article, A4, for paper' },
  { file: 'magazine.html', format: 'magazine', route: 'web',   layOut: laidOut(web, fittedWeb),           template: 'web',      about: 'the article as a web page' },
  { ...socialPicture,      format: 'magazine', route: 'picture', layOut: laidOut(social, fittedSocial),   template: 'social',   promises: [nothingOverflows], about: 'the article’s picture for social media' },
  { file: 'briefing.pdf',  format: 'briefing', route: 'paged', layOut: laidOut(briefing, fittedBriefing), template: 'briefing', promises: [exactlyPages(2), nothingOverflows], standard: sheet, about: 'the briefing, two A4 pages' },
  { file: 'briefing.html', format: 'briefing', route: 'web',   layOut: laidOut(briefing, fittedBriefing), template: 'briefing', about: 'the briefing as a web page' },
];
