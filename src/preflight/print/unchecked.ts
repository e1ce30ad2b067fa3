import type { Unchecked } from '../check.ts';

/** Rules of ISO 15930-7 that we do not look at. */
export const unchecked: readonly Unchecked[] = [
  {
    clause: 'fonts',
    test: 2,
    requires: 'Embedded font programs are sound, and hold every letter that is shown',
    because: 'the rules for accessible files look at that: interview-press preflight --as accessible',
  },
  {
    clause: 'colour',
    test: 5,
    requires: 'Profiles of pictures and colours are sound ICC profiles of a version that PDF 1.6 knows',
    because: 'every printing machine reads profiles, and says so itself if it cannot',
  },
  {
    clause: 'colour',
    test: 6,
    requires: 'Pictures in JPEG 2000 keep to the forms that PDF/X-4 allows',
    because: 'nothing that we make holds any',
  },
  {
    clause: 'output intent',
    test: 6,
    requires: 'The profile is that of the condition which the output intent names',
    because: 'only the registry could tell, and preflight does not go online',
  },
];
