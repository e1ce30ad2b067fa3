import type { VFile } from 'vfile';
import { complain, type Place } from '../messages.ts';
import { tooDeep, tooLarge } from './rules.ts';

// What no editor writes, and what would keep the parsers busy for minutes or end the process. Looked for before they run.
const deepest = 20;
const widestIndent = 100;
const longestFrontMatter = 100_000;
const longestParagraph = 20_000;

/** Whether a text is of a size and depth that can be read; complains of the first place that is not. */
export function isWithinLimits(text: string, file: VFile): boolean {
  const lines = text.split('\n');
  const isFence = (line: string | undefined) => line?.trimEnd() === '---';
  const closing = isFence(lines[0]) ? lines.findIndex((line, at) => at > 0 && isFence(line)) : 0;
  const faults = [deepLine(lines), ...frontMatterFaults(lines.slice(0, closing)), longParagraph(lines, closing)];
  const fault = faults.find((one) => one !== undefined);
  if (!fault) return true;
  if (fault.what)
    complain(file, tooLarge, placeOfLine(fault.at, lines), { what: fault.what, limit: fault.limit ?? '' });
  else complain(file, tooDeep, placeOfLine(fault.at, lines), {});
  return false;
}

type Fault = { at: number; what?: string; limit?: string } | undefined;

/** A line that stands in, or opens, more lists, quotations, notes or entries than can be meant. */
function deepLine(lines: string[]): Fault {
  const at = lines.findIndex((line) => {
    const [opening = ''] = /^(?:[ \t]*(?:[>*+?:-]|\d+[.)]|\[\^[^[\]\s]+\]:))*/.exec(line) ?? [];
    const marks = opening.replaceAll(/\[[^\]]+\]|[\d \t]/g, '');
    return line.search(/\S/) > widestIndent || (marks.length > deepest && !/^([-*+])\1*$/.test(line.trim()));
  });
  return at < 0 ? undefined : { at };
}

function frontMatterFaults(lines: string[]): Fault[] {
  let open = 0;
  const tooOpen = lines.findIndex((line) => {
    for (const mark of line.match(/[[\]{}]/g) ?? []) open = Math.max(0, open + ('[{'.includes(mark) ? 1 : -1));
    return open > deepest;
  });
  return [
    lines.join('\n').length > longestFrontMatter ? { at: 0, what: 'The front matter', limit: '100 kB' } : undefined,
    tooOpen < 0 ? undefined : { at: tooOpen },
  ];
}

function longParagraph(lines: string[], from: number): Fault {
  let length = 0;
  const at = lines.findIndex((line, index) => {
    length = line.trim() === '' || index <= from ? 0 : length + line.length;
    return length > longestParagraph;
  });
  return at < 0 ? undefined : { at, what: 'This paragraph', limit: '20,000 characters' };
}

const placeOfLine = (at: number, lines: string[]): Place => ({
  start: { line: at + 1, column: 1 },
  end: { line: at + 1, column: (lines[at] ?? '').length + 1 },
});
