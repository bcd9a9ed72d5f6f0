import { allWords } from '../languages/index.ts';
import { multiplicatives, shortMultiplicatives } from '../languages/latin.ts';
import { inCapitals } from '../languages/lists.ts';
import { anyOf } from '../text/any-of.ts';
import { capitalized } from '../text/capitalized.ts';

/**
 * How a label counts: `arabic` 5, `decimal` 16.5, `letter` b, `roman` iv, `article` "Article 3", `annex`, `option` "Option 2",
 * `preambular` "PP2", `operative` "OP3".
 */
export type LabelKind = 'arabic' | 'decimal' | 'letter' | 'roman' | 'article' | 'annex' | 'option' | 'preambular' | 'operative';

/** How a label is written around its number: "1." `.`, "(a)" `()`, "a)" `)`, "Pp1" ``. With the kind it tells one series from another. */
export type Enclosure = '.' | '()' | ')' | ':' | '';

/** A Latin suffix, in a regular expression's source. */
export const suffixPattern = anyOf([...multiplicatives, ...shortMultiplicatives]);

/** One way to write a label. */
export interface LabelForm {
  readonly kind: LabelKind;
  readonly enclosure: Enclosure;
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
const beforeWords = '(?=[ \\t\\u00a0]{1,4}(?:[[*(“"]*[A-Z][a-z]|\\[+[A-Za-z]))';
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

export const labelForms: readonly LabelForm[] = [
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
    pattern: sticky(
      `${headed(annexWords)}[ \\u00a0](?<n>\\d{1,3}|[IVXL]{1,7}|[A-Z])${suffix}?(?=\\.?:?\\]?\\*{0,2}[ \\t]*(?:$|[\\r\\n(*–—:-]))`,
    ),
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
