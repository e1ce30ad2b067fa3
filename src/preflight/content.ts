import { PdfDict, type PdfRef, PdfString } from '@libpdf/core';
import { walkOf } from '../pdf/content.ts';
import { type Font, fontOf } from '../pdf/fonts/font.ts';
import type { Pdf } from '../pdf/open.ts';
import type { Mark, Standing } from '../pdf/visitor.ts';
import { type FontUse, fontUses } from './font-use.ts';
import { surroundingsIn } from './surroundings.ts';

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

/** The walk goes no deeper into forms. */
const deepest = 28;

/** No rule shows more places than this. */
const most = 20;

/** Walks through the content of all pages and keeps facts. */
export function contentFactsOf(pdf: Pdf): ContentFacts {
  const { follow, catalog } = pdf;
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
  const { surroundingsOf, forget } = surroundingsIn(pdf);
  const entered = new Set<string>();
  const drawn = new Set<PdfDict>();
  const numbers = new Map<PdfDict, number>();
  const holders = new Map<PdfDict, boolean>();
  const fonts = new Map<PdfDict, Font>();

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
      if (isFirst(form, standing)) return true;
      if (holdsTagged(form)) keep(facts.sharedForms, 'a form', standing, { object });
      return false;
    },
  });
  for (const page of pdf.pages) {
    walk(page);
    forget();
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

  /** Whether a form holds one that has tagged content of its own. */
  function holdsTagged(form: PdfDict, depth = 0): boolean {
    const before = holders.get(form);
    if (before !== undefined || depth > deepest) return before ?? false;
    holders.set(form, false);
    const drawings = form.getDict('Resources', follow)?.getDict('XObject', follow);
    const holds = [...(drawings ?? [])].some(([name]) => {
      const inner = drawings?.get(name, follow);
      return inner instanceof PdfDict && (inner.has('StructParents') || holdsTagged(inner, depth + 1));
    });
    holders.set(form, holds);
    return holds;
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
}

/** What a reader goes through: the pages and their forms. Appearances belong to their annotations as a whole. */
const isRead = ({ source }: Standing) => source.kind === 'page' || source.kind === 'form';
