import { allWords } from '../../languages/index.ts';
import { anyOf, startOfWord } from '../../text/any-of.ts';

/** How much of the text on each side of a joint is looked at, in UTF-16 code units. */
export const seenUnits = 64;

/** What is trimmed from the two texts at a joint, in UTF-16 code units, and what is put in between. */
export interface Joint {
  readonly trimLeft: number;
  readonly trimRight: number;
  readonly insert: string;
}

export interface Joining {
  /** The text was so before, and only spaces and doubled marks are looked at. */
  readonly restores: boolean;
  /** Here something has to stand, of which nothing is chosen. */
  readonly vacant: boolean;
}

/**
 * How two texts are joined between which something was removed. One space is left between words and none before a mark, of two marks the stronger one, and no
 * conjunction or article that is left over; the first word of a sentence has its capital.
 */
export function joint(left: string, removed: string, right: string, { restores, vacant }: Joining): Joint {
  // Whole lines fall with their breaks, and what follows keeps its indentation.
  if (/(?:^|[\r\n])$/.test(left) && /(?:^|[\r\n])$/.test(removed)) return nothing;
  // Brackets that held nothing else fall too.
  if (left.endsWith('[') && right.startsWith(']')) {
    const outer = joint(left.slice(0, -1), `[${removed}]`, right.slice(1), { restores, vacant });
    return { ...outer, trimLeft: outer.trimLeft + 1, trimRight: outer.trimRight + 1 };
  }
  const spaced = space(left, removed, right);
  const l = left.slice(0, left.length - spaced.trimLeft) + spaced.insert;
  const r = right.slice(spaced.trimRight);
  const marked = marks(l, r, restores ? doubled : weaker);
  if (marked > 0) return { ...spaced, trimLeft: spaced.trimLeft + marked, insert: '' };
  const loose = looseConjunction.exec(l);
  if (loose !== null && isEnd(r, restores) && !/[;:]\s*$/.test(l.slice(0, loose.index)))
    return { ...spaced, trimLeft: spaced.trimLeft + loose[0].length, insert: '' };
  if (restores) return spaced;
  return withCapital(l, removed, r, withoutOrphan(l, r, spaced, vacant) ?? withoutArticle(l, r, spaced) ?? spaced);
}

const nothing: Joint = { trimLeft: 0, trimRight: 0, insert: '' };

function space(left: string, removed: string, right: string): Joint {
  const before = /\s*$/.exec(left)?.[0] ?? '';
  const after = /^\s*/.exec(right)?.[0] ?? '';
  const beforeMark = /^\s*(?:[,.;:)\]!?”»]|$)/.test(right);
  if (before !== '' && after !== '') {
    // In French a space stands before some marks, and stays there.
    const keepsRight = beforeMark ? /\S/.test(right) || after.includes('\n') : weight(after) > weight(before);
    return keepsRight ? { trimLeft: before.length, trimRight: 0, insert: '' } : { trimLeft: 0, trimRight: after.length, insert: '' };
  }
  if (before === ' ' && /\d $/.test(left) && /^[–-]\d/.test(right)) return { trimLeft: 1, trimRight: 0, insert: '' };
  if (before !== '') return beforeMark && !/[\r\n]/.test(before) ? { trimLeft: before.length, trimRight: 0, insert: '' } : nothing;
  if (after !== '')
    return /(?:^|[([“‘])$/.test(left) && !/[\r\n]/.test(after) ? { trimLeft: 0, trimRight: after.length, insert: '' } : nothing;
  const touch = /[\]}]$/.test(left) || /^[[{]/.test(right) || /[\]}]\s?[[{]/.test(removed);
  const parted =
    (insideSpace.test(removed) || (touch && beginsWord(right))) && /[\p{L}\d,;.)\]]$/u.test(left) && /^[\p{L}\d([]/u.test(right);
  return parted ? { trimLeft: 0, trimRight: 0, insert: ' ' } : nothing;
}

/** Whether words begin with a word, and not with the end of one: `herons[and egrets]`, but `egret[s]`. */
function beginsWord(words: string): boolean {
  const [first = ''] = /^\p{L}+|^\d+/u.exec(words.replace(/^[[\s]+/, '')) ?? [];
  return first.length > longestEndingLetters || smallWord.test(first);
}

/** Of a word: "ing", "tion". */
const longestEndingLetters = 4;

/** A line break weighs more than spaces; one of CR LF as much as one of LF. */
function weight(space: string): number {
  const bare = space.replaceAll('\r\n', '\n');
  return bare.length + (/[\r\n]/.test(bare) ? seenUnits : 0);
}

/** Where the space between two words stands inside of the brackets: `count[ herons]`, `[every ]heron`. */
const insideSpace = /^[[{\]}]\s|\s[[{\]}]$|^\s+\]?$/;

/** How much of a mark at the end of a text falls because of the mark that follows. */
function marks(left: string, right: string, pairs: ReadonlySet<string>): number {
  const pair = `${/([,;.])\s*$/.exec(left)?.[1] ?? ''}${/^\s*([,;.])(?!\.)/.exec(right)?.[1] ?? ''}`;
  return pairs.has(pair) ? (/[,;.]\s*$/.exec(left)?.[0].length ?? 0) : 0;
}

const doubled: ReadonlySet<string> = new Set([',,', ';;']);
const weaker: ReadonlySet<string> = new Set([...doubled, ',;', ',.', ';.', '..']);

const conjunction = anyOf(allWords(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or]));
const looseConjunction = new RegExp(`,?\\s+${conjunction}\\s*$`, 'i');
/** Whether a sentence or a part of it ends here: then a conjunction before it joins nothing. At a paragraph's end it may join the next one. */
function isEnd(right: string, restores: boolean): boolean {
  return /^[.,;:)]/.test(right) || (!restores && /^\s*(?:$|[\r\n])/.test(right));
}

