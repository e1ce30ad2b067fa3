import type { Locale } from '../../locale.ts';
import type { Interview, Speaker } from '../../source/interview.ts';
import { type Citation, type CitedName, citedNameOf } from '../../views/citation.ts';
import { xml } from '../xml.ts';
import { graphicOf } from './figures.ts';

/** Library of Congress, MARC relators: who was interviewed is known by this term. */
const interviewee = {
  vocab: 'marcrelator',
  'vocab-identifier': 'https://id.loc.gov/vocabulary/relators',
  'vocab-term': 'Interviewee',
  'vocab-term-identifier': 'https://id.loc.gov/vocabulary/relators/ive',
};

/** Gives those who made the interview. */
export const authorsOf = ({ authors }: Citation) =>
  xml(
    'contrib-group',

    { 'content-type': 'authors' },
    authors.map((author) => xml('contrib', { 'contrib-type': 'author' }, nameOf(author))),
  );

/** Gives those who speak, each with profession, house and biography. */
export const speakersOf = ({ speakers }: Interview, words: Locale) =>
  xml(
    'contrib-group',

    { 'content-type': 'interviewees' },
    speakers.map((speaker) =>
      xml('contrib', { 'contrib-type': 'interviewee', id: contributorId(speaker.id) }, [
        nameOf(citedNameOf(speaker.name)),
        xml('role', interviewee, speaker.role),
        xml('aff', {}, xml('institution', {}, speaker.affiliation)),
        biographyOf(speaker, words),
      ]),
    ),
  );

/** Speakers and marked spans may be called alike; in XML an id is used once. */
export const contributorId = (speaker: string): string => `speaker-${speaker}`;

function biographyOf({ name, fullName, biography, portraitPicture }: Speaker, { language }: Locale) {
  const title = fullName === undefined ? undefined : xml('title', {}, fullName);
  const portrait = portraitPicture && xml('fig', {}, graphicOf(portraitPicture, name));
  return xml('bio', { 'xml:lang': language }, title, portrait, xml('p', {}, biography));
}

/** In the order in which JATS wants the parts; particles belong to the surname there. */
function nameOf({ given, particles, family }: CitedName) {
  if (given === '') return xml('string-name', {}, family);
  return xml(
    'name',
    {},
    xml('surname', {}, [particles, family].filter(Boolean).join(' ')),
    xml('given-names', {}, given),
  );
}
