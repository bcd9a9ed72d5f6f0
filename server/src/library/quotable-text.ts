import type { QuotableText } from '../draft/citations/workspace-citations.ts';
import { type PlacedIn, structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { prose } from '../draft/words/prose.ts';
import { allWords } from '../languages/index.ts';
import { anyOf, anyWord, endOfWord } from '../text/any-of.ts';
import { plainLetters } from '../text/plain-letters.ts';
import type { Slices } from '../text/slices.ts';
import { trimmed } from '../text/white-space.ts';

/** Reads a draft for those who quote it, in slices. */
export function* quotableText(draft: Draft): Slices<QuotableText> {
  const read = { texts: [] as PlacedIn[], beside: [] as PlacedIn[] };
  const roles = new Set<string>();
  let [speaksOfAnnex, hasAnnex, isOpen] = [false, false, false];
  for (const at of structure(draft)) {
    const { paragraph, place } = at;
    roles.add(place.role);
    if (place.role === 'page') continue;
    const words = paragraph.text;
    speaksOfAnnex ||= annex.test(words);
    hasAnnex ||= annexHeading.test(words.slice(paragraph.content.start, paragraph.content.start + longestHeadUnits));
    isOpen ||= place.section !== 'heading' && /[[\]{}]/.test(words);
    // A note at the foot of a page parts a paragraph from its end.
    (place.role === 'note' ? read.beside : read.texts).push(at);
    yield;
  }
  const passages: QuotableText['passages'][number][] = [];
  const starts: number[] = [];
  const letters: string[] = [];
  let length = 0;
  for (const { paragraph, offset } of [...read.texts, ...read.beside]) {
    const { start, end } = trimmed(paragraph.text, { start: paragraph.line.label?.span.end ?? 0, end: paragraph.content.end });
    passages.push({ text: paragraph.text.slice(start, end), range: draft.rangeOf({ start: offset + start, end: offset + end }) });
    starts.push(length);
    const own = plainLetters(prose(paragraph, { quoted: true }).slice(start));
    letters.push(own);
    length += own.length;
    yield;
  }
  const isWhole = roles.has('preambular') && roles.has('operative') && !isOpen && (hasAnnex || !speaksOfAnnex);
  return { passages, letters: letters.join(''), starts, isWhole };
}

const annexWords = allWords(({ headings }) => [...headings.annex, ...headings.appendix]);
const annex = new RegExp(anyWord(annexWords.flatMap((word) => [word, `${word}s`, `${word}ed`])), 'i');
const annexHeading = new RegExp(`^\\s*${anyOf(annexWords)}${endOfWord}`, 'i');
/** Room for a word and the white space before it, in UTF-16 code units. */
const longestHeadUnits = 40;