const preposition = anyOf(allWords(({ sentences }) => sentences.prepositions));
const article = anyOf(allWords(({ articles }) => articles));
const smallWord = new RegExp(`^(?:${preposition}|${article}|${conjunction})$`, 'i');
const awaitsNoun = new RegExp(`${startOfWord}(?:${preposition}|${article})\\s*$`, 'i');
const lastWord = /\p{L}+\s*$/u;
const orphan = new RegExp(`^(?:,\\s+)?${conjunction}\\s+(?=\\S)`, 'i');

/** In "of [herons], and egrets" nothing is left for the mark and the conjunction to join. */
function withoutOrphan(left: string, right: string, spaced: Joint, vacant: boolean): Joint | undefined {
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

const articleLeft = new RegExp(`${startOfWord}${article}\\s*$`);
/** What "of" begins belonged to the word that fell, and the article with it is missed. */
const genitive = anyOf(allWords(({ attributions }) => attributions.heading.of));
const needsNoArticle = new RegExp(`^\\s*(?!${genitive}\\s)(?:$|[.;:)]|${preposition}\\s)`, 'i');

/** "the [Harbour Code] to the Council" */
function withoutArticle(left: string, right: string, spaced: Joint): Joint | undefined {
  const words = needsNoArticle.test(right) ? articleLeft.exec(left)?.[0].length : undefined;
  if (words === undefined) return undefined;
  const trimmed = left.slice(0, left.length - words);
  if (awaitsNoun.test(trimmed)) return undefined;
  const again = space(trimmed, '', right);
  return { trimLeft: spaced.trimLeft + words + again.trimLeft, trimRight: spaced.trimRight + again.trimRight, insert: '' };
}

/** The first word of a sentence that lost the capital of the words before it. */
function withCapital(left: string, removed: string, right: string, spaced: Joint): Joint {
  const first = right.trimStart().charAt(0);
  const isFirst = /(?:^|[\r\n]|[.?!]|^\s*\(?\w{1,4}[.)])\s*$/.test(left);
  if (!isFirst || !/^[[{]\s*\p{Lu}\p{Ll}/u.test(removed) || !/^\p{Ll}/u.test(first) || spaced.insert !== '') return spaced;
  const blank = right.length - right.trimStart().length;
  if (blank > 0) return spaced;
  return { ...spaced, trimRight: spaced.trimRight + 1, insert: first.toUpperCase() };
}
