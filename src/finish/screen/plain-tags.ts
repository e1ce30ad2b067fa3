import type { Run } from '../../pdf/runs.ts';
import { mapTags, runsUnder, says, type Tag, type TagKid, tag } from './tag.ts';

/** Types of ISO 32000-2 that the browser writes, and what stands for them in a file of PDF 1.7. */
export const roleMap: Readonly<Record<string, string>> = { Em: 'Span', Strong: 'Span', Aside: 'Sect' };

/** Elements that mean nothing by themselves: what they hold stands in their place. */
const needless = new Set(['NonStruct', 'Div', 'Aside']);

/** Elements that stand in a line of text. */
const inline = new Set(['Span', 'Em', 'Strong', 'Link', 'Quote', 'Code', 'Reference', 'Lbl']);

/** A table's attributes and its empty cells are part of its shape. */
const empty = new Set(['TD', 'TH']);

/**
 * Takes out of the browser's tree what is none of a reader's business: elements without meaning, content that shows no text
 * and is no figure, elements that are then empty.
 * @returns the tree, and the runs that are no longer in it
 */
export function plainTags(tags: readonly Tag[]): { kids: TagKid[]; dropped: Run[] } {
  const dropped: Run[] = [];
  const kids = mapTags(tags, (one) => {
    const isPicture = one.type === 'Figure' || one.type === 'Formula';
    const kept = one.kids.filter((kid) => {
      if (kid.kind !== 'run' || kid.run.text.trim() !== '' || isPicture || isSpaceInText(kid.run, one)) return true;
      dropped.push(kid.run);
      return false;
    });
    if (isPicture && !says(one, 'Alt') && kept.every((kid) => kid.kind === 'run')) {
      dropped.push(...kept.flatMap(runsUnder));
      return [];
    }
    if (kept.length === 0 && !empty.has(one.type)) return [];
    return needless.has(one.type) ? kept : [{ ...one, kids: kept }];
  });
  return { kids, dropped };
}

/** A space between words is text too; what it stands between may be outside of an element without meaning. */
const isSpaceInText = ({ shows }: Run, one: Tag) =>
  shows >= 0 && (needless.has(one.type) || runsUnder(one).some(({ text }) => text.trim() !== ''));

/** Gives loose text a paragraph of its own: what stands beside blocks and is in none. */
export function inBlocks(kids: readonly TagKid[]): TagKid[] {
  const blocks: TagKid[] = [];
  let loose: TagKid[] = [];
  const close = () => {
    if (loose.some((kid) => kid.kind === 'tag' || runsUnder(kid).some(({ text }) => text.trim() !== '')))
      blocks.push(tag('P', loose));
    else blocks.push(...loose);
    loose = [];
  };
  for (const kid of kids) {
    if (kid.kind !== 'tag' || inline.has(kid.type)) loose.push(kid);
    else {
      close();
      blocks.push(kid);
    }
  }
  close();
  return blocks;
}
