import type { Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain } from '../messages.ts';
import { refuseForeign } from './foreign.ts';
import type { Figure } from './interview.ts';
import { placeOf } from './markdown.ts';
import type { TakePicture } from './pictures.ts';
import { elementOf, refuseMarks, textOf, wordsOf } from './prose.ts';
import { figureWithoutAlternative, imageInText, unknownDrawing } from './prose-rules.ts';

const timeline = 'timeline';

/** Gives the image that makes a block a figure: the one its paragraph begins with. */
export function figureImage(block: RootContent): Image | undefined {
  const [first] = block.type === 'paragraph' ? block.children : [];
  return first?.type === 'image' ? first : undefined;
}

/** Complains of images that begin no paragraph, and takes them out. Changes the tree. */
export function refuseImagesInText(root: Root, file: VFile): void {
  for (const block of root.children) {
    visit(block, 'image', (image, at, parent) => {
      if (image === figureImage(block)) return;
      complain(file, imageInText, placeOf(image), { address: image.url });
      if (!parent || at === undefined) return;
      parent.children.splice(at, 1);
      return [SKIP, at];
    });
  }
}

/** Makes figures of paragraphs, numbered in reading order: `figure-1`; the one drawn from data is `timeline`. */
export function figuresFrom(
  takePicture: TakePicture,
  file: VFile,
): (paragraph: Paragraph, image: Image) => Figure | undefined {
  let number = 0;
  return (paragraph, image) => {
    refuseMarks(paragraph, file);
    const place = placeOf(image);
    const alt = (image.alt ?? '').trim();
    if (alt === '') complain(file, figureWithoutAlternative, place, { address: image.url });
    const { caption, credit } = captionOf(paragraph.children.slice(1), file);
    const shared = { alt, caption: captionElement(paragraph, caption), credit, place };
    if (image.url === `#${timeline}`) return { id: timeline, picture: undefined, ...shared };
    if (image.url.startsWith('#')) return void complain(file, unknownDrawing, place, { address: image.url });
    const picture = takePicture(image.url, place);
    number += 1;
    return picture && { id: `figure-${number}`, picture, ...shared };
  };
}

/** The emphasis that ends the paragraph is the credit; what stands before it the caption. */
function captionOf(words: PhrasingContent[], file: VFile): { caption: PhrasingContent[]; credit: string } {
  const filled = words.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const last = filled.at(-1);
  if (last?.type !== 'emphasis') return { caption: words, credit: '' };
  refuseForeign(last, 'a credit', file);
  return { caption: words.slice(0, words.indexOf(last)), credit: wordsOf({ type: 'paragraph', children: [last] }) };
}

function captionElement(paragraph: Paragraph, words: PhrasingContent[]) {
  const trimmed = words.map((node, at) => {
    if (node.type !== 'text') return node;
    const start = at === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: at === words.length - 1 ? start.trimEnd() : start };
  });
  const [first, last] = [trimmed.at(0), trimmed.at(-1)];
  const position =
    first?.position && last?.position ? { start: first.position.start, end: last.position.end } : paragraph.position;
  const element = elementOf({ type: 'paragraph', children: trimmed, position });
  return textOf(element) === '' ? undefined : element;
}
