import { imageSize } from 'image-size';
import type { VFile } from 'vfile';
import { complain, type Place } from '../messages.ts';
import { drawingSize, hazardIn } from './drawing.ts';
import type { Picture } from './interview.ts';
import { nearest } from './nearest.ts';
import { missingPicture, outsideFolder, unreadablePicture, unsafeDrawing } from './prose-rules.ts';

/** Gives the picture at an address, used at this place; nothing, and a complaint, if it cannot be had. */
export type TakePicture = (address: string, place: Place) => Picture | undefined;

const mediaTypes: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' };

/** Whether an address is a path in the interview's own folder. */
export const isInside = (address: string): boolean => address !== '' && !/^[/#]|[\\:]|\.\./.test(address);

/** Takes pictures from the files of the interview's folder. */
export function picturesFrom(files: ReadonlyMap<string, Uint8Array>, file: VFile): TakePicture {
  return (address, place) => {
    const path = pathOf(address);
    if (!isInside(path)) return void complain(file, outsideFolder, place, { address });
    const bytes = files.get(path);
    if (!bytes)
      return void complain(file, missingPicture, place, { address, nearest: similar(path, [...files.keys()]) });
    const isDrawing = path.toLowerCase().endsWith('.svg');
    const what = isDrawing ? hazardIn(drawingIn(bytes)) : undefined;
    if (what) return void complain(file, unsafeDrawing, place, { address, what });
    const measured = isDrawing ? measuredDrawing(bytes) : measuredImage(bytes);
    if (!measured) return void complain(file, unreadablePicture, place, { address });
    const { mediaType, width, height } = measured;
    return { file: address, src: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`, width, height };
  };
}

/** The file whose own name looks most like that of a path, whatever folder and kind. */
function similar(path: string, known: string[]): string | undefined {
  const names = new Map(known.map((one) => [nameIn(one), one]));
  return names.get(nearest(nameIn(path), [...names.keys()]) ?? '');
}

const nameIn = (path: string) => path.replace(/.*\//, '').replace(/\.\w+$/, '');

/** `./figures/a%20b.svg` is the file `figures/a b.svg`. */
function pathOf(address: string): string {
  try {
    return decodeURIComponent(address).replace(/^(?:\.\/)+/, '');
  } catch {
    return address;
  }
}

type Measured = { mediaType: string; width: number; height: number } | undefined;

function measuredDrawing(bytes: Uint8Array): Measured {
  const size = drawingSize(drawingIn(bytes));
  return size && { mediaType: 'image/svg+xml', ...size };
}

/** A drawing's text; empty if it is not UTF-8, for then a browser might read in it what we do not. */
function drawingIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

function measuredImage(bytes: Uint8Array): Measured {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    const mediaType = mediaTypes[type];
    if (!mediaType || !(width > 0 && height > 0)) return undefined;
    // A photograph taken on its side is shown upright.
    return orientation > 4 ? { mediaType, width: height, height: width } : { mediaType, width, height };
  } catch {
    return undefined;
  }
}
