import { citationOf } from '../views/citation.ts';
import { descriptionOf } from '../views/web/metadata.ts';
import { archiveOf } from './archive.ts';
import { type Chapter, xhtmlOf } from './epub/chapter.ts';
import { aboutOf, speakersOf } from './epub/closing.ts';
import { contentsOf } from './epub/contents.ts';
import { type BookPictures, picturesOf } from './epub/figures.ts';
import { footnotesOf } from './epub/footnotes.ts';
import { introductionFile, notePlacesOf } from './epub/note-places.ts';
import { introductionOf, titlePageOf } from './epub/opening.ts';
import { type Item, packageDocumentOf } from './epub/package-document.ts';
import { fileOf, questionOf } from './epub/question.ts';
import { type BookStyle, bookStyleOf } from './epub/style-sheet.ts';
import type { Recorded } from './recorded.ts';

/**
 * Gives the article as a book for e-readers (EPUB 3.3), a chapter a question, in the theme's type. The same article
 * gives the same bytes.
 */
export function epub(recorded: Recorded): Uint8Array {
  const { interview, words, theme } = recorded;
  const pictures = picturesOf(interview);
  const style = bookStyleOf(theme);
  const chapters = chaptersOf(recorded, pictures);
  const about = {
    description: descriptionOf(interview),
    accessibility: words.record.accessibility,
    hasPictures: pictures.size > 0,
  };
  const items = itemsOf(chapters, pictures, style, interview.pictures.opening?.src ?? interview.pictures.wide?.src);
  const files = new Map<string, string | Uint8Array>([
    // OCF 3.3, 4.3: the first file, as it is.
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['book/package.opf', packageDocumentOf(citationOf(interview), about, items)],
    ...chapters.map((chapter) => [`book/${chapter.file}`, xhtmlOf(chapter, words.language)] as const),
    ['book/styles/book.css', style.css],
    ...[...style.fonts].map(([file, bytes]) => [`book/${file}`, bytes] as const),
    ...[...pictures.values()].map(({ file, bytes }) => [`book/${file}`, bytes] as const),
  ]);
  return archiveOf(files, ['mimetype']);
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The documents in their order; notes stand at the end of the one that refers to them first. */
function chaptersOf(recorded: Recorded, pictures: BookPictures): Chapter[] {
  const { interview, words } = recorded;
  const places = notePlacesOf(interview);
  const withNotes = (chapter: Chapter): Chapter => {
    const notes = footnotesOf(recorded, places.notesIn(chapter.file), places.referenceFrom(chapter.file));
    return { ...chapter, content: [...chapter.content, ...notes] };
  };
  const title = titlePageOf(recorded, pictures);
  const others = [
    withNotes(introductionOf(recorded, pictures, places.noteFrom(introductionFile))),
    ...interview.questions.map((question) =>
      withNotes(questionOf(recorded, question, pictures, places.noteFrom(fileOf(question.number)))),
    ),
    speakersOf(recorded, pictures),
    aboutOf(recorded),
  ];
  return [title, contentsOf([title, ...others], words), ...others];
}

function itemsOf(
  chapters: readonly Chapter[],
  pictures: BookPictures,
  { fonts }: BookStyle,
  cover: string | undefined,
): Item[] {
  return [
    ...chapters.map(({ file }) => ({
      id: file.replace('.xhtml', ''),
      file,
      mediaType: 'application/xhtml+xml',
      isRead: true,
      ...(file === 'nav.xhtml' ? { properties: 'nav' } : {}),
    })),
    { id: 'style', file: 'styles/book.css', mediaType: 'text/css' },
    ...[...fonts.keys()].map((file, at) => ({ id: `font-${at + 1}`, file, mediaType: 'font/woff2' })),
    ...[...pictures].map(([src, { file, mediaType }], at) => ({
      id: `picture-${at + 1}`,
      file,
      mediaType,
      ...(src === cover ? { properties: 'cover-image' } : {}),
    })),
  ];
}
