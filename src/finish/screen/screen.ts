import type { Pass } from '../pass.ts';
import { meanWhatIsRead } from '../text.ts';
import { joinGlyphs } from '../whole-strings.ts';
import { cropToTrim } from './crop.ts';
import { labelPages } from './page-labels.ts';
import type { ScreenJob } from './screen-job.ts';
import { describeScreen } from './screen-metadata.ts';
import { mendStructure } from './structure.ts';

/** What makes the file that is read on a screen or by a voice, in this order. */
// biome-ignore format: one pass a line
export const screenPasses: readonly Pass<ScreenJob>[] = [
  { name: 'text', clause: 'ISO 14289-1, 7.21.7', after: [], run: meanWhatIsRead },
  { name: 'strings', clause: 'ours', after: [], run: joinGlyphs },
  { name: 'structure', clause: 'ISO 14289-1, 7.1 to 7.9 and 7.18', after: ['text'], run: mendStructure },
  { name: 'page-labels', clause: 'ISO 32000-1, 12.4.2', after: [], run: labelPages },
  { name: 'crop', clause: 'ours', after: [], run: cropToTrim },
  { name: 'screen-metadata', clause: 'ISO 14289-1, 5 and 7.1', after: ['structure'], run: describeScreen },
];

/** PDF/UA-1 is PDF 1.7 (ISO 14289-1, 6.1). */
export const screenVersion = '1.7';
