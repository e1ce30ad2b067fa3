import { PdfArray, PdfDict, type PdfObject, PdfRef, PdfString } from '@libpdf/core';
import { type Mark, type Standing, walkOf } from '../pdf/content.ts';
import { type Font, fontOf } from '../pdf/fonts/font.ts';
import type { Follow, Pdf } from '../pdf/open.ts';
import { numbersIn } from '../pdf/trees.ts';
import { type FontUse, fontUses } from './font-use.ts';

/** A place in the content, with what stands there. */
export interface Spot {
  page: number;
  /** The form, pattern or appearance that holds it; undefined for the page's own content. */
  object: PdfRef | undefined;
  /** What stands there: text, a path, an image, or a marked-content sequence by its tag. */
  what: string;
  /** How many such there are on the page, or in the object. */
  count: number;
  /** How the text begins. */
  text: string;
}

/** An entry of a Span's property list that holds text (ISO 32000-1, 14.9). */
export const spanTexts = ['ActualText', 'Alt', 'E'] as const;
export type SpanText = (typeof spanTexts)[number];

/** What the rules want to know of the content of all pages. Of each list no more is kept than is shown. */
export interface ContentFacts {
  /** Real content that is neither tagged nor an artifact. */
  unmarked: Spot[];
  /** Artifacts inside tagged content, by its tag, and tagged content inside artifacts. */
  artifactsInTagged: Spot[];
  taggedInArtifacts: Spot[];
  /** Spans with a text of their own whose language nothing tells. */
  spansWithoutLanguage: Record<SpanText, Spot[]>;
  /** Text whose language nothing tells. */
  textWithoutLanguage: Spot[];
  /** Forms with marked content of their own that are drawn more than once. */
  sharedForms: Spot[];
  /** The fonts that text is shown in. */
  fonts: readonly FontUse[];
}

/** No rule shows more places than this. */
const most = 20;

/** What stands round a piece of content. */
interface Surroundings {
  isTagged: boolean;
  isArtifact: boolean;
  hasLanguage: boolean;
}

const nowhere: Surroundings = { isTagged: false, isArtifact: false, hasLanguage: false };

