declare module 'lcms-wasm' {
  /** A profile or a transformation in Little CMS's own memory; 0 is none. */
  type Handle = number;
  interface LittleCms {
    cmsOpenProfileFromMem: (bytes: Uint8Array, length: number) => Handle;
    cmsCreate_sRGBProfile: () => Handle;
    cmsCreateTransform: (
      from: Handle,
      fromFormat: number,
      to: Handle,
      toFormat: number,
      intent: number,
      flags: number,
    ) => Handle;
    cmsDoTransform: (transform: Handle, pixels: Uint8Array, count: number) => Uint8Array;
  }
  export function instantiate(): Promise<LittleCms>;
  export const TYPE_RGB_8: number;
  export const TYPE_CMYK_8: number;
  export const INTENT_RELATIVE_COLORIMETRIC: number;
  export const cmsFLAGS_BLACKPOINTCOMPENSATION: number;
}
