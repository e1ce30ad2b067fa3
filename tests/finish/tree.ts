import { PdfDict, PdfRef, PdfString } from '@libpdf/core';
import { type TagKid, tag } from '../../src/finish/screen/tag.ts';
import type { Content } from '../../src/pdf/contents.ts';
import type { Run } from '../../src/pdf/runs.ts';

const page: Content = {
  owner: PdfRef.of(1),
  page: PdfRef.of(1),
  isForm: false,
  resources: new PdfDict(),
  dict: new PdfDict(),
  source: new Uint8Array(),
  operations: [],
};

/** A run of marked content: what it says, and where; by default each on a line of its own. */
export function run(
  text: string,
  { x = 0, y = 0, endX, shows = 0 }: Partial<Pick<Run, 'x' | 'y' | 'endX' | 'shows'>> = {},
): TagKid {
  const made: Run = {
    content: page,
    mcid: 0,
    text,
    from: 0,
    to: 0,
    needless: [],
    shows,
    font: 'F1',
    x,
    y,
    endX: endX ?? x,
    endY: y,
    size: 10,
  };
  return { kind: 'run', run: made };
}

/** Content that is painted and says nothing. */
export const painted = (): TagKid => run('', { shows: -1 });

/** Lines of one block: each further down. */
export const lines = (...texts: string[]): TagKid[] => texts.map((text, at) => run(text, { y: at * 12, endX: 100 }));

/** An element; `order` and `as` as our templates give them. */
export const element = (
  type: string,
  kids: TagKid[],
  more: { order?: number; as?: string; alt?: string; lang?: string } = {},
): TagKid => ({
  ...tag(
    type,
    kids,
    new Map([
      ...(more.alt === undefined ? [] : [['Alt', PdfString.fromString(more.alt)] as const]),
      ...(more.lang === undefined ? [] : [['Lang', PdfString.fromString(more.lang)] as const]),
    ]),
  ),
  order: more.order,
  as: more.as,
});

/** A tree in one line: `P(one two)`. */
export const shown = (kids: readonly TagKid[]): string =>
  kids
    .map((kid) => {
      if (kid.kind === 'run') return `“${kid.run.text}”`;
      if (kid.kind === 'annotation') return 'annotation';
      const spoken = kid.entries.get('ActualText');
      const instead = spoken instanceof PdfString ? `=“${spoken.asString()}”` : '';
      const language = kid.entries.get('Lang');
      const said = language instanceof PdfString ? `:${language.asString()}` : '';
      return `${kid.type}${said}${instead}(${shown(kid.kids)})`;
    })
    .join(' ');
