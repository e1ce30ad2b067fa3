import { strToU8, type Zippable, zipSync } from 'fflate';
import { element, partOf } from './xml.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const shown = `${office}.presentationml`;

/** Types of parts, by the folder or file that holds them. ECMA-376 part 2, 6.2.3. */
const types: [path: RegExp, type: string][] = [
  [/^ppt\/presentation\.xml$/, `${shown}.presentation.main+xml`],
  [/^ppt\/presProps\.xml$/, `${shown}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${shown}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${shown}.tableStyles+xml`],
  [/^ppt\/slideMasters\/[^/]+$/, `${shown}.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+$/, `${shown}.slideLayout+xml`],
  [/^ppt\/slides\/[^/]+$/, `${shown}.slide+xml`],
  [/^ppt\/notesMasters\/[^/]+$/, `${shown}.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+$/, `${shown}.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+$/, `${office}.theme+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
];

/** Types of pictures by the ending of their file. */
const endings: Record<string, string> = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' };

/** The first moment that a package can hold: the same parts give the same bytes. */
const moment = '1980-01-01T00:00';

/** Packs parts, by their path, into one file; each is given its type. @throws Error on a part of a kind we do not know */
export function packed(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = { '[Content_Types].xml': strToU8(contentTypes([...parts.keys()])) };
  for (const [path, part] of parts) {
    // A picture is compressed already.
    files[path] = typeof part === 'string' ? strToU8(part) : [part, { level: path.endsWith('.svg') ? 6 : 0 }];
  }
  return zipSync(files, { level: 6, mtime: moment });
}

function contentTypes(paths: readonly string[]): string {
  const pictures = new Set(paths.filter((path) => path.startsWith('ppt/media/')).map(endingOf));
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...Object.entries(endings).filter(([ending]) => pictures.has(ending)),
  ];
  const overrides = paths
    .filter((path) => !path.endsWith('.rels') && !path.startsWith('ppt/media/'))
    .map((path) => element('Override', { PartName: `/${path}`, ContentType: typeOf(path) }));
  return partOf(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      ...defaults.map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...overrides,
    ),
  );
}

const endingOf = (path: string) => path.replace(/^.*\./, '');

function typeOf(path: string): string {
  const [, type] = types.find(([pattern]) => pattern.test(path)) ?? [];
  if (!type) throw new Error(`no type is known for the part ${path}`);
  return type;
}
