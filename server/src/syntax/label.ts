import { multiplicatives } from '../languages/latin.ts';
import { fromRoman } from '../text/roman.ts';
import { type Span, shift } from '../text/span.ts';
import { type Enclosure, type LabelForm, type LabelKind, labelForms } from './label-forms.ts';

export interface Label {
  readonly kind: LabelKind;
  /** From the first character of the label to its last, its full stop or parenthesis included. */
  readonly span: Span;
  /** The number without its Latin suffix: 5 for "5 bis.", 2 for "(b)", 4 for "iv.", 5 for "16.5". */
  readonly number: number;
  /** How the number is written: an option may count 1, a or I. */
  readonly numeral: 'arabic' | 'letter' | 'roman';
  /** What the number reads as when a letter is a Roman numeral too: 1 for "(i)", 5 for "(v)". */
  readonly roman: number | undefined;
  /** The part before the last stop of a decimal label: "16" for "16.5". */
  readonly parent: string | undefined;
  /** 0 for none, 1 for bis, 2 for ter … 9 for decies. */
  readonly suffix: number;
  /** A variant of the same number: "OP6alt". */
  readonly alternative: boolean;
  readonly enclosure: Enclosure;
  /** Where the number itself stands, with its suffix: what a renumbering rewrites. */
  readonly numberSpan: Span;
  /** What stands between number and suffix: " ", "", ".", ". "; ") " of "(a) bis". Empty without a suffix. */
  readonly joint: string;
  readonly capital: boolean;
}

/**
 * Reads the label that starts at `offset`, after any indentation, opening brackets and Markdown marks there.
 * Undefined where the text starts with none. Every form listed for drafts of the UN, the OAS and the UNFCCC is known:
 * `1.` `5bis.` `53.bis` `(a) bis.` `16.5 quater.` `[39 ter.` `Article 3 bis` `IV bis.` `Option 2 alt.` `PP2bis` `OP.3quat`.
 */
export function readLabel(text: string, offset: number): Label | undefined {
  const start = skipOrnaments(text, offset);
  const code = text.charCodeAt(start);
  for (const form of formsByStart[code] ?? []) {
    form.pattern.lastIndex = start;
    const match = form.pattern.exec(text);
    if (match) return build(form, match, start);
  }
  return undefined;
}

/** The forms that may start with a character, by its code: all of them start in ASCII. */
const formsByStart = Array.from({ length: 128 }, (_, code) => labelForms.filter(({ starts }) => starts(code)));

/** The label in a text that starts so much earlier. */
export function shiftLabel(label: Label, by: number): Label {
  return by === 0 ? label : { ...label, span: shift(label.span, by), numberSpan: shift(label.numberSpan, by) };
}

/** Where the words start: after indentation, opening brackets, and Markdown's marks of headings and emphasis. */
export function skipOrnaments(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && ornaments.includes(text.charAt(at)) && !isSpecialBracket(text, at)) at++;
  return at;
}

/** 1 for "bis", 2 for "ter"; 0 for none. */
export function suffixIndex(name: string | undefined): number {
  return name === undefined ? 0 : multiplicatives.findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
}

/** The Latin suffix of an index: '' for 0, 'bis' for 1. */
export function suffixName(index: number): string {
  return index === 0 ? '' : (multiplicatives[index - 1] ?? '');
}

const ornaments = ' \t\f\u00a0\ufeff[*#>';

function isSpecialBracket(text: string, at: number): boolean {
  return text.charAt(at) === '[' && text.charAt(at + 1) === '^';
}

function build(form: LabelForm, match: RegExpExecArray, start: number): Label | undefined {
  const { bare = '', n = bare, s, t = s, p } = match.groups ?? {};
  const letters = /^[a-z]+$/i.test(n);
  const roman = /^[ivxl]+$/i.test(n) ? fromRoman(n.toUpperCase()) : undefined;
  // A single letter may be either: its series tells.
  const kind = form.kind === 'roman' && n.length === 1 ? 'letter' : form.kind;
  const readsAsRoman =
    kind === 'roman' || (kind === 'option' && /^(?:[IVXL]+|i|[ivx]{2,})$/.test(n)) || (kind === 'annex' && /^[IVXL]+$/.test(n));
  if (readsAsRoman && roman === undefined) return undefined;
  const number = !letters ? Number(n) : readsAsRoman ? (roman ?? 0) : letterValue(n.toLowerCase());
  const end = start + match[0].length;
  const numberStart = start + match[0].indexOf(p ?? n, form.kind === 'option' || form.kind === 'article' || form.kind === 'annex' ? 3 : 0);
  const numberEnd = numberStart + (p === undefined ? n.length : p.length + 1 + n.length);
  const rest = match[0].slice(numberEnd - start);
  const isAlternative = /alt/i.test(rest);
  // Of an alternative's mark only the plain one belongs to the number as it is written.
  const written = t ?? /^[ \u00a0.]*(alt)(?![.\d ]*\d|\))/i.exec(rest)?.[1];
  const joint = written === undefined ? '' : rest.slice(0, rest.indexOf(written));
  return {
    kind,
    span: { start, end },
    number,
    numeral: !letters ? 'arabic' : readsAsRoman ? 'roman' : 'letter',
    roman: kind === 'letter' ? roman : undefined,
    parent: p,
    suffix: suffixIndex(t),
    alternative: isAlternative,
    enclosure: form.enclosure,
    numberSpan: { start: numberStart, end: numberEnd + joint.length + (written?.length ?? 0) },
    joint,
    capital: /^[A-Z]/.test(n),
  };
}

/** a is 1, z is 26, aa is 27: the doubled letters that go on after z. */
export function letterValue(letters: string): number {
  return letters.charCodeAt(0) - 96 + (letters.length - 1) * 26;
}

/** The letters of a number in a list: "b" for the second, "aa" after "z". */
export function lettersOf(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
}
