import { h } from 'hastscript';
import { voiceOf } from '../../views/web/answers.ts';
import { colophonOf } from '../../views/web/colophon.ts';
import type { Recorded } from '../recorded.ts';
import { type Chapter, section } from './chapter.ts';
import { type BookPictures, imageOf } from './figures.ts';

/** Gives the biographies. */
export const speakersOf = ({ interview, words }: Recorded, pictures: BookPictures): Chapter => ({
  file: 'speakers.xhtml',
  title: words.speakers,
  part: 'backmatter',
  content: [
    section('speakers', { type: 'contributors' }, [
      h('h1', { id: 'speakers-title' }, words.speakers),
      ...interview.speakers.map(({ id, name, fullName = name, biography, portraitPicture }) =>
        h('section', { id, ariaLabelledBy: `${id}-name` }, [
          h('h2', { id: `${id}-name` }, fullName),
          h('p', { className: ['house'] }, voiceOf(interview, id).house),
          portraitPicture ? imageOf(portraitPicture, name, pictures) : undefined,
          h('p', biography),
        ]),
      ),
    ]),
  ],
});

/** Gives the references, how to cite the article, where it appeared and whose it is. */
export function aboutOf({ interview, words }: Recorded): Chapter {
  const { references } = interview.frontMatter;
  const cited = references.map(({ text, address, language }) =>
    h(
      'li',
      text === undefined ? [] : [language ? h('span', { lang: language }, text) : text, ' '],
      h('a', { href: address }, address),
    ),
  );
  return {
    file: 'about.xhtml',
    title: words.web.colophon,
    part: 'backmatter',
    content: [
      ...(references.length === 0
        ? []
        : [
            section('references', { type: 'bibliography', role: 'doc-bibliography' }, [
              h('h1', { id: 'references-title' }, words.references),
              h('ol', cited),
            ]),
          ]),
      section('colophon', { type: 'colophon', role: 'doc-colophon' }, [
        h('h1', { id: 'colophon-title' }, words.web.colophon),
        h(
          'dl',
          colophonOf(interview, words).flatMap(({ term, words: said, address }) => [
            h('dt', term),
            h('dd', address === undefined ? said : h('a', { href: address }, said)),
          ]),
        ),
      ]),
    ],
  };
}
