declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'truetype' | 'sfnt';
    variationAxes?: Record<string, number>;
  }
  /** Keeps the given characters of a font and pins its axes. */
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Buffer>;
}
