/**
 * Writes a profile of sRGB, for pictures that do not bring their own: primaries and curve of IEC 61966-2-1, adapted to the
 * white of ICC.1:2001-04 (version 2, that every program reads), where a table of 1024 numbers stands for the curve.
 */
export function srgbProfile(): Uint8Array {
  const curve = Buffer.concat([
    Buffer.from('curv\0\0\0\0'),
    long(1024),
    ...Array.from({ length: 1024 }, (_, at) => short(Math.round(linear(at / 1023) * 65535))),
  ]);
  const elements: [tag: string, bytes: Buffer][] = [
    ['desc', description('sRGB')],
    ['cprt', Buffer.from('text\0\0\0\0No copyright, use freely\0')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return withHeader(elements);
}

/** The header, the table of elements and the elements; the same element is written once (ICC.1, 6.1 to 6.3). */
function withHeader(elements: readonly [string, Buffer][]): Uint8Array {
  const start = 128 + 4 + elements.length * 12;
  const parts: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let end = start;
  for (const [, bytes] of elements) {
    if (places.has(bytes)) continue;
    places.set(bytes, end);
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    parts.push(padded);
    end += padded.length;
  }
  const header = Buffer.alloc(128);
  header.writeUInt32BE(end, 0);
  header.writeUInt32BE(0x02100000, 8);
  header.write('mntrRGB XYZ ', 12);
  for (const [at, value] of [2000, 1, 1].entries()) header.writeUInt16BE(value, 24 + at * 2);
  header.write('acsp', 36);
  xyz(0.9642, 1, 0.8249).copy(header, 68, 8);
  const table = elements.map(([tag, bytes]) => Buffer.concat([Buffer.from(tag), long(places.get(bytes) ?? 0), long(bytes.length)])); // biome-ignore format: one thought
  return Buffer.concat([header, long(elements.length), ...table, ...parts]);
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const xyz = (...values: number[]) =>
  Buffer.concat([Buffer.from('XYZ \0\0\0\0'), ...values.map((value) => long(Math.round(value * 65536)))]);

/** A description in ASCII alone: its places for Unicode and Macintosh stay empty (ICC.1:2001-04, 6.5.17). */
const description = (text: string) =>
  Buffer.concat([Buffer.from('desc\0\0\0\0'), long(text.length + 1), Buffer.from(`${text}\0`), Buffer.alloc(78)]);

const long = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const short = (value: number) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
};
