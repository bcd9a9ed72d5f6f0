import { allWords } from '../languages/index.ts';
import { multiplicatives, shortMultiplicatives } from '../languages/latin.ts';
import { inCapitals } from '../languages/lists.ts';
import { anyOf } from '../text/any-of.ts';
import { capitalized } from '../text/capitalized.ts';
import { fromRoman } from '../text/roman.ts';
import { type Span, shift } from '../text/span.ts';

/**
 * How a label counts: `arabic` 5, `decimal` 16.5, `letter` b, `roman` iv, `article` "Article 3", `annex`, `option` "Option 2",
 * `preambular` "PP2", `operative` "OP3".
 */
export type LabelKind = 'arabic' | 'decimal' | 'letter' | 'roman' | 'article' | 'annex' | 'option' | 'preambular' | 'operative';

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
  /** How it is written around its number: "1." `.`, "(a)" `()`, "a)" `)`, "Pp1" ``. With the kind it tells one series from another. */
  readonly enclosure: '.' | '()' | ')' | ':' | '';
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
  for (const form of forms) {
    if (!form.starts(code)) continue;
    form.pattern.lastIndex = start;
    const match = form.pattern.exec(text);
    if (match) return build(form, match, start);
  }
  return undefined;
}

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

/** A Latin suffix, in a regular expression's source. */
export const suffixPattern = anyOf([...multiplicatives, ...shortMultiplicatives]);

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

interface LabelForm {
  readonly kind: LabelKind;
  readonly enclosure: Label['enclosure'];
  readonly pattern: RegExp;
  readonly starts: (code: number) => boolean;
}

// `n` is the number, or `bare` where it may stand in parentheses and does not, `s` the Latin suffix, `p` a decimal label's parent.
// A suffix may stand in parentheses of its own, "(b)(ter)", and that of an alternative may have a number: "9. Alt. 1.", "3 bis Alt", "19(Alt. 2)".
const blank = '[ \\u00a0]?';
const alternative = `(?:[Aa]lt|ALT)(?![a-zA-Z])(?:\\.?${blank}\\d{1,2}(?!\\d))?`;
const alternatives = `(?:${blank}\\(${alternative}\\)|${blank}\\.?${blank}${alternative})`;
const anySuffix = anyOf([...multiplicatives, ...shortMultiplicatives].flatMap((each) => [each, capitalized(each), each.toUpperCase()]));
const inserted = `(?:${blank}\\((?<t>${anySuffix})\\)|${blank}\\.?${blank}(?<s>${anySuffix})\\b)`;
const suffix = `(?:${inserted}${alternatives}?|${alternatives})`;
const bold = '\\*{0,2}';
const gap = '(?=[\\s\\[\\]“"«*(]|$)';

/** A decimal needs no stop before a bracket or a sentence: "23.1 [", "24 quater.2 The". */
const beforeWords = '(?=[ \\t\\u00a0]{1,4}(?:[[*(“"]*[A-Z][a-z]|\\[))';
/** What stands in a heading after its number: nothing, or a title on the same line, which is no sentence. */
const title = '(?=\\.?:?\\]?\\*{0,2}[ \\t]*(?:$|[\\r\\n(*–—:-]|(?<=[ \\t])[A-Z\\u00c0-\\u00de][^\\r\\n.;:]{1,110}(?:$|[\\r\\n])))';

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLower = (code: number) => code >= 97 && code <= 122;
const isUpper = (code: number) => code >= 65 && code <= 90;
const isParenthesis = (code: number) => code === 40;
const oneOf = (characters: string) => (code: number) => characters.includes(String.fromCharCode(code));

const articleWords = allWords(({ headings }) => headings.article);
const annexWords = allWords(({ headings }) => [...headings.annex, ...headings.division]);
const optionWords = allWords(({ headings }) => headings.option);
const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');

