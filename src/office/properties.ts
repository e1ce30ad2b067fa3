import { element, namespaces, partOf } from './xml.ts';

/** What a package says of itself. No moment: the same interview gives the same bytes. */
export interface About {
  title: string;
  subject: string;
  creator: string;
  language: string;
  slides: number;
  notes: number;
}

/** Writes title, subject, maker and language. ECMA-376 part 2, 8.3. */
export const coreProperties = ({ title, subject, creator, language }: About): string =>
  partOf(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, title),
      element('dc:subject', {}, subject),
      element('dc:creator', {}, creator),
      element('dc:language', {}, language),
    ),
  );

/** Writes how much it holds. ECMA-376 part 1, 22.2. */
export const extendedProperties = ({ slides, notes }: About): string =>
  partOf(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Slides', {}, String(slides)),
      element('Notes', {}, String(notes)),
    ),
  );

/** How it is presented: by a speaker. */
export const presentationProperties = (): string => partOf(element('p:presentationPr', namespaces));

export const viewProperties = (): string =>
  partOf(element('p:viewPr', namespaces, element('p:gridSpacing', { cx: 76_200, cy: 76_200 })));

export const tableStyles = (): string =>
  partOf(element('a:tblStyleLst', { 'xmlns:a': namespaces['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }));
