import type { Citation } from '../../citations/citation.ts';
import { citationsIn, citingParagraphs } from '../../draft/citations/citations.ts';
import { gatherer } from '../../draft/paragraphs.ts';
import { allWords } from '../../languages/index.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf, anyWord } from '../../text/any-of.ts';
import { capitalized } from '../../text/capitalized.ts';
import { matchAt } from '../../text/match-at.ts';
import { type Span, span } from '../../text/span.ts';

/** Words that a text quotes, and says that they stand in another one. */
export interface AttributedQuotation {
  readonly citation: Citation;
  /** Of the words between the quotation marks, without the signs at their end, in the paragraph. */
  readonly span: Span;
  /** True where the text that is cited is said to have these words. What it did, as in “in which it decided to open a ‘…’”, may be called by a name that it has not. */
  readonly isLiteral: boolean;
}

/**
 * The quotations beside citations that are said to be theirs: `paragraph 4 of AG/RES. 2312, which states that “…”`, `resolution 60/288, in which it decided “…”`, `in the words of AG/RES. 2312, “…”`. Silent where it
 * might be something else that says so: in a list of citations, and after `the report on`.
 */
export const attributedQuotations = gatherer((paragraph: Paragraph): readonly AttributedQuotation[] | undefined => {
  const { text } = paragraph;
  if (!quotationMark.test(text)) return undefined;
  const found = citationsIn(paragraph).flatMap((citation, at, all) => {
    const quotation = quotationOf(text, citation);
    return quotation !== undefined && isAlone(text, quotation, all[at - 1], all[at + 1]) ? quotation : [];
  });
  return found.length === 0 ? undefined : found;
}, citingParagraphs.hits);

function quotationOf(text: string, citation: Citation): AttributedQuotation | undefined {
  const end = citation.dating?.span.end ?? citation.span.end;
  const literal = matchAt(saying, text, end) ?? (matchAt(accordingTo, text, citation.span.start) && matchAt(afterComma, text, end));
  const found = literal ?? matchAt(inWhich, text, end);
  const { quoted = '', between = '' } = found?.groups ?? {};
  const [start] = found?.indices?.groups?.['quoted'] ?? [];
  // What is in tracked changes is not written yet.
  if (start === undefined || named.test(between) || /[{}]/.test(quoted)) return undefined;
  return { citation, span: span(start, start + quoted.replace(/[\s,.;:]+$/, '').length), isLiteral: literal !== undefined };
}

/** Whether nothing else is named nearby that could be meant: no other text that is cited, and no report on this one. */
function isAlone(
  text: string,
  { citation, span }: AttributedQuotation,
  before: Citation | undefined,
  after: Citation | undefined,
): boolean {
  if (before !== undefined && before.span.end > citation.span.start - listUnits) return false;
  if (after !== undefined && after.span.start < span.start) return false;
  const words = text.slice(Math.max(0, citation.span.start - longestBeforeUnits), citation.span.start);
  const rest = words.slice(0, words.length - (nameOfText.exec(words)?.[0].length ?? 0));
  return !belonging.test(rest) || noting.test(rest) || introducing.test(rest);
}

const quotationMark = /[“"«]/;
/** In UTF-16 code units. The longest paragraphs of resolutions that are quoted whole have about twelve lines. */
const longestQuotationUnits = 1500;
/** Of what an organ is said to do before its words begin, in UTF-16 code units: a line and a half. */
const longestClauseUnits = 150;
/** Two citations that stand no farther apart may be one list, in UTF-16 code units: room for a date and “and resolution”. */
const listUnits = 60;
/** Of “operative paragraph 4 of United Nations General Assembly resolution ”, in UTF-16 code units. */
const longestBeforeUnits = 160;

const quotation = `[“"«]\\s?(?<quoted>[^“”"«»]{8,${longestQuotationUnits}})[”"»]`;
const relatives = anyOf(allWords(({ quoting }) => quoting.relatives));
const verbs = anyOf(allWords(({ quoting }) => quoting.verbs));
const complements = anyOf(allWords(({ quoting }) => quoting.complements));
const saying = new RegExp(`,?\\s(?:${relatives},?\\s)?${verbs}(?:,?\\s${complements})?\\s?[,:]?\\s?${quotation}`, 'diy');
const relativeClauses = anyOf(allWords(({ quoting }) => quoting.inWhich));
const inWhich = new RegExp(`,?\\s${relativeClauses}\\s(?<between>[^“”"«».;:()[\\]]{1,${longestClauseUnits}})${quotation}`, 'diy');
const afterComma = new RegExp(`\\s?[,:]\\s${quotation}`, 'dy');

const article = anyOf(allWords(({ articles }) => [...articles, 'its', 'su', 'sa', 'sua']).flatMap(inAnyCapitals));
const part = anyOf(allWords(({ sentences }) => sentences.textParts).flatMap(inAnyCapitals));
const kind = anyOf(allWords(({ citing }) => [...citing.resolution, ...citing.decision]).flatMap(inAnyCapitals));
const of = anyOf(allWords(({ citing }) => citing.ofOrgan));
/** “operative paragraph 4 of General Assembly resolution ”, “el párrafo 3 de la resolución ”. */
const numberedPart = `(?:${article}\\s)?(?:[\\p{L}]{9,12}\\s)?${part}\\s\\(?[\\da-z]{1,3}\\)?\\s${of}\\s`;
const name = `(?:${numberedPart})?(?:${article}\\s)?(?:\\p{Lu}[\\p{L}’'-]{1,20}\\s|${of}\\s(?=\\p{Lu})){0,8}(?:${kind}\\s(?:${of}\\s)?)?`;
const nameOfText = new RegExp(`(?:${name})$`, 'u');
const introduced = anyOf(allWords(({ quoting }) => quoting.accordingTo).flatMap(inAnyCapitals));
const accordingTo = new RegExp(`(?<=(?<!\\p{L})${introduced}\\s${name})`, 'uy');
const introducing = new RegExp(`(?<!\\p{L})${introduced}\\s$`, 'u');
const belonging = new RegExp(`${anyWord(allWords(({ quoting }) => quoting.belonging))}\\s$`, 'i');
const noting = new RegExp(`${anyWord(allWords(({ quoting }) => quoting.noting))}\\s$`, 'i');
const named = new RegExp(anyWord(allWords(({ sentences }) => sentences.beforeTitles)), 'i');

function inAnyCapitals(words: string): readonly string[] {
  return [words, capitalized(words), words.toUpperCase()];
}