const forms: readonly LabelForm[] = [
  {
    kind: 'decimal',
    enclosure: '.',
    starts: isDigit,
    pattern: sticky(`(?<p>\\d{1,3}(?:${blank}${suffixPattern})?)\\.(?<n>\\d{1,2})(?:${suffix}\\.?${gap}|\\.${gap}|${beforeWords})`),
  },
  { kind: 'arabic', enclosure: '.', starts: isDigit, pattern: sticky(`(?<n>\\d{1,3})(?:${suffix}\\.?|\\.)${gap}`) },
  { kind: 'arabic', enclosure: ')', starts: isDigit, pattern: sticky(`(?<n>\\d{1,3})${suffix}?\\)${gap}`) },
  { kind: 'arabic', enclosure: '()', starts: isParenthesis, pattern: sticky(`\\((?<n>\\d{1,2})\\)(?:${suffix}[.:]{0,2})?${gap}`) },
  { kind: 'letter', enclosure: '()', starts: isParenthesis, pattern: sticky(`\\((?<n>[a-zA-Z])\\)(?:${suffix}[.:]{0,2})?${gap}`) },
  {
    kind: 'roman',
    enclosure: '()',
    starts: isParenthesis,
    pattern: sticky(`\\((?<n>[ivxl]{2,7}|[IVXL]{2,7})\\)(?:${suffix}[.:]{0,2})?${gap}`),
  },
  { kind: 'letter', enclosure: '()', starts: isParenthesis, pattern: sticky(`\\((?<n>([a-z])\\2)\\)(?:${suffix}[.:]{0,2})?${gap}`) },
  {
    kind: 'article',
    enclosure: '',
    starts: oneOf(initials(articleWords)),
    pattern: sticky(`${headed(articleWords)}[ \\u00a0](?<n>\\d{1,3})${suffix}?(?: ante)?${title}`),
  },
  {
    kind: 'annex',
    enclosure: '',
    starts: oneOf(initials(annexWords)),
    pattern: sticky(`${headed(annexWords)}[ \\u00a0](?<n>\\d{1,3}|[IVXL]{1,7})${suffix}?(?=\\.?:?\\]?\\*{0,2}[ \\t]*(?:$|[\\r\\n(*–—:-]))`),
  },
  {
    kind: 'option',
    enclosure: ':',
    starts: oneOf(`${initials(optionWords)}A`),
    pattern: sticky(
      `(?:${headed(optionWords)}[ \\u00a0]|Alt\\.?[ \\u00a0]?(?=\\d))(?:\\((?<n>[ivx]{2,5}|[a-z]|\\d{1,2})\\)|(?<bare>\\d{1,2}|[IVX]{1,5}|[A-Z]))${suffix}?(?: \\([^()\\r\\n]{1,60}\\))?(?:${bold}[:.]|(?=${bold}[ \\t]*(?:$|[\\r\\n])))`,
    ),
  },
  {
    kind: 'preambular',
    enclosure: '',
    starts: oneOf('Pp'),
    pattern: sticky(`(?:PP|Pp|pp)\\.?[ \\u00a0]?(?<n>\\d{1,3})${suffix}?[.:]?${gap}`),
  },
  {
    kind: 'operative',
    enclosure: '',
    starts: oneOf('Oo'),
    pattern: sticky(`(?:OP|Op|op)\\.?[ \\u00a0]?(?<n>\\d{1,3})${suffix}?[.:]?${gap}`),
  },
  {
    kind: 'roman',
    enclosure: '.',
    starts: oneOf('IVXL'),
    pattern: sticky(`(?<n>[IVXL]{1,7})(?:${suffix}\\.?|\\.)(?=[ \\t]{2,}|\\t|[ \\t]*(?:$|[\\r\\n])|[ \\t]+[A-Z[])`),
  },
  { kind: 'roman', enclosure: '.', starts: oneOf('ivxl'), pattern: sticky(`(?<n>[ivxl]{2,7})(?:${suffix}\\.?|\\.)${gap}`) },
  { kind: 'letter', enclosure: '.', starts: isLower, pattern: sticky(`(?<n>[a-z])(?:${suffix}\\.?|\\.)${gap}`) },
  { kind: 'letter', enclosure: '.', starts: isUpper, pattern: sticky('(?<n>[A-Z])\\.(?=[ \\t]*(?:$|[\\r\\n[])|\\t|[ \\t]{2,})') },
  { kind: 'roman', enclosure: ')', starts: oneOf('ivxl'), pattern: sticky(`(?<n>[ivxl]{2,7})\\)${gap}`) },
  { kind: 'letter', enclosure: ')', starts: isLower, pattern: sticky(`(?<n>[a-z])\\)${gap}`) },
];

/** As a heading writes the word. */
function headed(words: readonly string[]): string {
  return anyOf([...words, ...inCapitals(words)]);
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
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
function letterValue(letters: string): number {
  return letters.charCodeAt(0) - 96 + (letters.length - 1) * 26;
}
