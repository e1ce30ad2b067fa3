import type { VFile } from 'vfile';
import { LineCounter, parseDocument, visit } from 'yaml';
import { complain, type Place } from '../messages.ts';
import { unreadableYaml, yamlAlias } from './front-matter-rules.ts';
import { placesIn } from './yaml-places.ts';

/** The front matter as typed: its values, and where each stands. */
export interface Fields {
  values: unknown;
  /** Where a value stands; a group of fields stands at its name. By path, joined with dots. */
  places: ReadonlyMap<string, Place>;
  /** Where the field's name stands, by path. */
  names: ReadonlyMap<string, Place>;
  /** The `---` that closes the front matter. */
  end: Place;
}

/** Way out by the code of the YAML package's errors. */
const waysOut: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds ": " between quotation marks',
  BAD_SCALAR_START: 'Put a text that begins with this character between quotation marks',
  MISSING_CHAR: 'Close the quotation mark or bracket; after a field’s name comes a colon and a space',
  TAB_AS_INDENT: 'Indent with spaces',
  BAD_INDENT: 'Let fields that belong together begin in the same column',
  DUPLICATE_KEY: 'Keep one of the fields with this name',
  TAG_RESOLVE_FAILED: 'Put a text that begins with ! between quotation marks',
};
const otherwise =
  'Look at this line and the one above: indentation, colons, quotation marks ("it’s" needs double ones)';

/** Gives the fields of a front matter whose first line is `firstLine` of the file; nothing if it cannot be read. */
export function fieldsOf(yaml: string, firstLine: number, file: VFile): Fields | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const placeOf = placing(yaml, firstLine, lineCounter);
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const what = fault.message.replace(/\n.*/s, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
    complain(file, unreadableYaml, placeOf(...fault.pos), { what, wayOut: waysOut[fault.code] ?? otherwise });
    return undefined;
  }
  let aliases = 0;
  visit(document, {
    // Nothing in an interview needs them, and a few lines of them can fill the memory.
    Alias(_, { range, source }) {
      aliases += 1;
      complain(file, yamlAlias, placeOf(range?.[0] ?? 0, range?.[1] ?? 0), { alias: source });
    },
  });
  if (aliases > 0) return undefined;
  const line = firstLine + (yaml === '' ? 0 : yaml.split('\n').length);
  const end = { start: { line, column: 1 }, end: { line, column: 4 } };
  return { values: document.toJS({ maxAliasCount: 0 }), ...placesIn(document.contents, placeOf), end };
}

/** Turns offsets in the YAML into a place in the file; of a text of many lines its first. */
function placing(yaml: string, firstLine: number, counter: LineCounter): (from: number, to: number) => Place {
  return (from, to) => {
    const { line, col } = counter.linePos(Math.min(from, yaml.length));
    const lineEnd = `${yaml}\n`.indexOf('\n', from);
    const length = Math.max(0, Math.min(to, lineEnd) - from);
    const at = line + firstLine - 1;
    return { start: { line: at, column: col }, end: { line: at, column: col + length } };
  };
}