/** Walks through the content of all pages and keeps facts. */
export function contentFactsOf(pdf: Pdf): ContentFacts {
  const { follow, catalog } = pdf;
  const parents = parentTreeOf(pdf);
  const hasCatalogLanguage = catalog.has('Lang');
  const facts = {
    unmarked: [],
    artifactsInTagged: [],
    taggedInArtifacts: [],
    spansWithoutLanguage: { ActualText: [], Alt: [], E: [] },
    textWithoutLanguage: [],
    sharedForms: [],
  } satisfies Omit<ContentFacts, 'fonts'> as Omit<ContentFacts, 'fonts'>;
  const uses = fontUses(follow);
  const elements = new Map<PdfDict, Surroundings>();
  const entered = new Set<string>();
  const drawn = new Set<PdfDict>();
  const numbers = new Map<PdfDict, number>();
  const fonts = new Map<PdfDict, Font>();
  const known = new WeakMap<Mark, Surroundings>();

  const walk = walkOf(pdf, {
    text: (shown, standing) => {
      uses.note(shown, standing);
      if (!isRead(standing)) return;
      const around = surroundingsOf(standing.mark);
      if (!around.isTagged && !around.isArtifact) keep(facts.unmarked, 'text', standing, { shown });
      if (!hasCatalogLanguage && !around.hasLanguage) keep(facts.textWithoutLanguage, 'text', standing, { shown });
    },
    paint: (operator, standing) => look(operator === 'sh' ? 'a shading' : 'a path', standing),
    image: (_, standing) => look('an image', standing),
    mark: (mark, standing) => {
      const inside = surroundingsOf(mark);
      if (!isRead(standing)) return;
      const outside = surroundingsOf(mark.outer);
      const what = `/${mark.tag}`;
      if (mark.tag === 'Artifact' && inside.isTagged) keep(facts.artifactsInTagged, `/${taggedBy(mark)}`, standing);
      if (outside.isArtifact && inside.isTagged) keep(facts.taggedInArtifacts, what, standing);
      if (mark.tag !== 'Span' || hasCatalogLanguage || inside.hasLanguage) return;
      for (const key of spanTexts)
        if (mark.properties?.get(key, follow) instanceof PdfString)
          keep(facts.spansWithoutLanguage[key], what, standing);
    },
    form: (form, ref, standing) => {
      if (!isRead(standing)) return true;
      const object = ref ?? standing.source.ref;
      if (form.has('StructParents')) {
        if (drawn.has(form)) keep(facts.sharedForms, 'a form', standing, { object });
        drawn.add(form);
      }
      return isFirst(form, standing);
    },
  });
  for (const page of pdf.pages) {
    walk(page);
    elements.clear();
    fonts.clear();
  }
  return { ...facts, fonts: uses.all() };

  /** The tag of the sequence that makes a mark tagged content: the nearest with a number. */
  function taggedBy(mark: Mark): string {
    let at: Mark | undefined = mark;
    while (at && at.mcid === undefined) at = at.outer;
    return (at ?? mark).tag;
  }

  /** A form is gone into again only where its content would be judged otherwise. */
  function isFirst(form: PdfDict, { mark, font, renderingMode }: Standing): boolean {
    const { isTagged, isArtifact, hasLanguage } = surroundingsOf(mark);
    const key = [form, font].map((dict) => dict && numberOf(dict)).concat(renderingMode);
    const state = `${key} ${isTagged} ${isArtifact} ${hasLanguage}`;
    if (entered.has(state)) return false;
    entered.add(state);
    return true;
  }

  function numberOf(dict: PdfDict): number {
    const number = numbers.get(dict) ?? numbers.size;
    numbers.set(dict, number);
    return number;
  }

  function look(what: string, standing: Standing) {
    if (!isRead(standing)) return;
    const { isTagged, isArtifact } = surroundingsOf(standing.mark);
    if (!isTagged && !isArtifact) keep(facts.unmarked, what, standing);
  }

  /** Keeps a spot; those of one kind on one page, or in one object, are counted together. */
  function keep(
    spots: Spot[],
    what: string,
    standing: Standing,
    { object, shown }: { object?: PdfRef | undefined; shown?: Uint8Array } = {},
  ) {
    const { page, source } = standing;
    const where = object ?? (source.kind === 'page' ? undefined : source.ref);
    let spot = spots.findLast((kept) => kept.what === what && kept.page === page.number && kept.object === where);
    if (!spot) {
      if (spots.length >= most) return;
      spot = { page: page.number, object: where, what, count: 0, text: '' };
      spots.push(spot);
    }
    spot.count++;
    if (shown && spot.text.length < 30) spot.text += textOf(shown, standing.font);
  }

  function textOf(shown: Uint8Array, dict: PdfDict | undefined): string {
    if (!dict) return '';
    const font = fonts.get(dict) ?? fontOf(dict, follow);
    fonts.set(dict, font);
    let text = '';
    font.codesIn(shown, (code) => {
      text += font.glyphOf(code).text ?? '';
    });
    return text;
  }

  function surroundingsOf(mark: Mark | undefined): Surroundings {
    if (!mark) return nowhere;
    const before = known.get(mark);
    if (before) return before;
    // The one outside was asked for when it was opened: this goes one step deep, however deep they nest.
    const outside = surroundingsOf(mark.outer);
    const element = elementOf(mark);
    const above = element ? aboveOf(element) : nowhere;
    const around = {
      isTagged: outside.isTagged || above.isTagged,
      isArtifact: outside.isArtifact || mark.tag === 'Artifact',
      hasLanguage: outside.hasLanguage || above.hasLanguage || (mark.properties?.has('Lang') ?? false),
    };
    known.set(mark, around);
    return around;
  }

  /** The structure element of a sequence, as readers find it: by the ParentTree (ISO 32000-1, 14.7.4.4). */
  function elementOf({ mcid, source }: Mark): PdfDict | undefined {
    const key = mcid === undefined ? undefined : source.dict.getNumber('StructParents', follow)?.value;
    const list = key === undefined ? undefined : resolved(parents.get(key), follow);
    const element = list instanceof PdfArray ? list.at(mcid ?? 0, follow) : undefined;
    return element instanceof PdfDict ? element : undefined;
  }

  /** Whether an element hangs in the tree, and whether it or one above it tells a language. */
  function aboveOf(element: PdfDict): Surroundings {
    const before = elements.get(element);
    if (before) return before;
    const root = catalog.getDict('StructTreeRoot', follow);
    const seen = new Set<PdfDict>();
    let hasLanguage = false;
    let at: PdfDict | undefined = element;
    for (; at && at !== root && !seen.has(at); at = at.getDict('P', follow)) {
      seen.add(at);
      hasLanguage ||= at.has('Lang');
    }
    const above = { isTagged: at !== undefined && at === root, isArtifact: false, hasLanguage };
    elements.set(element, above);
    return above;
  }
}

/** What a reader goes through: the pages and their forms. Appearances belong to their annotations as a whole. */
const isRead = ({ source }: Standing) => source.kind === 'page' || source.kind === 'form';

function parentTreeOf({ catalog, follow }: Pdf): ReadonlyMap<number, PdfObject> {
  const tree = catalog.getDict('StructTreeRoot', follow)?.getDict('ParentTree', follow);
  return new Map(numbersIn(tree, follow));
}

const resolved = (object: PdfObject | undefined, follow: Follow) =>
  object instanceof PdfRef ? follow(object) : object;
