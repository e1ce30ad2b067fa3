import type { Element } from 'xast';
import { cuts } from '../layout/deck/sizes.ts';
import type { Locale } from '../locale.ts';
import type { Box } from './box.ts';
import type { DrawnSlide } from './drawn.ts';
import { colourMap, emptyTree } from './frames.ts';
import { languageTags } from './languages.ts';
import { type Inherited, paragraphOf, paragraphProperties, runProperties, type Writing } from './paragraphs.ts';
import { transform } from './shape-properties.ts';
import { clean, element, namespaces, partOf } from './xml.ts';

/** A page of notes: A4 upright at 120 px an inch. */
const page = { width: 992, height: 1403 };
export const notesSize = page;

const set: Inherited = { style: { cut: cuts.label, points: 12, colour: 'text' }, leading: 18 };
const strong = { cut: cuts.strong };

const boxes = {
  sldImg: { x: 86, y: 112, width: 820, height: 461 },
  body: { x: 86, y: 640, width: 820, height: 660 },
  sldNum: { x: 706, y: 1320, width: 200, height: 40 },
} as const satisfies Record<string, Box>;

/** A placeholder; on a slide's own page it stands where the master has it. */
function placeholder(
  type: keyof typeof boxes,
  { id, name, isMaster }: { id: number; name: string; isMaster: boolean },
  ...paragraphs: Element[]
): Element {
  const isPicture = type === 'sldImg';
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: clean(name) }),
      element(
        'p:cNvSpPr',
        {},
        element('a:spLocks', { noGrp: 1, ...(isPicture ? { noRot: 1, noChangeAspect: 1 } : {}) }),
      ),
      element('p:nvPr', {}, element('p:ph', { type, idx: isPicture ? 2 : type === 'body' ? 3 : 5 })),
    ),
    element(
      'p:spPr',
      {},
      ...(isMaster ? [transform(boxes[type]), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))] : []),
    ),
    isPicture ? undefined : element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), ...paragraphs),
  );
}

const number = (language: Locale['language'], shown: string) =>
  element(
    'a:p',
    {},
    element('a:pPr', { algn: 'r' }),
    element(
      'a:fld',
      { id: '{5A1D9B2C-7C0E-4E0B-9C55-0F6A1E2D3B47}', type: 'slidenum' },
      element('a:rPr', { lang: languageTags[language] }),
      element('a:t', {}, shown),
    ),
  );

/** Names of the placeholders of a page of notes. */
export interface NoteNames {
  slide: string;
  notes: string;
  slideNumber: string;
}

/** Writes the master of the notes. 19.3.1.27. */
export function notesMasterPart(names: NoteNames, writing: Writing): string {
  const { language } = writing;
  const isMaster = true;
  const levels = Array.from({ length: 9 }, (_, at) =>
    paragraphProperties(
      `a:lvl${at + 1}pPr`,
      { leading: set.leading },
      undefined,
      runProperties('a:defRPr', set.style, writing),
    ),
  );
  return partOf(
    element(
      'p:notesMaster',
      namespaces,
      element(
        'p:cSld',
        {},
        element(
          'p:bg',
          {},
          element(
            'p:bgPr',
            {},
            element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' })),
            element('a:effectLst'),
          ),
        ),
        element(
          'p:spTree',
          {},
          ...emptyTree(),
          placeholder('sldImg', { id: 2, name: names.slide, isMaster }),
          placeholder(
            'body',
            { id: 3, name: names.notes, isMaster },
            element(
              'a:p',
              {},
              element('a:r', {}, element('a:rPr', { lang: languageTags[language] }), element('a:t', {}, names.notes)),
            ),
          ),
          placeholder('sldNum', { id: 4, name: names.slideNumber, isMaster }, number(language, '‹#›')),
        ),
      ),
      element('p:clrMap', colourMap),
      element('p:notesStyle', {}, ...levels),
    ),
  );
}

/** Writes a slide's notes: what is said, what the slide shows of it in bold, then where it comes from. 19.3.1.26. */
export function notesPart(
  { notes, sources }: Pick<DrawnSlide, 'notes' | 'sources'>,
  slideNumber: number,
  names: NoteNames,
  writing: Writing,
): string {
  const paragraph = (lines: { text: string; style?: typeof strong }[]) =>
    paragraphOf({ lines: [lines], style: set.style, leading: set.leading, after: 6 }, writing, set);
  const said = notes.map(({ before, key, after }) =>
    paragraph([{ text: before }, { text: key, style: strong }, { text: after }]),
  );
  const told = [...said, ...sources.map((text) => paragraph([{ text }]))];
  const isMaster = false;
  return partOf(
    element(
      'p:notes',
      namespaces,
      element(
        'p:cSld',
        {},
        element(
          'p:spTree',
          {},
          ...emptyTree(),
          placeholder('sldImg', { id: 2, name: names.slide, isMaster }),
          placeholder('body', { id: 3, name: names.notes, isMaster }, ...(told.length > 0 ? told : [paragraph([])])),
          placeholder(
            'sldNum',
            { id: 4, name: names.slideNumber, isMaster },
            number(writing.language, String(slideNumber)),
          ),
        ),
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  );
}
