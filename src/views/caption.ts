import type { Element, ElementContent } from 'hast';

/** A caption's words; of what stands in it, only the language of foreign words is kept. */
export interface Caption {
  /** The first sentence. */
  opening: ElementContent[];
  rest: ElementContent[];
}

/** Words of one language. */
interface Stretch {
  text: string;
  /** None for the document's own. */
  lang: string | undefined;
}

/** Gives the words of a caption, cut behind the first sentence. */
export function captionOf(caption: Element | undefined): Caption {
  const stretches = caption ? stretchesIn(caption, undefined) : [];
  const text = stretches.map((one) => one.text).join('');
  const [opening] = /^.*?[.!?](?=\s|$)/su.exec(text) ?? [text];
  const gap = /^\s*/.exec(text.slice(opening.length))?.[0].length ?? 0;
  return {
    opening: wordsOf(cut(stretches, 0, opening.length)),
    rest: wordsOf(cut(stretches, opening.length + gap, text.length)),
  };
}

function stretchesIn({ children }: Element, lang: string | undefined): Stretch[] {
  return children.flatMap((child): Stretch[] => {
    if (child.type === 'text') return [{ text: child.value.replace(/\s+/g, ' '), lang }];
    if (child.type !== 'element') return [];
    return stretchesIn(child, typeof child.properties.lang === 'string' ? child.properties.lang : lang);
  });
}

/** What stands between two places of the whole text. */
function cut(stretches: readonly Stretch[], from: number, to: number): Stretch[] {
  let start = 0;
  return stretches.flatMap(({ text, lang }) => {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length;
    return part === '' ? [] : [{ text: part, lang }];
  });
}

const wordsOf = (stretches: readonly Stretch[]): ElementContent[] =>
  stretches.map(({ text, lang }) => inLanguage(text, lang));

/** Gives words with their language, if it is another than the document's. */
export const inLanguage = (value: string, lang?: string): ElementContent => {
  const words: ElementContent = { type: 'text', value };
  return lang === undefined ? words : { type: 'element', tagName: 'span', properties: { lang }, children: [words] };
};
