import { element, partOf } from './xml.ts';

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a part leads to: other parts by path within the package, and web addresses. */
export interface Relations {
  /** @returns the id by which the part's XML names it; the same for the same target */
  to: (kind: string, path: string) => string;
  toAddress: (address: string) => string;
  /** The relationships' own part; undefined if there are none. */
  part: () => string | undefined;
}

/** Notes what a part leads to. ECMA-376 part 2, 6.5. @param from the part's path within the package */
export function relationsOf(from: string): Relations {
  const known = new Map<string, { id: string; kind: string; target: string; isOutside: boolean }>();
  const add = (kind: string, target: string, isOutside: boolean) => {
    const key = `${kind} ${target}`;
    const relation = known.get(key) ?? { id: `rId${known.size + 1}`, kind, target, isOutside };
    known.set(key, relation);
    return relation.id;
  };
  return {
    to: (kind, path) => add(kind.includes('://') ? kind : `${kinds}/${kind}`, relative(from, path), false),
    toAddress: (address) => add(`${kinds}/hyperlink`, address, true),
    part: () =>
      known.size === 0
        ? undefined
        : partOf(
            element(
              'Relationships',
              { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
              ...[...known.values()].map(({ id, kind, target, isOutside }) =>
                element('Relationship', {
                  Id: id,
                  Type: kind,
                  Target: target,
                  TargetMode: isOutside ? 'External' : undefined,
                }),
              ),
            ),
          ),
  };
}

/** From a part to another: both at most two folders deep. */
function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let common = 0;
  while (common < here.length && here[common] === there[common]) common += 1;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

/** Where a part's relationships stand. */
export const relationsPath = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');
