import type { Format } from './formats.ts';
import { fittedBriefing } from './layout/briefing.ts';
import { fittedDeck } from './layout/deck.ts';
import { breakingAllLines, type LayOut, laidOut } from './layout/fitting.ts';
import { fittedHandout, type PerPage, perPage } from './layout/handout.ts';
import { fittedLedger } from './layout/ledger.ts';
import { fittedMagazine } from './layout/magazine/magazine.ts';
import { fittedSocial } from './layout/social.ts';
import { fittedNotes } from './layout/speaker-notes.ts';
import { fittedWeb } from './layout/web.ts';
import { atMostWords, nothingUnderFloor, pagesAreFilled } from './promises/briefing-promises.ts';
import { exactlyPages, nothingOverflows, sheetsHold } from './promises/promises.ts';
import { bibtex } from './record/bibtex.ts';
import { cslJson } from './record/csl.ts';
import { epub } from './record/epub.ts';
import { jats } from './record/jats.ts';
import { jatsPackage } from './record/jats-package.ts';
import { ledgerJson } from './record/ledger.ts';
import { ris } from './record/ris.ts';
import { article, sheet, slide } from './report/standards.ts';
import type { OfficeRow } from './routes/office.ts';
import type { PagedRow } from './routes/paged.ts';
import type { PictureRow } from './routes/picture.ts';
import type { WebRow } from './routes/web.ts';
import type { WrittenRow } from './routes/written.ts';
import type { Interview } from './source/interview.ts';
import { briefing } from './views/briefing.ts';
import { hasNotes } from './views/deck/without-notes.ts';
import { deck } from './views/deck.ts';
import { ledgerReads } from './views/ledger/standings.ts';
import { ledger } from './views/ledger.ts';
import { magazine } from './views/magazine.ts';
import { social, socialPicture } from './views/social.ts';
import { web } from './views/web.ts';

/** Something we publish: a file of an interview's output folder, and what its route needs to make it. */
export type Product = {
  file: string;
  format: Format;
  /** One line for `--help` and the docs. */
  about: string;
  /** Rows whose page numbers it prints, by file; they stand above it. */
  reads?: readonly string[];
  /** Made only of interviews of which this holds. */
  when?: (interview: Interview) => boolean;
  /** A handout of so many slides on a page: made only if it is asked for. */
  handout?: PerPage;
  /** Laid out only because another row reads it. */
  isUnpublished?: true;
} & ((Document & (WebRow | PictureRow | PagedRow)) | OfficeRow | WrittenRow);

/** What a browser shows. Rows that share both share the document. */
export interface Document {
  /** The view, suited to its page. */
  layOut: LayOut;
  /** A folder of the theme. */
  template: string;
}

/** Rows and those whose page numbers they print, in the order of the table. */
export function withThoseTheyRead(chosen: readonly Product[], all: readonly Product[] = products): Product[] {
  const read = new Set<string>();
  for (const row of all.toReversed())
    if (chosen.includes(row) || read.has(row.file)) for (const above of row.reads ?? []) read.add(above);
  return all.flatMap((row): Product[] => {
    if (chosen.includes(row)) return [row];
    return read.has(row.file) ? [{ ...row, isUnpublished: true }] : [];
  });
}

const deckDocument: Document = { layOut: laidOut(deck, fittedDeck), template: 'slides' };
/** Slides name the article’s pages. */
const articlePages = ['magazine.pdf'];
const briefingDocument: Document = { layOut: laidOut(briefing, fittedBriefing), template: 'briefing' };
const ledgerDocument: Document = { layOut: laidOut(ledger, fittedLedger), template: 'ledger' };
const magazineLayout = laidOut(magazine, breakingAllLines(fittedMagazine));

/** All we publish, a row each. */
// biome-ignore format: one product a line
export const products: Product[] = [
  { file: 'magazine.pdf',  format: 'magazine', route: 'paged', editions: ['screen', 'print'], layOut: magazineLayout, template: 'magazine', promises: [nothingOverflows], holdsWholeText: true, standard: article, about: 'the article, A4, for paper' },
  { file: 'slides.pdf',    format: 'slides',   ...deckDocument, reads: articlePages, route: 'paged', editions: ['screen'], promises: [nothingOverflows], standard: slide, about: 'the deck, one page a slide' },
  { file: 'slides.html',   format: 'slides',   ...deckDocument, reads: articlePages, route: 'web',   about: 'the deck to present from, offline' },
  { file: 'slides.pptx',   format: 'slides',   route: 'office', view: deck, reads: articlePages, promises: [nothingOverflows], about: 'the deck to edit in PowerPoint' },
  { file: 'slides-notes.pdf', format: 'slides', layOut: laidOut(deck, fittedNotes), template: 'slides/notes', reads: articlePages, route: 'paged', editions: ['screen'], promises: [sheetsHold], standard: slide, when: hasNotes, about: 'each slide with its full notes, A4' },
  ...perPage.map((count): Product => ({ file: `slides-handout-${count}.pdf`, format: 'slides', handout: count, layOut: laidOut(deck, fittedHandout(count)), template: 'slides/handout', route: 'paged', editions: ['screen'], promises: [sheetsHold], standard: slide, about: `a handout with ${count} slides on a page, A4 (--handout ${count})` })),
  { file: 'magazine.html', format: 'magazine', route: 'web', holdsWholeText: true,   layOut: laidOut(web, fittedWeb),           template: 'web',      about: 'the article as a web page' },
  { ...socialPicture,      format: 'magazine', route: 'picture', layOut: laidOut(social, fittedSocial),   template: 'social',   promises: [nothingOverflows], about: 'the article’s picture for social media' },
  { file: 'briefing.pdf',  format: 'briefing', ...briefingDocument, route: 'paged', editions: ['screen', 'print'], promises: [exactlyPages(2), nothingOverflows, pagesAreFilled, atMostWords(900), nothingUnderFloor], standard: sheet, about: 'the briefing, two A4 pages' },
  { file: 'briefing.html', format: 'briefing', ...briefingDocument, route: 'web',   about: 'the briefing as a web page' },
  { file: 'article.epub',      format: 'record', route: 'written', write: epub,        about: 'the article as a book for e-readers' },
  { file: 'article.jats.xml',  format: 'record', route: 'written', write: jats,        about: 'the article in JATS, for libraries' },
  { file: 'article.jats.zip',  format: 'record', route: 'written', write: jatsPackage, about: 'the same with its pictures' },
  { file: 'citation.csl.json', format: 'record', route: 'written', write: cslJson,     about: 'how to cite it: Zotero, Pandoc' },
  { file: 'citation.bib',      format: 'record', route: 'written', write: bibtex,      about: 'how to cite it: LaTeX' },
  { file: 'citation.ris',      format: 'record', route: 'written', write: ris,         about: 'how to cite it: reference managers' },
  { file: 'ledger.pdf',    format: 'ledger',   ...ledgerDocument, reads: ledgerReads, route: 'paged', editions: ['screen'], promises: [nothingOverflows], standard: sheet, about: 'who is quoted how and where, A4, for the experts’ approval' },
  { file: 'ledger.html',   format: 'ledger',   ...ledgerDocument, reads: ledgerReads, route: 'web', about: 'the ledger as a web page' },
  { file: 'ledger.json',   format: 'ledger',   reads: ledgerReads, route: 'written', write: ledgerJson, about: 'the ledger for other programs' },
];
