import type { Element } from 'xast';
import { levelOf } from './frames.ts';
import { emu } from './lengths.ts';
import { firstMasterId } from './master-part.ts';
import { notesSize } from './notes-part.ts';
import type { Writing } from './paragraphs.ts';
import { slotsOn } from './slots.ts';
import { clean, element, namespaces, partOf } from './xml.ts';

/** Some slides under one heading in the list of slides. */
export interface Section {
  name: string;
  /** Indexes of its slides. */
  slides: number[];
}

/** What the presentation's own part leads to. */
export interface Paths {
  master: string;
  notesMaster: string | undefined;
  slides: readonly string[];
}

/** Ids of slides begin here: 19.2.1.34. */
const firstSlideId = 256;

/** Writes the presentation: its master, its slides in order and in sections, its size. 19.2.1.26. */
export function presentationPart(
  { master, notesMaster, slides }: Paths,
  sections: readonly Section[],
  writing: Writing,
): string {
  const { relations, frame } = writing;
  const { body } = slotsOn(frame).text;
  const levels = Array.from({ length: 9 }, (_, at) =>
    levelOf(`a:lvl${at + 1}pPr`, body, { cut: body.cut, points: body.points, colour: 'text' }, writing),
  );
  return partOf(
    element(
      'p:presentation',
      { ...namespaces, saveSubsetFonts: 1 },
      element(
        'p:sldMasterIdLst',
        {},
        element('p:sldMasterId', { id: firstMasterId, 'r:id': relations.to('slideMaster', master) }),
      ),
      notesMaster === undefined
        ? undefined
        : element(
            'p:notesMasterIdLst',
            {},
            element('p:notesMasterId', { 'r:id': relations.to('notesMaster', notesMaster) }),
          ),
      element(
        'p:sldIdLst',
        {},
        ...slides.map((path, at) => element('p:sldId', { id: firstSlideId + at, 'r:id': relations.to('slide', path) })),
      ),
      element('p:sldSz', { cx: emu(frame.width), cy: emu(frame.height) }),
      element('p:notesSz', { cx: emu(notesSize.width), cy: emu(notesSize.height) }),
      element('p:defaultTextStyle', {}, ...levels),
      sectionList(sections),
    ),
  );
}

/** MS-PPTX 2.6.3. */
const sectionList = (sections: readonly Section[]): Element =>
  element(
    'p:extLst',
    {},
    element(
      'p:ext',
      { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
      element(
        'p14:sectionLst',
        { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
        ...sections.map(({ name, slides }, at) =>
          element(
            'p14:section',
            { name: clean(name), id: idOf(at) },
            element('p14:sldIdLst', {}, ...slides.map((slide) => element('p14:sldId', { id: firstSlideId + slide }))),
          ),
        ),
      ),
    ),
  );

/** A section's id need only differ from the others'. */
const idOf = (at: number) => `{6D1E7C40-2B5A-4F0E-8C3D-${(at + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
