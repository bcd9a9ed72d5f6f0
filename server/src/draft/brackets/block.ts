import { readLabel } from '../../syntax/label.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { leafAt, type Tree } from '../../tree/tree.ts';
import type { ParagraphInPlace } from '../document/places.ts';
import { isLabelAlone } from './between-brackets.ts';
import { isBracketed } from './bracket-evidence.ts';
import { rank, rankOf } from './paragraph-rank.ts';

/*
 * A block is a numbered paragraph with what it introduces, its list or its options, up to the next number. Where numbered paragraphs stand in brackets, their blocks do, and a
 * bracket that lost its partner at the other end of its block lost it in another paragraph.
 */

/** The longest block, in paragraphs. */
export const longestBlockParagraphs = 100;

/**
 * The number of the block's last paragraph; undefined where the next paragraph of its kind has no brackets, or where a block that introduces nothing has brackets within: then each
 * paragraph has its own.
 */
export function endOfBlock(tree: Tree<ParagraphInPlace>, start: number): number | undefined {
  const first = leafAt(tree, 'index', start)?.leaf;
  if (first === undefined) return undefined;
  const own = rankOf(first.paragraph, first.place);
  const isList = introduces(first.paragraph);
  if (!isList && endsInBracket(first.paragraph)) return undefined;
  let inOptions = isList;
  let last: number | undefined;
  let label: number | undefined;
  for (let at = start + 1; at < Math.min(tree.size, start + longestBlockParagraphs); at++) {
    const leaf = wordsAt(tree, at);
    if (leaf === undefined) continue;
    const { paragraph, place } = leaf;
    const ranked = rankOf(paragraph, place);
    if (isLabelAlone(paragraph)) {
      label = ranked;
      continue;
    }
    const now: number = ranked >= rank.opener ? (label ?? ranked) : ranked;
    label = undefined;
    if (now >= rank.number && now <= own) return isBracketed(paragraph) ? last : undefined;
    if (now <= rank.heading) return undefined;
    if (now === rank.option && !inOptions && !(place.label?.number === 1)) return last;
    inOptions ||= now === rank.option;
    if (!isList && isBracketed(paragraph)) return undefined;
    last = at;
  }
  return undefined;
}

/** The number of an option's last paragraph, where it has several without labels; undefined where a label begins another part of it. */
export function endOfOption(tree: Tree<ParagraphInPlace>, start: number): number | undefined {
  let last: number | undefined;
  for (let at = start + 1; at < Math.min(tree.size, start + longestBlockParagraphs); at++) {
    const leaf = wordsAt(tree, at);
    if (leaf === undefined) continue;
    const own = rankOf(leaf.paragraph, leaf.place);
    if (own === rank.option || own <= rank.heading) return last;
    if (own < rank.opener || isBracketed(leaf.paragraph)) return undefined;
    last = at;
  }
  return undefined;
}

/** The number of the block's first paragraph; undefined where that has brackets, or where it introduces nothing and paragraphs between have brackets. */
export function startOfBlock(tree: Tree<ParagraphInPlace>, end: number): number | undefined {
  const last = leafAt(tree, 'index', end)?.leaf;
  let bracketed = last === undefined || rankOf(last.paragraph, last.place) <= rank.number || isBracketed(last.paragraph);
  for (let at = end - 1; at >= Math.max(0, end - longestBlockParagraphs); at--) {
    const leaf = wordsAt(tree, at);
    if (leaf === undefined) continue;
    const { paragraph, place } = leaf;
    const own = rankOf(paragraph, place);
    if (own === rank.number)
      return isBracketed(paragraph) || isLabelAlone(paragraph) || (bracketed && !introduces(paragraph)) ? undefined : at;
    if (own <= rank.heading) return undefined;
    bracketed ||= isBracketed(paragraph);
  }
  return undefined;
}

function endsInBracket({ text, content }: Paragraph): boolean {
  return /\][\s.,;*_]*$/.test(text.slice(Math.max(content.start, content.end - 8), content.end));
}

/** "7. The fund shall:", "7. Option 1: …" */
function introduces({ text, tree, content }: Paragraph): boolean {
  return text.charAt(content.end - 1) === ':' || readLabel(text, tree.label?.span.end ?? content.start)?.kind === 'option';
}

/** Undefined for a page's furniture, and for a blank. */
function wordsAt(tree: Tree<ParagraphInPlace>, at: number): ParagraphInPlace | undefined {
  const leaf = leafAt(tree, 'index', at)?.leaf;
  return leaf === undefined || leaf.place.role === 'page' || !/[\p{L}\d]/u.test(leaf.paragraph.text) ? undefined : leaf;
}
