import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Interview } from '../../source/interview.ts';
import { issueLineOf } from '../../views/issue.ts';
import { introductionFiguresOf } from '../../views/web/figures.ts';
import type { Recorded } from '../recorded.ts';
import { type Chapter, section } from './chapter.ts';
import { type BookPictures, figureOf, imageOf } from './figures.ts';
import { markedUp, type NoteAddress } from './markup.ts';

/** Gives the title page: what the article is called, who speak, where it appeared, and its picture. */
export function titlePageOf({ interview, words }: Recorded, pictures: BookPictures): Chapter {
  const { title, speakers, frontMatter } = interview;
  const { publication } = frontMatter;
  const { head } = introductionFiguresOf(interview);
  const ornament = interview.pictures.opening ?? interview.pictures.wide;
  const names = new Intl.ListFormat(words.language).format(speakers.map(({ name }) => name));
  return {
    file: 'title.xhtml',
    title: words.record.titlePage,
    part: 'frontmatter',
    landmark: 'titlepage',
    content: [
      section('title-page', { type: 'titlepage', className: 'title-page' }, [
        publication.section === undefined ? undefined : h('p', { className: ['label'] }, publication.section),
        h('h1', { id: 'title-page-title' }, title),
        h('p', { className: ['people'] }, names),
        h('p', { className: ['issue'] }, issueLineOf(publication, publication.journal)),
        head ? figureOf(head, pictures) : ornament && h('div', imageOf(ornament, '', pictures)),
      ]),
    ],
  };
}

/** Gives the introduction: standfirst, its figures, and the timeline told. */
export function introductionOf({ interview, words }: Recorded, pictures: BookPictures, noteAt: NoteAddress): Chapter {
  const { others } = introductionFiguresOf(interview);
  return {
    file: 'introduction.xhtml',
    title: words.web.introduction,
    part: 'bodymatter',
    landmark: 'bodymatter',
    content: [
      section('introduction', { type: 'introduction', role: 'doc-introduction' }, [
        h('h1', { id: 'introduction-title' }, words.web.introduction),
        ...interview.standfirst.map(({ html }) => markedUp(html, [], noteAt, words)),
        ...others.map((figure) => figureOf(figure, pictures)),
        timelineOf(interview, pictures),
      ]),
    ],
  };
}

/** The timeline is told, not drawn: a list reflows, and is heard as it is seen. */
function timelineOf(interview: Interview, pictures: BookPictures): Element | undefined {
  const { timeline } = interview.frontMatter;
  const drawn = introductionFiguresOf(interview).timeline;
  if (!timeline) return undefined;
  return h('section', { id: 'timeline-section', ariaLabelledBy: 'timeline-title' }, [
    h('h2', { id: 'timeline-title' }, timeline.title),
    h(
      'dl',
      { className: ['timeline'] },
      timeline.milestones.flatMap(({ year, text }) => [h('dt', String(year)), h('dd', text)]),
    ),
    drawn?.caption ? figureOf({ ...drawn, credit: '' }, pictures) : undefined,
  ]);
}
