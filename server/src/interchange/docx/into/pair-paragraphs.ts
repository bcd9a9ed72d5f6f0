import { align } from '../../../draft/revisions/align.ts';
import type { ComparedParagraph } from '../../../draft/revisions/compared-paragraph.ts';
import { longestAscending } from '../../../draft/revisions/longest-ascending.ts';
import type { Paragraph } from '../../../syntax/paragraph.ts';
import { wordTokens } from '../../../text/word-tokens.ts';
import { once } from '../../../tree/memo.ts';
import { lettersOfParagraph, textOf } from './letter.ts';

/** Of each paragraph of the newer draft that the older has as well, in the same order, that one. Signs and names of tracked changes, which may be most of a paragraph, do not make two paragraphs unlike. */
export function pairedInOrder(
  old: readonly ComparedParagraph[],
  fresh: readonly ComparedParagraph[],
): ReadonlyMap<ComparedParagraph, ComparedParagraph> {
  const pairs = align(old, fresh);
  const inOrder = longestAscending(pairs.map(({ before }) => before.at));
  const partnerOf = new Map(pairs.flatMap(({ before, after }, at) => (inOrder.has(at) ? [[after, before] as const] : [])));
  let from = 0;
  let unpaired: ComparedParagraph[] = [];
  const close = (to: number): void => {
    let next = from;
    for (const paragraph of unpaired) {
      const words = wordsOf(paragraph.placed.paragraph);
      // Few stand between two pairs, save where a text was written anew.
      for (let at = next; at < Math.min(to, next + reachParagraphs); at++) {
        const other = old[at];
        if (other === undefined || !areLike(words, wordsOf(other.placed.paragraph))) continue;
        partnerOf.set(paragraph, other);
        next = at + 1;
        break;
      }
    }
    unpaired = [];
  };
  for (const paragraph of fresh) {
    const partner = partnerOf.get(paragraph);
    if (partner === undefined) unpaired.push(paragraph);
    else {
      close(partner.at);
      from = partner.at + 1;
    }
  }
  close(old.length);
  return partnerOf;
}

const reachParagraphs = 20;

/** Kept with the paragraph: each is held against many. */
const wordsOf = once((paragraph: Paragraph): readonly string[] =>
  wordTokens(textOf(lettersOfParagraph(paragraph).letters)).map((word) => word.trim()),
);

function areLike(one: readonly string[], other: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return common * 2 > Math.max(one.length, other.length);
}
