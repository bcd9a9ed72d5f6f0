import { type Label, readLabel, shiftLabel, skipOrnaments } from './label.ts';
import { instructionVerbs, operativeOpeners, organWords, preambularOpeners, resolvingFormula } from './vocabulary.ts';

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

/** True where a line opens as a paragraph of a preamble or an operative part does: "Recalling", "REAFIRMANDO". */
export function opens(text: string, start: number): boolean {
  const word = firstWord(text, start);
  const small = word.toLowerCase();
  return word.charCodeAt(0) !== small.charCodeAt(0) && openers.has(small);
}

/** A footnote's text: with a lost number `�.<TAB>…`, `[^3]: …`, or `3/<TAB>…`. Whether `3.<TAB>…` is one, only its place tells. */
export const notePattern = /^(?:\uFFFD\.?[ \t]|\[\^[^\]\s]{1,8}\]:|\d{1,3}\/\t)/;

/** A line that starts with a footnote mark, `/` where the number was lost or `3/`: the paragraph before goes on. */
const markPattern = /^\d{0,3}\/(?=[\s;.,:)\]”»"’]|$)/;

const wordPattern = /[\p{L}-]+/uy;
const openers: ReadonlySet<string> = new Set([...preambularOpeners, ...operativeOpeners].map((word) => word.toLowerCase()));

const pageFurniture = /^(?:[-–—] ?\d{1,4} ?[-–—]|Page \d{1,4}(?: of \d{1,4})?|\d{1,3}\/\d{1,3}|\d{2}-\d{5}(?: \(E\))?|\*\d{6,8}\*|\d{6})$/;
const instruction = new RegExp(`^\\(?(?:${instructionVerbs.join('|')}) [^\\p{Ll}]{8,}$`, 'u');
/** Stamps alone, as "; APPROVED" is in capitals. */
const stamps = /^[\s;.,:]*(?:APPROVED|AGREED|PENDING)(?:[\s;,]{1,3}(?:(?:and|or)\s)?(?:APPROVED|AGREED|PENDING))+[.\s]*$/;
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
  const lead = /^(?:(?:The|THE|El|EL|La|LA|O|A|Le|LE|Les|LES|Los|LOS|Las|LAS|Os|As) |L['’])(?=\p{Lu})/u.exec(line);
  if (lead === null || /[.;:[\]]/.test(line) || !organWords.test(line)) return false;
  // A sentence has a verb in lower case before its comma; an organ's name has only small joining words.
  const name = line.replace(/,$/, '');
  if (name.includes(',')) return false;
  return (
    name.split(/\s+/).every((word) => /^[\p{Lu}(]/u.test(word) || joiningWords.has(word.toLowerCase())) &&
    (line.endsWith(',') || isCapitals(line) || serving.test(line))
  );
}

const joiningWords = new Set(
  'of the and for as to on in de del la las los el y e do da dos das des du et à sur serving meeting parties acting general conference its session at d’ l’ with générale général permanent permanente mondiale sécurité santé économique social'.split(
    ' ',
  ),
);
const serving = /serving as|acting as|actuando como|agissant/;

function isCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}
