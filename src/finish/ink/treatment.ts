/** What a picture made of pixels becomes: ink by the output profile, or RGB that names its own profile. */
export type PictureTreatment = ToInk | { become: 'profiled'; profile: Uint8Array };

/** How pixels become ink: three bytes each in, four out. */
export interface ToInk {
  become: 'ink';
  /** `profile` is the picture's own; sRGB if it has none. */
  convert: (rgb: Uint8Array, profile?: Uint8Array) => Uint8Array;
  /** Gives the pixels of a JPEG. */
  decodeJpeg: (jpeg: Uint8Array) => Uint8Array;
}
