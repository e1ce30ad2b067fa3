import { h } from 'hastscript';
import type { Locale } from '../../locale.ts';
import type { Chapter } from './chapter.ts';

/** Gives the contents: the list that readers see and reading systems use, and the landmarks (EPUB 3.3, 7). */
export function contentsOf(chapters: readonly Chapter[], words: Locale): Chapter {
  const own = 'nav.xhtml';
  const links = chapters.map(({ file, title }) => h('li', h('a', { href: file }, title)));
  const landmarks = [
    ...chapters.flatMap(({ file, title, landmark }) => (landmark === undefined ? [] : { file, title, landmark })),
    { file: own, title: words.contents, landmark: 'toc' },
  ].map(({ file, title, landmark }) => h('li', h('a', { 'epub:type': landmark, href: file }, title)));
  return {
    file: own,
    title: words.contents,
    part: 'frontmatter',
    content: [
      h('nav', { id: 'toc', 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: 'toc-title' }, [
        h('h1', { id: 'toc-title' }, words.contents),
        h('ol', links),
      ]),
      h(
        'nav',
        { id: 'landmarks', 'epub:type': 'landmarks', hidden: true, ariaLabel: words.contents },
        h('ol', landmarks),
      ),
    ],
  };
}
