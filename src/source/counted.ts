/** Says how many there are: "1 entry", "2 entries". */
export const counted = (number: number | bigint, one: string, more = `${one}s`): string =>
  `${number} ${number === 1 ? one : more}`;
