import { asTheyAre, type Joint } from './joint-words.ts';

/** How the spaces at a joint are left: one between words, none before a mark. A line break stays. `isSmallWord` tells letters that are a word by themselves from a word's ending. */
export function space(left: string, removed: string, right: string, isSmallWord: (word: string) => boolean): Joint {
  const before = /\s*$/.exec(left)?.[0] ?? '';
  const after = /^\s*/.exec(right)?.[0] ?? '';
  const beforeMark = /^\s*(?:[,.;:)\]!?”»]|$)/.test(right);
  if (before !== '' && after !== '') {
    // In French a space stands before some marks, and stays there.
    const keepsRight = beforeMark ? /\S/.test(right) || after.includes('\n') : weight(after) > weight(before);
    return keepsRight ? { trimLeft: before.length, trimRight: 0, insert: '' } : { trimLeft: 0, trimRight: after.length, insert: '' };
  }
  if (before === ' ' && /\d $/.test(left) && /^[–-]\d/.test(right)) return { trimLeft: 1, trimRight: 0, insert: '' };
  if (before !== '') return beforeMark && !/[\r\n]/.test(before) ? { trimLeft: before.length, trimRight: 0, insert: '' } : asTheyAre;
  if (after !== '')
    return /(?:^|[([“‘])$/.test(left) && !/[\r\n]/.test(after) ? { trimLeft: 0, trimRight: after.length, insert: '' } : asTheyAre;
  const touch = /[\]}]$/.test(left) || /^[[{]/.test(right) || /[\]}]\s?[[{]/.test(removed);
  const parted =
    (insideSpace.test(removed) || (touch && beginsWord(right, isSmallWord))) &&
    /[\p{L}\d,;.)\]]$/u.test(left) &&
    /^[\p{L}\d([]/u.test(right);
  return parted ? { trimLeft: 0, trimRight: 0, insert: ' ' } : asTheyAre;
}

/** Whether words begin with a word, and not with the end of one: `herons[and egrets]`, but `egret[s]`. */
function beginsWord(words: string, isSmallWord: (word: string) => boolean): boolean {
  const [first = ''] = /^\p{L}+|^\d+/u.exec(words.replace(/^[[\s]+/, '')) ?? [];
  return first.length > longestEndingLetters || isSmallWord(first);
}

/** Of a word: "ing", "tion". */
const longestEndingLetters = 4;

/** More than any row of spaces between two words. */
const weightOfBreak = 1_000;

/** A line break weighs more than spaces; one of CR LF as much as one of LF. */
function weight(space: string): number {
  const bare = space.replaceAll('\r\n', '\n');
  return bare.length + (/[\r\n]/.test(bare) ? weightOfBreak : 0);
}

/** Where the space between two words stands inside of the brackets: `count[ herons]`, `[every ]heron`. */
const insideSpace = /^[[{\]}]\s|\s[[{\]}]$|^\s+\]?$/;
