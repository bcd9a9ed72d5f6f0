import { allWords } from '../languages/index.ts';
import { inCapitals } from '../languages/lists.ts';
import { statusWords } from '../languages/statuses.ts';
import { anyOf, anyWord, startOfWord } from '../text/any-of.ts';
import { lineEnd, nextLine } from '../text/line-breaks.ts';
import type { Label } from './label.ts';
import { type Line, opens, readLine } from './line-form.ts';

/** One paragraph of a text. */
export interface Extent {
  readonly end: number;
  /** Its first line that is not blank; undefined where all are. Counted from the text's start. */
  readonly line: Line | undefined;
  /** The line that starts the next paragraph, where it had to be read to know. */
  readonly next: Line | undefined;
}

/**
 * The paragraph that starts at `start`: it ends after its lines and the blank lines that follow it, so that paragraphs
 * laid end to end are the whole text. Only the text from `start` on decides, up to the first line of the next paragraph: that
 * is what lets an edit rescan a few paragraphs and be sure of the rest.
 *
 * A blank line, a label, a chapeau or a formula starts a paragraph. A line of hard-wrapped text without a stop at its end goes on
 * with the next line; in unwrapped text every line is a paragraph, save a label alone on its line and a line that
 * starts with a footnote mark. `known` is the line at `start`, where it has been read already.
 */
export function readParagraph(text: string, start: number, known?: Line): Extent {
  let at = known === undefined ? skipBlankLines(text, start) : start;
  if (at >= text.length) return { end: text.length, line: undefined, next: undefined };
  const first = known ?? readLine(text, at, lineEnd(text, at));
  let line = first;
  // In square brackets, of the lines before.
  let open = 0;
  for (;;) {
    at = nextLine(text, line.end);
    if (at >= text.length) return { end: text.length, line: first, next: undefined };
    const next = readLine(text, at, lineEnd(text, at));
    if (next.form === 'blank') return { end: skipBlankLines(text, at), line: first, next: undefined };
    open += bracketsLeftOpen(text, line);
    if (!continues(text, first, line, next) || (open < 0 && endsOnBracket(text, line, next))) return { end: at, line: first, next };
    line = next;
  }
}

/** How many square brackets a line opens more than it closes. */
function bracketsLeftOpen(text: string, { start, end }: Line): number {
  let open = 0;
  for (const bracket of text.slice(start, end).match(/[[\]]/g) ?? []) open += bracket === '[' ? 1 : -1;
  return open;
}

/**
 * A bracket that closes more than its paragraph opened ends what several paragraphs are: "… for raising ambition]]⏎Suggestions on section D:". Wrapped
 * words may follow another bracket, "[developing countries]⏎[Parties …]", where the line reached the margin.
 */
