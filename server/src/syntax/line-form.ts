import { allWords, languages } from '../languages/index.ts';
import { inCapitals } from '../languages/lists.ts';
import type { FormulaWords } from '../languages/paragraph-words.ts';
import { statusWords } from '../languages/statuses.ts';
import { anyOf, anyWord } from '../text/any-of.ts';
import { type Label, readLabel, shiftLabel, skipOrnaments } from './label.ts';

/**
 * What a line is by its own look: `chapeau` "RECALLING:", `resolving` "RESOLVES:", `opening` the start of "THE GENERAL ASSEMBLY,",
 * `capitals` a title, `heading` Markdown's or "Article 3 (PURPOSE)", `instruction` for the editor, `comment` a line that is one comment `{>>…<<}`, `note` a footnote's text,
 * `mark` a line that starts with a footnote mark, `page` the furniture of a printed page, `label` a label alone.
 */
export type LineForm =
  | 'blank'
  | 'chapeau'
  | 'resolving'
  | 'opening'
  | 'capitals'
  | 'heading'
  | 'instruction'
  | 'note'
  | 'mark'
  | 'page'
  | 'comment'
  | 'label'
  | 'labelled'
  | 'text';

export interface Line {
  /** UTF-16 offsets in the text read; `end` stands before the line break. */
  readonly start: number;
  readonly end: number;
  readonly form: LineForm;
  readonly label?: Label;
}

export function readLine(text: string, start: number, end: number): Line {
  const trimmed = text.slice(start, end).trim();
  if (trimmed === '') return { start, end, form: 'blank' };
  // Everything below is told from a line's beginning; a formula is short by nature.
  if (trimmed.startsWith('{>>') && trimmed.indexOf('<<}') === trimmed.length - 3) return { start, end, form: 'comment' };
  if (notePattern.test(trimmed.slice(0, 12))) return { start, end, form: 'note' };
  if (markPattern.test(trimmed.slice(0, 8))) return { start, end, form: 'mark' };
  const label = readLabel(text, start);
  if (label !== undefined && label.span.end <= end) return labelled(text, { start, end, label });
  return { start, end, form: formOf(trimmed) };
}

/** The line in a text that starts so much earlier. */
export function shiftLine({ start, end, form, label }: Line, by: number): Line {
  const moved = { start: start + by, end: end + by, form };
  return label === undefined ? moved : { ...moved, label: shiftLabel(label, by) };
}

/** The first word of a line, without ornaments: "Recalling" of "[*Recalling* the …". */
export function firstWord(text: string, start: number): string {
  wordPattern.lastIndex = skipOrnaments(text, start);
  return wordPattern.exec(text)?.[0] ?? '';
}

/** True where a line opens as a paragraph of a preamble or an operative part does: "Recalling", "REAFIRMANDO", "Unequivocally condemning". */
export function opens(text: string, start: number): boolean {
  const word = firstWord(text, start);
  const small = word.toLowerCase();
  if (word.charCodeAt(0) === small.charCodeAt(0)) return false;
  return openers.has(small) || (isAdverb(small) && openers.has(openingVerb(text, start)));
}

/** What a paragraph opens with, in small letters: "condemning" of "Strongly and unequivocally condemning". */
export function openingVerb(text: string, start: number): string {
  let at = skipOrnaments(text, start);
  for (let words = 0; words < mostAdverbs; words++) {
    wordPattern.lastIndex = at;
    const word = wordPattern.exec(text)?.[0].toLowerCase() ?? '';
    if (!isAdverb(word)) return word;
    at += word.length;
    while (isSpace(text.charCodeAt(at))) at++;
  }
  return '';
}

/** A footnote's text: with a lost number `�.<TAB>…`, `[^3]: …`, or `3/<TAB>…`. Whether `3.<TAB>…` is one, only its place tells. */
export const notePattern = /^(?:\uFFFD\.?[ \t]|\[\^[^\]\s]{1,8}\]:|\d{1,3}\/\t)/;

/** A line that starts with a footnote mark, `/` where the number was lost or `3/`: the paragraph before goes on. */
const markPattern = /^\d{0,3}\/(?=[\s;.,:)\]”»"’]|$)/;

/** Adverbs and what joins them before a verb. */
const mostAdverbs = 5;

function isAdverb(word: string): boolean {
  return adverbs.has(word) || adverbEnding.test(word);
}

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 0xa0;

const wordPattern = /[\p{L}-]+/uy;
const openers: ReadonlySet<string> = new Set(
  allWords(({ openers }) => [...openers.preambular, ...openers.operative]).map((word) => word.toLowerCase()),
);

