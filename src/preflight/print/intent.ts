import { PdfDict, PdfRef, PdfStream } from '@libpdf/core';
import { dataOf } from '../../pdf/streams.ts';
import type { Check } from '../check.ts';
import type { Examined } from '../examined.ts';
import { quoted } from '../words.ts';

/** What the head of an output profile says (ICC.1, 7.2). */
interface Profile {
  kind: string;
  space: string;
}

/** ISO 15930-7, output intent: for which printing condition the file was made. */
export const intent: readonly Check[] = [
  {
    clause: 'output intent',
    test: 1,
    requires: 'The file names one printing condition: one output intent for PDF/X',
    wayOut:
      'choose an output intent when you export as PDF/X-4, such as FOGRA39 for coated paper; ask your printer which',
    *look(examined) {
      const count = intentsIn(examined).length;
      if (count !== 1)
        yield {
          says: count === 0 ? 'There is no output intent for PDF/X' : `There are ${count} output intents for PDF/X`,
        };
    },
  },
  {
    clause: 'output intent',
    test: 2,
    requires: 'The output intent names the condition: OutputConditionIdentifier',
    wayOut: 'write the condition’s name in the registry, such as FOGRA39, or Custom',
    *look(examined) {
      for (const { dict, ref } of intentsIn(examined))
        if (!dict.getString('OutputConditionIdentifier', examined.pdf.follow)?.asString().trim())
          yield { says: 'The output intent has no OutputConditionIdentifier', object: ref };
    },
  },
  {
    clause: 'output intent',
    test: 3,
    requires: 'The output intent brings its profile: DestOutputProfile',
    wayOut: 'embed the profile of the printing condition; a name alone is enough for PDF/X-1a, not for PDF/X-4',
    *look(examined) {
      for (const { dict, ref } of intentsIn(examined))
        if (!(dict.get('DestOutputProfile', examined.pdf.follow) instanceof PdfStream))
          yield { says: 'The output intent has no profile', object: ref };
    },
  },
  {
    clause: 'output intent',
    test: 4,
    requires: 'The profile is that of a printer: ICC, of the class prtr',
    wayOut: 'embed the output profile of the printing condition, not a screen’s or a camera’s',
    *look(examined) {
      for (const { ref, profile } of intentsIn(examined))
        if (profile && profile.kind !== 'prtr')
          yield {
            says:
              profile.kind === ''
                ? 'The profile is no ICC profile'
                : `The profile is of the class ${quoted(profile.kind)}`,
            object: ref,
          };
    },
  },
  {
    clause: 'output intent',
    test: 5,
    requires: 'The printing condition is one of four inks: the profile is for CMYK',
    wayOut: 'choose the printing condition of your printer; a profile for RGB or grey is for another kind of machine',
    *look(examined) {
      for (const { ref, profile } of intentsIn(examined))
        if (profile && profile.kind === 'prtr' && profile.space !== 'CMYK')
          yield { says: `The profile is for ${quoted(profile.space)}`, object: ref };
    },
  },
];

interface Intent {
  dict: PdfDict;
  ref: PdfRef | undefined;
  /** None without a profile. */
  profile: Profile | undefined;
}

/** The output intents for PDF/X (ISO 32000-1, 14.11.5). */
function intentsIn({ pdf: { catalog, follow } }: Pick<Examined, 'pdf'>): Intent[] {
  return [...(catalog.getArray('OutputIntents', follow) ?? [])].flatMap((item) => {
    const dict = item instanceof PdfRef ? follow(item) : item;
    if (!(dict instanceof PdfDict) || dict.getName('S', follow)?.value !== 'GTS_PDFX') return [];
    const stream = dict.get('DestOutputProfile', follow);
    const profile = stream instanceof PdfStream ? profileIn(stream) : undefined;
    return [{ dict, ref: item instanceof PdfRef ? item : undefined, profile }];
  });
}

/** The colour space of the output profile, such as CMYK; undefined if there is none. */
export const intentSpaceOf = (examined: Pick<Examined, 'pdf'>): string | undefined =>
  intentsIn(examined)[0]?.profile?.space;

function profileIn(stream: PdfStream): Profile {
  const head = headOf(stream);
  if (head.slice(36, 40) !== 'acsp') return { kind: '', space: '' };
  return { kind: head.slice(12, 16), space: head.slice(16, 20).trim() };
}

function headOf(stream: PdfStream): string {
  try {
    return Buffer.from(dataOf(stream).subarray(0, 128)).toString('latin1');
  } catch {
    return '';
  }
}
