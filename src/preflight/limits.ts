/** What is asked of a file beyond its standard, as far as askers differ. */
export interface Limits {
  /** The most ink that a colour may lay, all inks together: per cent. */
  ink: number;
}

/** Offset on coated paper: more ink than this does not dry. */
export const usualLimits: Limits = { ink: 300 };