/** An adverb among the openers stands for its verb, whatever that is. */
const adverbs: ReadonlySet<string> = new Set([
  ...languages.flatMap(({ operativeForms }) => operativeForms?.adverbs ?? []),
  ...allWords(({ conjunctions }) => conjunctions.and),
]);
const adverbEnding = new RegExp(`.{3}${anyOf(languages.flatMap(({ operativeForms }) => operativeForms?.adverbEnding ?? []))}$`);

const pageFurniture =
  /^(?:[-–—] ?\d{1,4} ?[-–—]|Page \d{1,4}(?: of \d{1,4})?|\d{1,3}(?:\/| of )\d{1,3}|\d{2}-\d{5}(?: \(E\))?|\*\d{6,8}\*|\d{6}|\p{Lu}{2,8} \d{1,2}[-–]\d{1,2} [-–] \p{L}[\p{L} ]{1,20} \d{1,2})$/u;
const instruction = new RegExp(`^\\(?${anyOf(allWords(({ instructions }) => instructions.verbs))} [^\\p{Ll}]{8,}$`, 'u');
/** Stamps alone, as "; APPROVED" is in capitals. */
const stamp = anyOf(inCapitals(statusWords('approved', 'agreed', 'pending')));
const joint = anyOf(allWords(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or]));
const stamps = new RegExp(`^[\\s;.,:]*${stamp}(?:[\\s;,]{1,3}(?:${joint}\\s)?${stamp})+[.\\s]*$`);
const formulaLength = 240;

function labelled(text: string, line: { start: number; end: number; label: Label }): Line {
  const rest = text.slice(line.label.span.end, line.end);
  if (line.label.kind === 'article' || line.label.kind === 'annex') return { ...line, form: 'heading' };
  return { ...line, form: /^[\s\]*]*$/.test(rest) ? 'label' : 'labelled' };
}

function formOf(line: string): LineForm {
  if (line.length > formulaLength) return 'text';
  if (/^#{1,6}\s/.test(line) || /^(?:---+|===+|\*\*\*+)$/.test(line)) return 'heading';
  if (pageFurniture.test(line)) return 'page';
  const words = line.replace(/^[*_[\s]+|[*_\]\s]+$/g, '');
  if (resolvingFormula.test(words)) return 'resolving';
  if (/:$/.test(words) && isChapeau(words)) return 'chapeau';
  if (isOpening(words)) return 'opening';
  if (instruction.test(line)) return 'instruction';
  return isCapitals(line) || stamps.test(line) ? 'capitals' : 'text';
}

/** In capitals with a colon, or an opener of four words at most with one: "BEARING IN MIND:", "Recalling:". */
function isChapeau(line: string): boolean {
  return isCapitals(line) || (line.split(/\s+/).length <= 4 && opens(line, 0));
}

/** "THE GENERAL ASSEMBLY,", "The Conference of the Parties serving as …": an article, then the organ's name, no verb yet. */
function isOpening(line: string): boolean {
  if (!formulaArticle.test(line) || /[.;:[\]]/.test(line) || !organ.test(line)) return false;
  // A sentence has a verb in lower case before its comma; an organ's name has only small joining words.
  const name = line.replace(/,$/, '');
  if (name.includes(',')) return false;
  return (
    name.split(/\s+/).every((word) => /^[\p{Lu}(]/u.test(word) || joiningWords.has(word.toLowerCase())) &&
    (line.endsWith(',') || isCapitals(line) || serving.test(line))
  );
}

const articles = allWords(({ formulas }) => formulas.articles);
const formulaArticle = new RegExp(
  `^(?:${anyOf(articles.filter((article) => !article.endsWith('’')))} |${anyOf(articles.filter((article) => article.endsWith('’')))})(?=\\p{Lu})`,
  'u',
);
const organ = new RegExp(anyWord(allWords(({ formulas }) => formulas.organs)), 'i');
const joiningWords: ReadonlySet<string> = new Set(allWords(({ formulas }) => formulas.joining));
const serving = new RegExp(anyOf(allWords(({ formulas }) => formulas.serving)));

/** The verbs that close the preamble, alone on their line with a colon. */
const resolvingFormula = new RegExp(`^(?:${languages.map(({ formulas }) => resolving(formulas.resolving)).join('|')})\\s*:$`, 'i');

function resolving({ subjects, auxiliaries, adverbs, oasVerbs, otherVerbs, closings }: FormulaWords['resolving']): string {
  const before = [subjects, auxiliaries, adverbs].map((words) => `(?:${anyOf(words)}\\s+)?`);
  return `${before.join('')}${anyOf([...oasVerbs, ...otherVerbs])}(?:\\s+${anyOf(closings)})?`;
}

function isCapitals(line: string): boolean {
  // Of most lines the second letter tells.
  return !/\p{Ll}/u.test(line) && /\p{Lu}{2}/u.test(line);
}
