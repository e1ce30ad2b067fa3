import { VFile } from 'vfile';
import { decode } from './decode.ts';
import { resolveDefinitions } from './definitions.ts';
import { type Draft, draftOf, type Named } from './draft.ts';
import { pictureFormat } from './fields.ts';
import { refuseImagesInText } from './figures.ts';
import { dressForeign } from './foreign.ts';
import { type ReadFrontMatter, readFrontMatter } from './front-matter.ts';
import type { Interview, Picture } from './interview.ts';
import { textsOfFormat } from './json-schema.ts';
import { isWithinLimits } from './limits.ts';
import { parse } from './markdown.ts';
import { keepOnlyMarks } from './marks.ts';
import { takeNotes } from './notes.ts';
import { outlineOf } from './outline.ts';
import { isInside, picturesFrom, type TakePicture } from './pictures.ts';
import { review } from './review.ts';
import { sanitise } from './sanitise.ts';
import { speakersOf } from './speakers.ts';

/** An interview's file, and all files of its folder. */
export interface Source {
  /** For messages: `content/x/interview.md`. */
  path: string;
  slug: string;
  bytes: Uint8Array;
  /** Every file of the content folder, by its path in it, with `/`. */
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads an interview. All faults of the source are complained of to `file`, in one run and in the order of the lines;
 * the interview is given whenever title and front matter make one, even if there are faults elsewhere.
 */
export function read(source: Source): { file: VFile; interview: Interview | undefined } {
  const file = new VFile({ path: source.path });
  const interview = interviewFrom(source, file);
  file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return { file, interview };
}

function interviewFrom(source: Source, file: VFile): Interview | undefined {
  const text = decode(source.bytes, file);
  if (text === undefined || !isWithinLimits(text, file)) return undefined;
  const root = parse(text);
  const frontMatter = readFrontMatter(root, file);
  resolveDefinitions(root);
  sanitise(root, file);
  keepOnlyMarks(root, text, file);
  dressForeign(root, file);
  refuseImagesInText(root, file);
  const notes = takeNotes(root, text, file);
  const names = frontMatter && namesIn(frontMatter);
  const outline = outlineOf(root, (words) => names?.some(({ name }) => name === words) ?? true, file);
  const takePicture = picturesFrom(source.files, file);
  const pictures = namedPictures(frontMatter, takePicture);
  const draft = draftOf(outline, notes, frontMatter, names, takePicture, file);
  review(draft, file);
  return interviewOf(draft, pictures, source);
}

/** The speakers' names, also of a front matter that has other faults. */
function namesIn({ fields: { values, places, end } }: ReadFrontMatter): Named[] | undefined {
  const { speakers } = (values ?? {}) as { speakers?: unknown };
  if (!Array.isArray(speakers) || speakers.length === 0) return undefined;
  return speakers.flatMap((speaker: { name?: unknown } | null, at) =>
    typeof speaker?.name === 'string'
      ? [{ name: speaker.name.trim(), place: places.get(`speakers.${at}.name`) ?? end }]
      : [],
  );
}

/** The pictures that the front matter names, by the path of the field. */
function namedPictures(frontMatter: ReadFrontMatter | undefined, takePicture: TakePicture): Map<string, Picture> {
  if (!frontMatter) return new Map();
  const { values, places, end } = frontMatter.fields;
  const named = textsOfFormat(pictureFormat, values).filter(({ text }) => isInside(text));
  return new Map(
    named.flatMap(({ text, path }) => {
      const picture = takePicture(text, places.get(path) ?? end);
      return picture ? [[path, picture] as const] : [];
    }),
  );
}

function interviewOf(draft: Draft, pictures: Map<string, Picture>, { path, slug }: Source): Interview | undefined {
  const { title, standfirst, questions, figures, excerpts, notes } = draft;
  const frontMatter = draft.frontMatter?.value;
  if (!draft.frontMatter || !frontMatter || !title?.text) return undefined;
  const { places, end } = draft.frontMatter.fields;
  return {
    path,
    slug,
    frontMatter,
    frontMatterPlaces: places,
    title: title.text,
    titlePlace: title.place,
    standfirst,
    speakers: speakersOf(
      frontMatter,
      (at) => places.get(`speakers.${at}.name`) ?? end,
      (at) => pictures.get(`speakers.${at}.portrait`),
    ),
    questions,
    figures,
    excerpts,
    notes,
    pictures: {
      opening: pictures.get('pictures.opening'),
      wide: pictures.get('pictures.wide'),
      ornament: pictures.get('pictures.ornament'),
    },
  };
}
