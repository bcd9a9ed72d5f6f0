import { space } from './joint-spaces.ts';
import { asTheyAre, type Joint, type JointWords } from './joint-words.ts';

/** How much of the text on each side of a joint is looked at, in UTF-16 code units. */
export const seenUnits = 64;

export interface Joining {
  /** The text was so before: only spaces, doubled marks and the capital of a paragraph are looked at. */
  readonly restores: boolean;
  /** Here something has to stand, of which nothing is chosen. */
  readonly vacant: boolean;
}

/**
 * How two texts are joined between which something was removed. One space is left between words and none before a mark, of two marks the stronger one, and no
 * conjunction or article that is left over; the first word of a sentence has its capital, that of a paragraph also where the text was so before: who put words before it wrote it small.
 */
export function joint(left: string, removed: string, right: string, { restores, vacant }: Joining, words: JointWords): Joint {
  // Whole lines fall with their breaks, and what follows keeps its indentation.
  if (/(?:^|[\r\n])$/.test(left) && /(?:^|[\r\n])$/.test(removed)) return asTheyAre;
  // Brackets that held nothing else fall too.
  if (left.endsWith('[') && right.startsWith(']')) {
    const outer = joint(left.slice(0, -1), `[${removed}]`, right.slice(1), { restores, vacant }, words);
    return { ...outer, trimLeft: outer.trimLeft + 1, trimRight: outer.trimRight + 1 };
  }
  const spaced = space(left, removed, right, words.isSmallWord);
  const l = left.slice(0, left.length - spaced.trimLeft) + spaced.insert;
  const r = right.slice(spaced.trimRight);
  const marked = marks(l, r, restores ? doubled : weaker);
  if (marked > 0) return { ...spaced, trimLeft: spaced.trimLeft + marked, insert: '' };
  const loose = words.looseConjunction.exec(l);
  if (loose !== null && isEnd(r, restores) && !/[;:]\s*$/.test(l.slice(0, loose.index)))
    return { ...spaced, trimLeft: spaced.trimLeft + loose[0].length, insert: '' };
  if (restores) return beginsParagraph.test(left) ? withCapital(l, removed, r, spaced) : spaced;
  return withCapital(l, removed, r, withoutOrphan(l, r, spaced, vacant, words) ?? withoutArticle(l, r, spaced, words) ?? spaced);
}

/** How much of a mark at the end of a text falls because of the mark that follows. */
function marks(left: string, right: string, pairs: ReadonlySet<string>): number {
  const pair = `${/([,;.])\s*$/.exec(left)?.[1] ?? ''}${/^\s*([,;.])(?!\.)/.exec(right)?.[1] ?? ''}`;
  return pairs.has(pair) ? (/[,;.]\s*$/.exec(left)?.[0].length ?? 0) : 0;
}

const doubled: ReadonlySet<string> = new Set([',,', ';;']);
const weaker: ReadonlySet<string> = new Set([...doubled, ',;', ',.', ';.', '..']);

/** Whether a sentence or a part of it ends here: then a conjunction before it joins nothing. At a paragraph's end it may join the next one. */
function isEnd(right: string, restores: boolean): boolean {
  return /^[.,;:)]/.test(right) || (!restores && /^\s*(?:$|[\r\n])/.test(right));
}

const lastWord = /\p{L}+\s*$/u;

/** In "of [herons], and egrets" nothing is left for the mark and the conjunction to join. */
function withoutOrphan(left: string, right: string, spaced: Joint, vacant: boolean, { awaitsNoun, orphan }: JointWords): Joint | undefined {
  const blank = right.length - right.trimStart().length;
  const length =
    awaitsNoun.test(left) || (vacant && !right.trimStart().startsWith(',')) ? (orphan.exec(right.trimStart())?.[0].length ?? 0) : 0;
  if (length === 0) return undefined;
  // "of [herons], and of egrets"
  const again = lastWord.exec(left)?.[0].trimEnd().toLowerCase();
  const next = right.slice(blank + length);
  const doubled = again !== undefined && next.toLowerCase().startsWith(`${again} `) ? again.length + 1 : 0;
  // The space before the mark is wanted again, before the word after it.
  return { trimLeft: 0, trimRight: spaced.trimRight + blank + length + doubled, insert: spaced.insert };
}

/** "the [Harbour Code] to the Council" */
function withoutArticle(left: string, right: string, spaced: Joint, words: JointWords): Joint | undefined {
  const length = words.needsNoArticle.test(right) ? words.articleLeft.exec(left)?.[0].length : undefined;
  if (length === undefined) return undefined;
  const trimmed = left.slice(0, left.length - length);
  if (words.awaitsNoun.test(trimmed)) return undefined;
  const again = space(trimmed, '', right, words.isSmallWord);
  return { trimLeft: spaced.trimLeft + length + again.trimLeft, trimRight: spaced.trimRight + again.trimRight, insert: '' };
}

const beginsParagraph = /(?:^|[\r\n])[ \t]*(?:\(?\w{1,4}[.)]\s*)?$/;
const beginsSentence = new RegExp(`[.?!]\\s*$|${beginsParagraph.source}`);

/** Words with a capital in brackets that fell, behind the names before them: not that of `[Chile: `, before words that stay. A tracked change is exact, capitals included. */
const fallenCapital = /^\[\s*(?:\p{Lu}[^:[\]{}\r\n]*:\s*)?\p{Lu}\p{Ll}*(?![\p{L}:]).*[\])}]\s*$/su;

/** The first word of a sentence that lost the capital of the words before it. */
function withCapital(left: string, removed: string, right: string, spaced: Joint): Joint {
  const first = right.trimStart().charAt(0);
  if (!beginsSentence.test(left) || !fallenCapital.test(removed) || !/^\p{Ll}/u.test(first) || spaced.insert !== '') return spaced;
  const blank = right.length - right.trimStart().length;
  if (blank > 0) return spaced;
  return { ...spaced, trimRight: spaced.trimRight + 1, insert: first.toUpperCase() };
}