function endsOnBracket(text: string, line: Line, next: Line): boolean {
  if (!/\]["”’»)\s*_]*$/.test(text.slice(Math.max(line.start, line.end - 12), line.end))) return false;
  const begins = line.end - line.start < wrappedLength ? /[\p{Lu}\d[]/u : /[\p{Lu}\d]/u;
  return begins.test(text.charAt(next.start));
}

function skipBlankLines(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (end > at && text.slice(at, end).trim() !== '') break;
    at = nextLine(text, end);
  }
  return at;
}

/** Hard-wrapped lines are shorter than this: office documents wrap near 100 columns, WHO's near 110. */
const wrapLimit = 120;
/** A line that reached the margin is at least so long. */
const wrappedLength = 70;
/** A line up to this length that stops in mid-sentence was broken by a converter, not ended. */
const brokenLimit = 200;
/** A line shorter than this that is followed by a capital was ended on purpose. */
export const shortLineUnits = 45;

function continues(text: string, first: Line, line: Line, next: Line): boolean {
  if (breaksSymbol(text, line, next)) return true;
  switch (next.form) {
    case 'mark':
      return first.form !== 'note' && first.form !== 'heading' && first.form !== 'comment';
    case 'chapeau':
      // "1." alone, then "To decide:": the words of the paragraph, which only look like a chapeau.
      return line.form === 'label';
    case 'heading':
      return next.label !== undefined && goesOnInto(text, line, next);
    case 'note':
    case 'resolving':
    case 'instruction':
    case 'page':
    case 'comment':
      return false;
    case 'label':
      return false;
    case 'labelled':
      return goesOnInto(text, line, next);
    case 'opening':
      return false;
    case 'capitals':
      return (
        line.form === 'capitals' ||
        line.form === 'label' ||
        (line.form === 'opening' && !endsWith(text, line, ',')) ||
        citesOnInto(text, line, next) ||
        closesParenthesis(text, line, next)
      );
    default:
      return textGoesOn(text, line, next, line !== first);
  }
}

function textGoesOn(text: string, line: Line, next: Line, isWrapped: boolean): boolean {
  switch (line.form) {
    case 'label':
      return true;
    case 'opening':
      return !endsWith(text, line, ',');
    case 'chapeau':
    case 'resolving':
    case 'heading':
    case 'page':
    case 'comment':
    case 'capitals':
    case 'instruction':
      return false;
    default:
  }
  // No further than the line itself: what stands below it decides nothing here, or an edit there would reach back without end.
  const head = text.slice(next.start, Math.min(next.end, next.start + 12));
  if (bullet.test(head)) return false;
  const ending = text.slice(Math.max(line.start, line.end - 40), line.end).trimEnd();
  if (stamped.test(ending)) return false;
  if (openAtEnd(ending)) return true;
  const startsLower = /^[\s[(“"‘«*]*\p{Ll}/u.test(head);
  if (line.end - line.start > wrapLimit)
    return (
      (isWrapped || startsLower || unfinished.test(ending)) && line.end - line.start <= brokenLimit && !/[.;:?!]["”’»)\]*_]*$/.test(ending)
    );
  if (abbreviated.test(ending)) return true;
  // A semicolon may stand inside a wrapped sentence; it ends a line of its own only where the line is short.
  if (stopped.test(ending)) return startsLower && (!/[;:]["”’»)\]*]*$/.test(ending) || line.end - line.start >= wrappedLength);
  if (seriesItem.test(ending) && opens(text, next.start)) return false;
  if (startsLower || unfinished.test(ending)) return true;
  return line.end - line.start >= shortLineUnits || (/[,\p{Ll}]$|-$/u.test(ending) && !/^\s*\[?\p{Lu}/u.test(head));
}

/** A wrapped sentence may put "(a)", "12.", "1)" or "Article 2" at a line's start: "… as set out in paragraph 3⏎(a) above", "… (option⏎1) above". */
function goesOnInto(text: string, line: Line, next: Line): boolean {
  const length = line.end - line.start;
  if (length > brokenLimit || length < 60 || line.form === 'heading' || line.form === 'capitals' || line.form === 'comment') return false;
  if (next.label === undefined || endsLabel(text, next.label)) return false;
  const ending = text.slice(Math.max(line.start, line.end - 40), line.end).trimEnd();
  if (stamped.test(ending)) return false;
  if (next.label.kind === 'article') return unfinished.test(ending);
  return (
    beforeNumber.test(ending) ||
    (length <= wrapLimit && /\d$/.test(ending)) ||
    (next.label.enclosure === ')' && openParenthesis.test(ending))
  );
}

/** An inserted number with its stop begins a paragraph: "134 quater." */
function endsLabel(text: string, { suffix, span }: Label): boolean {
  return suffix > 0 && text.charAt(span.end - 1) === '.';
}

/** A symbol may be broken over two lines, however short the first is: "AG/⏎RES. 2001 (XXXVI-O/06)", "CP/RES. 908⏎(1567/06)", "resolution 242⏎(1967)". */
function breaksSymbol(text: string, line: Line, next: Line): boolean {
  const last = text.charAt(line.end - 1);
  if (last !== '/' && (last < '0' || last > '9')) return false;
  const ending = text.slice(Math.max(line.start, line.end - 40), line.end);
  const head = text.slice(next.start, Math.min(next.end, next.start + 20));
  return last === '/' ? organAtEnd.test(ending) && restOfSymbol.test(head) : numberAtEnd.test(ending) && sessionAtHead.test(head);
}

/** A wrapped line may begin with a symbol, and hold nothing else: "… of resolution⏎AG/RES. 2119 (XXXV-O/05),". */
function citesOnInto(text: string, line: Line, next: Line): boolean {
  if (line.form !== 'text' && line.form !== 'labelled') return false;
  const ending = text.slice(Math.max(line.start, line.end - 40), line.end).trimEnd();
  return (abbreviated.test(ending) || unfinished.test(ending)) && /\d/.test(text.slice(next.start, next.end));
}

/** An abbreviation may be all that was left for the next line: "… (all the⏎SDGs)", in capitals. */
function closesParenthesis(text: string, line: Line, next: Line): boolean {
  if (line.form !== 'text' && line.form !== 'labelled') return false;
  return (
    openParenthesis.test(text.slice(Math.max(line.start, line.end - 40), line.end).trimEnd()) &&
    text.slice(next.start, Math.min(next.end, next.start + 40)).includes(')')
  );
}

function endsWith(text: string, line: Line, what: string): boolean {
  return text.slice(line.start, line.end).trimEnd().endsWith(what);
}

/** A line that ends so ends in mid-sentence, whatever the next begins with. */
const unfinished = new RegExp(`${startOfWord}${anyOf(allWords(({ sentences }) => sentences.neverLast))}$`);
const beforeNumber = new RegExp(`${startOfWord}${anyOf(allWords(({ sentences }) => sentences.beforeNumbers))}$`, 'i');
const openParenthesis = /\([\p{L} ]{1,30}$/u;
/** Ends an item of a series: the next begins with an opener of its own. */
const seriesItem = new RegExp(`[,;]\\s*[\\])*]*$|[;,]\\s${anyOf(allWords(({ conjunctions }) => conjunctions.and))}$`);
/** Nothing ends on an opening mark after words: what it holds stands on the next line, whatever that begins with. */
const openAtEnd = (ending: string) => openingMark.test(ending) && /[\p{L}\d]/u.test(ending);
const openingMark = /[[(“«]\**$/;
const organAtEnd = /(?:^|[\s([“"])[A-Z]{1,8}(?:\/[A-Z]{1,8})?\/$/;
const restOfSymbol = /^(?:RES|DEC|RESOLUTION|doc|INF|CONF|L)\b|^\d/;
const numberAtEnd = new RegExp(
  `(?:(?:RES|DEC)\\.? ?|${anyOf(allWords(({ citing }) => [...citing.resolution, ...citing.decision]))}\\s)\\d{1,4}$`,
  'i',
);
/** What stands in parentheses after a number: a session, a meeting, or a year. */
const sessionAtHead = /^\((?:[IVXLC]{1,9}(?:-[OE0]\/\d\d)?|\d{1,4}\/\d\d|(?:19|20)\d\d)\)/;
/** Its stop ends no sentence: "AG/RES.⏎2077", "Convention No.⏎182". */
const abbreviated = /\b(?:RES|DEC|Nos?|doc|paras?|rev|add|corr)\.$/;
const stopped = /[.;:?!](?: ?["”’»)\]*_])*$/;
const stamped = new RegExp(`${anyWord(inCapitals(statusWords('approved', 'agreed', 'pending')))}(?:[^\\p{Ll}]*|\\s?[–—].*)$`, 'u');
const bullet = /^\s*(?:[-•–]\s|\*\s)/;
