import { diff3Merge } from 'node-diff3';
import { wordTokens } from '../../text/word-tokens.ts';
import { putIn } from './in-brackets.ts';

/** Two revisions of one text, by the names that tell them apart where both have changed the same words. */
export interface Sides<T> {
  readonly ours: T;
  readonly theirs: T;
}

export interface MergedText {
  readonly text: string;
  /** How often both changed the same words in two ways. */
  readonly conflicts: number;
}

/**
 * One text with the changes of both revisions. Where they change the same words in two ways, both stand as rivals in brackets, each with its name: `[A: shall] [B: should]`; words that one of them
 * deletes stand as `[B: should] (A: delete)`. No word that either has added is lost.
 */
export function mergeWords(base: string, { ours, theirs }: Sides<string>, names: Sides<string>): MergedText {
  if (ours === theirs || theirs === base) return { text: ours, conflicts: 0 };
  if (ours === base) return { text: theirs, conflicts: 0 };
  const [a, o, b] = [wordTokens(ours), wordTokens(base), wordTokens(theirs)];
  if (Math.max(a.length, o.length, b.length) > mostWords) return { text: rivals({ ours, theirs }, names), conflicts: 1 };
  let conflicts = 0;
  const parts = diff3Merge(a, o, b, { excludeFalseConflicts: true }).map((region) => {
    if (region.conflict === undefined) return (region.ok ?? []).join('');
    conflicts++;
    return rivals({ ours: region.conflict.a.join(''), theirs: region.conflict.b.join('') }, names);
  });
  return { text: parts.join(''), conflicts };
}

/** The texts of both as rivals in brackets. White space round both stays outside. */
export function rivals({ ours, theirs }: Sides<string>, names: Sides<string>): string {
  const [one, other] = [ours.trim(), theirs.trim()];
  const before = /^\s*/.exec(ours || theirs)?.[0] ?? '';
  const after = /\s*$/.exec(ours || theirs)?.[0] ?? '';
  const [mine, yours] = [putIn(one, [names.ours], 'words'), putIn(other, [names.theirs], 'words')];
  const said = one === '' ? `${yours} (${names.ours}: delete)` : other === '' ? `${mine} (${names.theirs}: delete)` : `${mine} ${yours}`;
  return `${before}${said}${after}`;
}

/** In paragraphs of more words, which no draft has, the rows of words in common could be as many as the square of them. */
const mostWords = 5000;
