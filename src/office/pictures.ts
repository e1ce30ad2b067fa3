import { imageSize } from 'image-size';

/** A picture's file in the package. */
export interface Media {
  path: string;
  bytes: Uint8Array;
  /** The drawing of which this is the picture. */
  vector: string | undefined;
}

/** The kinds of picture that programs for presentations show, by their type, and the ending of their files. */
const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

/** Whether programs may not show a picture as it is: the press takes a picture of it, which all of them show. */
export const isToBeTaken = (src: string): boolean => /^data:image\/(svg\+xml|webp)/.test(src);

/** What a `data:` address holds. @throws Error on a picture that no program shows */
export function fileIn(src: string): { bytes: Uint8Array; ending: string } {
  const [, type = '', coding = '', data = ''] = /^data:([^;,]+)[^,]*?(;base64)?,(.*)$/s.exec(src) ?? [];
  const ending = endings[type];
  if (!ending) throw new Error(`a presentation cannot show a picture of the type ${type}`);
  return { ending, bytes: coding ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data)) };
}

/** Width and height of a picture's file. */
export const sizeOf = (src: string): { width: number; height: number } => imageSize(fileIn(src).bytes);

/** Collects the package's pictures, each once; of a drawing, the picture taken of it too. */
export function gallery(taken: ReadonlyMap<string, Uint8Array>) {
  const all = new Map<string, Media>();
  return {
    pathOf(src: string): { path: string; drawing: string | undefined } {
      const known = all.get(src);
      if (known) return { path: known.path, drawing: known.vector };
      const png = taken.get(src);
      if (isToBeTaken(src) && !png) throw new Error('a picture that programs may not show, and none was taken of it');
      const { bytes, ending } = fileIn(src);
      const path = `ppt/media/picture-${all.size + 1}`;
      const vector = ending === 'svg' ? `${path}.svg` : undefined;
      if (vector) all.set(`${src} itself`, { path: vector, bytes, vector: undefined });
      all.set(src, { path: `${path}.${png ? 'png' : ending}`, bytes: png ?? bytes, vector });
      return this.pathOf(src);
    },
    all: (): Media[] => [...all.values()],
  };
}
