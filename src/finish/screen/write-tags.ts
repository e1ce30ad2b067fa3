import { PdfArray, PdfDict, PdfName, PdfNull, PdfNumber, type PdfObject, type PdfRef, PdfString } from '@libpdf/core';
import type { Pdf } from '../../pdf/open.ts';
import type { Run } from '../../pdf/runs.ts';
import { roleMap } from './plain-tags.ts';
import { annotationOf, runsUnder, type Tag, type TagKid } from './tag.ts';

/**
 * Writes the structure tree, and with it the parent tree by which a reader finds the element of a run or an annotation
 * (ISO 32000-1, 14.7.4.4). Names of elements are given anew: the browser's change from one print to the next.
 */
export function writeTags(pdf: Pdf, top: Tag): void {
  const root = PdfDict.of({ Type: PdfName.of('StructTreeRoot') });
  const rootRef = pdf.add(root);
  const names = namesOf(top);
  const byContent = new Map<PdfDict, { parents: (PdfRef | undefined)[] }>();
  const annotations: { dict: PdfDict; parent: PdfRef }[] = [];
  const named: [string, PdfRef][] = [];
  root.set('K', write(top, rootRef));
  root.set(
    'RoleMap',
    PdfDict.of(Object.fromEntries(Object.entries(roleMap).map(([from, to]) => [from, PdfName.of(to)]))),
  );
  writeParents();
  if (named.length > 0) root.set('IDTree', pdf.add(idTree(named)));
  pdf.catalog.set('StructTreeRoot', rootRef);

  function write(one: Tag, parent: PdfRef): PdfRef {
    const page = firstPage(one);
    const dict = PdfDict.of({ Type: PdfName.of('StructElem'), S: PdfName.of(one.type), P: parent });
    const ref = pdf.add(dict);
    if (page) dict.set('Pg', page);
    for (const [key, value] of one.entries) dict.set(key, renamed(value, names, pdf));
    const id = dict.getString('ID', pdf.follow)?.asString();
    if (id !== undefined) named.push([id, ref]);
    const kids = one.kids.flatMap((kid) => writeKid(kid, ref, page));
    const [only] = kids;
    if (only) dict.set('K', kids.length === 1 ? only : new PdfArray(kids));
    return ref;
  }

  function writeKid(kid: TagKid, parent: PdfRef, page: PdfRef | undefined): PdfObject[] {
    if (kid.kind === 'tag') return [write(kid, parent)];
    if (kid.kind === 'annotation') {
      const dict = annotationOf(kid, pdf);
      if (!dict) return [];
      annotations.push({ dict, parent });
      return [PdfDict.of({ Type: PdfName.of('OBJR'), Obj: kid.ref, ...(kid.page && { Pg: kid.page }) })];
    }
    return [contentReference(kid.run, parent, page)];
  }

  function contentReference({ content, mcid }: Run, parent: PdfRef, page: PdfRef | undefined): PdfObject {
    const known = byContent.get(content.dict) ?? { parents: [] };
    known.parents[mcid] = parent;
    byContent.set(content.dict, known);
    if (content.page === page && !content.isForm) return PdfNumber.of(mcid);
    return PdfDict.of({
      Type: PdfName.of('MCR'),
      Pg: content.page,
      MCID: PdfNumber.of(mcid),
      ...(content.isForm && { Stm: content.owner }),
    });
  }

  function writeParents() {
    const entries: PdfObject[] = [];
    let key = 0;
    for (const [dict, { parents }] of byContent) {
      dict.set('StructParents', PdfNumber.of(key));
      const filled = Array.from(parents, (ref) => ref ?? PdfNull.instance);
      entries.push(PdfNumber.of(key++), pdf.add(new PdfArray(filled)));
    }
    for (const { dict, parent } of annotations) {
      dict.set('StructParent', PdfNumber.of(key));
      entries.push(PdfNumber.of(key++), parent);
    }
    root.set('ParentTree', pdf.add(PdfDict.of({ Nums: new PdfArray(entries) })));
    root.set('ParentTreeNextKey', PdfNumber.of(key));
  }
}

const firstPage = (one: Tag): PdfRef | undefined => runsUnder(one)[0]?.content.page;

/** New names for the elements that have one, in reading order. */
function namesOf(top: Tag): Map<string, string> {
  const names = new Map<string, string>();
  const look = (kid: TagKid) => {
    if (kid.kind !== 'tag') return;
    const id = kid.entries.get('ID');
    if (id instanceof PdfString)
      names.set(id.asString(), kid.type === 'Note' ? id.asString() : `cell-${names.size + 1}`);
    kid.kids.forEach(look);
  };
  look(top);
  return names;
}

/** A value with the names in it exchanged: the `Headers` of a cell, the `ID` of an element. */
function renamed(value: PdfObject, names: ReadonlyMap<string, string>, pdf: Pdf): PdfObject {
  if (value instanceof PdfString) return PdfString.fromString(names.get(value.asString()) ?? value.asString());
  if (value instanceof PdfArray) return new PdfArray([...value].map((one) => renamed(one, names, pdf)));
  if (value.type === 'ref') return renamed(pdf.follow(value) ?? PdfNull.instance, names, pdf);
  if (!(value instanceof PdfDict)) return value;
  return new PdfDict([...value].map(([key, one]) => [key, renamed(one, names, pdf)]));
}

function idTree(named: readonly [string, PdfRef][]): PdfDict {
  const sorted = named.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const [first, last] = [sorted[0]?.[0] ?? '', sorted.at(-1)?.[0] ?? ''];
  return PdfDict.of({
    Kids: PdfArray.of(
      PdfDict.of({
        Limits: PdfArray.of(PdfString.fromString(first), PdfString.fromString(last)),
        Names: new PdfArray(sorted.flatMap(([name, ref]) => [PdfString.fromString(name), ref])),
      }),
    ),
  });
}
