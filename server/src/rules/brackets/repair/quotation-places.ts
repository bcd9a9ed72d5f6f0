import { allWords } from '../../../languages/index.ts';
import { anyOf, anyWord } from '../../../text/any-of.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import type { Stretch } from './stretch.ts';
import { skipSpace } from './words-end.ts';

/** Where a quotation that opens before the stretch may end: before the verb of a definition, or at the end of its clause. */
export function quotationEnds({ start, end, plain, text }: Stretch): (number | undefined)[] {
  const clause = clauseEnd(plain, start, end);
  const defines = definition.exec(plain.slice(start, Math.min(clause, start + longestTermLength)));
  if (defines !== null) return [start + defines.index];
  // A sentence that is quoted after a colon, or at the paragraph's head, ends with the paragraph.
  if (/(?:^|[:\r\n][ \t]*)[“"«‘][ \t\u00a0]?$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s?\p{Lu}/u.test(plain.slice(start)))
    return [end];
  return isShort(plain, start, clause) ? [clause] : [];
}

/** Where a quotation that closes after the stretch may begin: after the words that introduce it, or at the beginning of its clause. */
export function quotationStarts({ start, end, plain }: Stretch): (number | undefined)[] {
  const introduced = [...plain.slice(start, end).matchAll(introduction)].at(-1);
  if (introduced !== undefined) return [start + introduced.index + introduced[0].length];
  const clause = skipSpace(plain, clauseStart(plain, start, end));
  return isShort(plain, clause, end) ? [clause] : [];
}

/** Longer, and nothing tells where it begins or ends. */
const mostWords = 12;

function isShort(plain: string, start: number, end: number): boolean {
  return plain.slice(start, end).split(/\s+/).length <= mostWords;
}

/** What follows a term that is defined. */
const definition = new RegExp(
  `\\s${anyOf(
    allWords(({ sentences }) => sentences.definingVerbs),
    ' ',
  )}\\s`,
  'u',
);
/** No term that is defined is longer. */
const longestTermLength = 80;
/** What stands before a title, a term, or the words of another text. */
const introduction = new RegExp(
  `${anyWord(
    allWords(({ sentences }) => sentences.beforeTitles),
    ' ',
  )}\\s+|:\\s+`,
  'gi',
);
