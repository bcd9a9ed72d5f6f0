import type { Citation } from './citation.ts';
import { findCitations } from './read.ts';
import { fullYear } from './shape.ts';

/**
 * A citation of one text as a citation of another, in the form in which it is written: as "AG/RES.\n2019" was, so will be "AG/RES.\n2077", and "61/17" as "60/288" was.
 * `old` is the canonical spelling of the text that `written` cites. Where the other text's symbol is made otherwise, the answer is its canonical spelling, without
 * the organ where the citation had none; so it is where `written` is not understood. `names` tells whether what leaves out the end of a symbol still names the other text.
 */
export function respelled(
  written: string,
  old: string,
  next: Citation,
  names = (spelled: string): boolean => findCitations(spelled)[0]?.key === next.key,
): string {
  const [own, from, to] = [piecesOf(written), piecesOf(old), piecesOf(next.symbol)];
  const matched = placesIn(from.words, own.words);
  if (matched === undefined) return next.symbol;
  const last = matched.at(-1) ?? 0;
  if (isAlike(from, to, new Set(matched), last)) {
    const words = own.words.map((word, at) => wordAs(word, from.words[matched[at] ?? 0] ?? '', to.words[matched[at] ?? 0] ?? ''));
    const spelled = own.marks.map((mark, at) => mark + (words[at] ?? '')).join('');
    const isWhole = last === from.words.length - 1 && from.words.length === to.words.length;
    // A citation that leaves out a symbol's end may still name the other text, or not: "AG/RES. 2077" does, "AG/RES. 1" of a special session does not.
    if (isWhole || names(spelled)) return spelled;
  }
  const omitted = from.marks.slice(0, (matched[0] ?? 0) + 1).reduce((text, mark, at) => text + (from.words[at - 1] ?? '') + mark, '');
  return next.symbol.startsWith(omitted) ? next.symbol.slice(omitted.length) : next.symbol;
}

/** Whether the words of `written` are those of a canonical spelling, in the same order, with nothing between them that is not, and every number up to the last of them. */
export function isSpellingOf(written: string, symbol: string): boolean {
  return placesIn(piecesOf(symbol).words, piecesOf(written).words) !== undefined;
}

/** Runs of letters and runs of digits, and what stands before each and after the last. */
interface Pieces {
  readonly words: readonly string[];
  readonly marks: readonly string[];
}

function piecesOf(symbol: string): Pieces {
  return { words: symbol.match(/[A-Za-z]+|\d+/g) ?? [], marks: symbol.split(/[A-Za-z]+|\d+/) };
}

/** Which words of a canonical spelling those of a citation are: in the same order, without some that are letters; undefined where one is none of them. */
function placesIn(canonical: readonly string[], words: readonly string[]): readonly number[] | undefined {
  const places: number[] = [];
  let at = 0;
  for (const word of words) {
    while (at < canonical.length && !isSame(word, canonical[at] ?? '') && !isNumber(canonical[at])) at++;
    if (!isSame(word, canonical[at] ?? '')) return undefined;
    places.push(at++);
  }
  return places;
}

/** The tolerances of the readers: small letters, leading zeros, a zero for the letter O, a year of four digits for one of two. */
function isSame(word: string, canonical: string): boolean {
  if (word.toUpperCase() === canonical.toUpperCase() || (word === '0' && canonical === 'O')) return true;
  if (!isNumber(word) || !isNumber(canonical)) return false;
  return Number(word) === Number(canonical) || (isFullYear(word, canonical) && word.endsWith(canonical));
}

/** Whether up to the last word that a citation has the symbols are made alike, with the same words where it has none. */
function isAlike(a: Pieces, b: Pieces, written: ReadonlySet<number>, last: number): boolean {
  return a.words
    .slice(0, last + 1)
    .every(
      (word, at) => a.marks[at] === b.marks[at] && (written.has(at) ? isNumber(word) === isNumber(b.words[at]) : word === b.words[at]),
    );
}

function wordAs(word: string, before: string, after: string): string {
  if (before === after) return word;
  return isFullYear(word, before) ? String(fullYear(after)) : after;
}

function isFullYear(word: string, canonical: string): boolean {
  return word.length === 4 && canonical.length === 2;
}

function isNumber(word: string | undefined): boolean {
  return /^\d/.test(word ?? '');
}
