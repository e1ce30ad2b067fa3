import { binary } from './good.ts';

/** A TrueType program whose cmap subtables say that they are for other platforms and encodings. */
export function withSubtables(program: Uint8Array, pairs: readonly (readonly [number, number])[]): string {
  const bytes = Buffer.from(program);
  const count = bytes.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, at) => 12 + at * 16);
  const record = records.find((at) => bytes.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const table = bytes.readUInt32BE(record + 8);
  pairs.forEach(([platform, encoding], at) => {
    bytes.writeUInt16BE(platform, table + 4 + at * 8);
    bytes.writeUInt16BE(encoding, table + 6 + at * 8);
  });
  return binary(bytes);
}

/** A Type 1 font program that draws nothing: glyphs by name, each of a width. */
export function type1Program(widths: Readonly<Record<string, number>>): string {
  const glyphs = Object.entries(widths).map(([name, width]) => {
    const code = encrypted(Buffer.from([0, 0, 0, 0, 139, ...number(width), 13, 14]), 4330);
    return `/${name} ${code.length} RD ${code.toString('latin1')} ND\n`;
  });
  const hidden = `dup /Private 3 dict dup begin /lenIV 4 def\n2 index /CharStrings ${glyphs.length} dict dup begin\n${glyphs.join('')}end\nend mark currentfile closefile\n`;
  const body = encrypted(Buffer.from(`\0\0\0\0${hidden}`, 'latin1'), 55665);
  return `%!PS-AdobeFont-1.0: Blank\n/FontMatrix [0.001 0 0 0.001 0 0] def\n/Encoding StandardEncoding def\ncurrentfile eexec\n${body.toString('latin1')}`;
}

/** A number of 108 to 1131 as a charstring writes it. */
const number = (value: number) => [247 + ((value - 108) >> 8), (value - 108) & 255];

function encrypted(plain: Buffer, key: number): Buffer {
  let state = key;
  return Buffer.from(
    plain.map((byte) => {
      const cipher = byte ^ (state >> 8);
      state = ((cipher + state) * 52845 + 22719) & 0xffff;
      return cipher;
    }),
  );
}
