/** A picture as a file: what it is, and its bytes. */
export interface PackedPicture {
  mediaType: string;
  bytes: Uint8Array;
}

/** Gives the file that a picture's `data:` address holds. */
export function packedPicture(src: string): PackedPicture {
  const [, mediaType = '', data = ''] = /^data:([^;]+);base64,(.*)$/s.exec(src) ?? [];
  return { mediaType, bytes: Buffer.from(data, 'base64') };
}
