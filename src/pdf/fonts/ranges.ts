/** Values for ranges of whole numbers. */
export interface Range<To> {
  low: number;
  high: number;
  to: To;
}

export interface Ranges<To> {
  add: (low: number, high: number, to: To) => void;
  /** The range that a number lies in; of several, the one added last whose low end is nearest. */
  find: (number: number) => Range<To> | undefined;
}

/** A table of ranges. Single numbers are found at once, however many; ranges, that are few, by halving. */
export function rangesOf<To>(): Ranges<To> {
  const singles = new Map<number, Range<To>>();
  const wide: Range<To>[] = [];
  let isSorted = true;
  return {
    add(low, high, to) {
      if (low === high) singles.set(low, { low, high, to });
      else if (low < high) {
        wide.push({ low, high, to });
        isSorted = false;
      }
    },
    find(number) {
      const single = singles.get(number);
      if (single) return single;
      if (!isSorted) wide.sort((one, other) => one.low - other.low);
      isSorted = true;
      let from = 0;
      let to = wide.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((wide[middle]?.low ?? 0) <= number) from = middle + 1;
        else to = middle;
      }
      const range = wide[from - 1];
      return range && number <= range.high ? range : undefined;
    },
  };
}
