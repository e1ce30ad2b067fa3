import type { ToInk } from './treatment.ts';

/** Pixels are turned a strip at a time, so that a large picture takes no second large piece of memory. */
const strip = 1 << 20;

/** What four inks in eight bits may be off together, per cent. */
const rounding = 1;

/** A picture larger than this is refused: it would take more than a gigabyte. */
const most = { maxResolutionInMP: 200, maxMemoryUsageInMB: 1500 };

/**
 * Opens Little CMS and gives what turns photographs into ink: by the output profile, relative to its white, with the
 * darkest black of the one made the darkest of the other. Loaded only where a theme asks for it.
 * @param inkLimit per cent, all inks together
 * @throws Error if Little CMS cannot read the profile, or if its darkest black lays more ink than the limit
 */
export async function photographsToInk(outputProfile: Uint8Array, inkLimit: number): Promise<ToInk> {
  const [cms, { default: jpeg }] = await Promise.all([import('lcms-wasm'), import('jpeg-js')]);
  const { instantiate, TYPE_RGB_8, TYPE_CMYK_8, INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_BLACKPOINTCOMPENSATION } = cms;
  const lcms = await instantiate();
  const to = opened(outputProfile);
  const transforms = new Map<string, number>();
  const darkest = convert(Uint8Array.of(0, 0, 0)).reduce((sum, share) => sum + share / 2.55, 0);
  if (darkest > inkLimit + rounding)
    throw new Error(`the output profile lays ${Math.round(darkest)} % of ink, and the theme allows ${inkLimit} %`);
  return {
    become: 'ink',
    convert,
    decodeJpeg: (bytes) => jpeg.decode(bytes, { useTArray: true, formatAsRGBA: false, ...most }).data,
  };

  function convert(rgb: Uint8Array, profile?: Uint8Array): Uint8Array {
    const transform = transformFrom(profile);
    const ink = new Uint8Array((rgb.length / 3) * 4);
    for (let at = 0; at < rgb.length; at += strip * 3) {
      const pixels = rgb.subarray(at, at + strip * 3);
      ink.set(lcms.cmsDoTransform(transform, pixels, pixels.length / 3), (at / 3) * 4);
    }
    return ink;
  }

  function opened(profile: Uint8Array): number {
    const handle = lcms.cmsOpenProfileFromMem(profile, profile.length);
    if (handle === 0) throw new Error('Little CMS cannot read the profile');
    return handle;
  }

  /** From a picture's own profile, or from sRGB if it has none. */
  function transformFrom(profile: Uint8Array | undefined): number {
    const key = profile ? Buffer.from(profile).toString('base64') : '';
    const known = transforms.get(key);
    if (known !== undefined) return known;
    const from = profile ? opened(profile) : lcms.cmsCreate_sRGBProfile();
    const made = lcms.cmsCreateTransform(
      from,
      TYPE_RGB_8,
      to,
      TYPE_CMYK_8,
      INTENT_RELATIVE_COLORIMETRIC,
      cmsFLAGS_BLACKPOINTCOMPENSATION,
    );
    if (made === 0) throw new Error('Little CMS cannot turn a picture’s colours into ink by these profiles');
    transforms.set(key, made);
    return made;
  }
}
