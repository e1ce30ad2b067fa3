import type { Theme } from '../layout/theme.ts';
import type { Locale } from '../locale.ts';
import type { DrawnSlide } from './drawn.ts';
import { type Frame, frames } from './frame.ts';
import { languageTags } from './languages.ts';
import { layoutPart } from './layout-part.ts';
import { type LayoutName, layoutsOn } from './layouts.ts';
import { masterPart } from './master-part.ts';
import { notesMasterPart, notesPart } from './notes-part.ts';
import { packed } from './package.ts';
import type { Writing } from './paragraphs.ts';
import { gallery } from './pictures.ts';
import { presentationPart, type Section } from './presentation-part.ts';
import * as properties from './properties.ts';
import { type Relations, relationsOf, relationsPath } from './relations.ts';
import { slidePart } from './slide-part.ts';
import { themePart } from './theme-part.ts';

/** A whole presentation, drawn. */
export interface Drawn {
  about: Pick<properties.About, 'title' | 'subject' | 'creator'>;
  frame: Frame;
  slides: DrawnSlide[];
  sections: Section[];
  /** Whether the file holds the speaker's notes. */
  hasNotes: boolean;
}

const paths = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  layout: (name: LayoutName) => `ppt/slideLayouts/slideLayout${layoutNames.indexOf(name) + 1}.xml`,
  slide: (at: number) => `ppt/slides/slide${at + 1}.xml`,
  notes: (at: number) => `ppt/notesSlides/notesSlide${at + 1}.xml`,
};

const layoutNames = Object.keys(layoutsOn(frames['16:9'])) as LayoutName[];

/**
 * Writes a presentation as a package of Office Open XML (ECMA-376, transitional): master, layouts, slides, notes.
 * @param taken pictures taken of those that programs may not show, by their `data:` address
 * @throws Error on a colour, font or picture that the theme or the deck lacks: faults of our own
 */
export function presentationFile(
  { about, frame, slides, sections, hasNotes }: Drawn,
  theme: Theme,
  words: Locale,
  taken: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const parts = new Map<string, string | Uint8Array>();
  const { language } = words;
  const pictures = gallery(taken);

  /** Writes a part, then what it leads to. */
  const write = (path: string, part: (writing: Writing, relations: Relations) => string) => {
    const relations = relationsOf(path);
    parts.set(path, part({ theme, language, relations, frame }, relations));
    const led = relations.part();
    if (led) parts.set(relationsPath(path), led);
  };

  write('', (_, relations) => {
    relations.to('officeDocument', paths.presentation);
    relations.to(`${packageKinds}/metadata/core-properties`, 'docProps/core.xml');
    relations.to('extended-properties', 'docProps/app.xml');
    return '';
  });
  parts.delete('');

  const notes = hasNotes ? slides.length : 0;
  const self = { ...about, language: languageTags[language], slides: slides.length, notes };
  parts.set('docProps/core.xml', properties.coreProperties(self));
  parts.set('docProps/app.xml', properties.extendedProperties(self));

  write(paths.presentation, (writing, relations) => {
    const part = presentationPart(
      {
        master: paths.master,
        notesMaster: hasNotes ? paths.notesMaster : undefined,
        slides: slides.map((_, at) => paths.slide(at)),
      },
      sections,
      writing,
    );
    for (const kind of ['presProps', 'viewProps', 'tableStyles']) relations.to(kind, `ppt/${kind}.xml`);
    relations.to('theme', paths.theme);
    return part;
  });
  parts.set('ppt/presProps.xml', properties.presentationProperties());
  parts.set('ppt/viewProps.xml', properties.viewProperties());
  parts.set('ppt/tableStyles.xml', properties.tableStyles());
  parts.set(paths.theme, themePart(theme));

  write(paths.master, (writing, relations) => {
    const part = masterPart(layoutNames.map(paths.layout), words, writing);
    relations.to('theme', paths.theme);
    return part;
  });
  for (const name of layoutNames) {
    write(paths.layout(name), (writing, relations) => {
      relations.to('slideMaster', paths.master);
      return layoutPart(name, words, writing);
    });
  }

  const slidePath = (id: string) => {
    const at = slides.findIndex((slide) => slide.id === id);
    return at < 0 ? undefined : paths.slide(at);
  };
  for (const [at, slide] of slides.entries()) {
    write(paths.slide(at), (writing, relations) => {
      relations.to('slideLayout', paths.layout(slide.layout));
      if (hasNotes) relations.to('notesSlide', paths.notes(at));
      return slidePart(
        slide,
        { slidePath, picturePath: (src) => pictures.pathOf(src), number: at + 1 },
        words,
        writing,
      );
    });
  }

  const noteNames = {
    slide: words.slides.slide,
    notes: words.slides.notes,
    slideNumber: words.presentation.slots.slideNumber,
  };
  if (hasNotes) {
    write(paths.notesMaster, (writing, relations) => {
      relations.to('theme', paths.notesTheme);
      return notesMasterPart(noteNames, writing);
    });
    parts.set(paths.notesTheme, themePart(theme));
    for (const [at, slide] of slides.entries()) {
      write(paths.notes(at), (writing, relations) => {
        relations.to('notesMaster', paths.notesMaster);
        relations.to('slide', paths.slide(at));
        return notesPart(slide, at + 1, noteNames, writing);
      });
    }
  }
  for (const { path, bytes } of pictures.all()) parts.set(path, bytes);
  return packed(parts);
}

const packageKinds = 'http://schemas.openxmlformats.org/package/2006/relationships';
