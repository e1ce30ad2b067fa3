/** Joins pieces into so many parts, each cut where it comes nearest to its share of the whole. */
export function joinedInto(count: number, pieces: readonly string[]): string[] {
  const ends = pieces.map((_, at) => pieces.slice(0, at + 1).join('').length);
  const total = ends.at(-1) ?? 0;
  const cutsAt = [0];
  for (let part = 1; part < count; part++) {
    const target = (total * part) / count;
    const from = (cutsAt.at(-1) ?? 0) + 1;
    const last = pieces.length - (count - part);
    let best = from;
    for (let at = from; at <= last; at++) {
      if (Math.abs((ends[at - 1] ?? 0) - target) < Math.abs((ends[best - 1] ?? 0) - target)) best = at;
    }
    cutsAt.push(best);
  }
  return cutsAt.map((from, at) =>
    pieces
      .slice(from, cutsAt[at + 1])
      .join('')
      .trim(),
  );
}
