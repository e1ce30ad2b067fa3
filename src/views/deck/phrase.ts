/** A text with one part of it lit: the way in. The three parts together are the whole text. */
export interface Phrase {
  before: string;
  key: string;
  after: string;
}

/** Lights the first place where a text says `key`; without a key, or where it is not said, nothing is lit. */
export function phraseOf(text: string, key: string | undefined): Phrase {
  const at = key ? plain(text).indexOf(plain(key)) : -1;
  if (!key || at < 0) return { before: text, key: '', after: '' };
  const end = at + key.length;
  return { before: text.slice(0, at), key: text.slice(at, end), after: text.slice(end) };
}

/** A space that does not break is a space. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
