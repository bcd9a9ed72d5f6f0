import { matchAt } from '../text/match-at.ts';
import { fromRoman } from '../text/roman.ts';

/**
 * How a symbol is written, to read and to print it by the same line: `AG/~{type:RES|DEC}.? {number:4}[ (~{meeting:4}~/~{year:yy}~)]`.
 *
 * | in a shape | read as | printed as |
 * | --- | --- | --- |
 * | ` ` | a gap, or none | a space |
 * | `~` | a gap, or none | nothing |
 * | `{name:4}`, `{name:2-3}` | one to four, two or three digits | the number without leading zeros |
 * | `{name:A\|B}` | one of these | as written |
 * | `{name:type}`, `{name}` | a type of `types`, or of the family's own | as the type prints it |
 * | `[…]` | may be absent | nothing if a part in it is |
 * | `x?` | the mark may be left out | the mark |
 * | `<…>` | a regular expression | nothing |
 *
 * A gap is spaces with at most one line's end, since hard-wrapped texts break their symbols.
 */
export type Shape = string;

/** What stands in each named place of a shape, as it is printed; '' for what is absent. */
export type Parts = Readonly<Record<string, string>>;

/** What can stand in a place of a shape. */
export interface PartType {
  /** A regular expression's source with `~` for a gap, without groups that capture. */
  readonly pattern: string;
  /** From what is written to what is printed, or undefined where it is none of these after all. The same text where nothing is said. */
  print?(written: string): string | undefined;
}

export type PartTypes = Readonly<Record<string, PartType>>;

/** The parts of a symbol that stands at `offset`, and where it ends. It ends where the symbol ends, never inside a longer word or number. */
export type ReadAt = (text: string, offset: number) => { readonly parts: Parts; readonly end: number } | undefined;

/** For symbols within a text. The time of reading does not depend on the text's length. */
export function reader(shape: Shape, own: PartTypes = {}): ReadAt {
  const pattern = withGaps(`(?:${sourceOf(shape, own)})${symbolEnd}`);
  const partsOf = partsReader(shape, own);
  // This comparison saves most calls of the pattern: few symbols that begin with an organ begin with this one.
  const [organ = ''] = /^[A-Z/]*/.exec(shape) ?? [];
  return (text, offset) => {
    if (!text.startsWith(organ, offset)) return undefined;
    const match = matchAt(pattern, text, offset);
    const parts = match && partsOf(match);
    return parts && { parts, end: offset + match[0].length };
  };
}

/** For the names of files, every mark between their words turned into "-". */
export function nameReader(shape: Shape, own: PartTypes = {}): (words: string) => Parts | undefined {
  const pattern = new RegExp(`(?:^|-)${withGaps(sourceOf(shape, own)).source}(?=-|$)`);
  const partsOf = partsReader(shape, own);
  return (words) => {
    const match = pattern.exec(words);
    return match === null ? undefined : partsOf(match);
  };
}

export function printer(shape: Shape): (parts: Parts) => string {
  const printed = shape.replace(/<[^>]*>|[~?]/g, '');
  const pieces = Array.from(
    printed.matchAll(/\[([^\]]*)\]|\{(\w+)[^}]*\}|[^[{]+/g),
    ([text, optional, name]): ((parts: Parts) => string) => {
      if (name !== undefined) return (parts) => parts[name] ?? '';
      if (optional === undefined) return () => text;
      const names = Array.from(optional.matchAll(place), ([, each = '']) => each);
      const inner = printer(optional);
      return (parts) => (names.every((each) => (parts[each] ?? '') !== '') ? inner(parts) : '');
    },
  );
  return (parts) => pieces.reduce((text, piece) => text + piece(parts), '');
}

/** A sticky expression from a source in which `~` is a gap that may be absent and `_` a gap that may not. */
export function withGaps(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('~', optionalGap).replaceAll('_', gap), `y${flags}`);
}

/** The same without white space: a line's end or a slip may have put gaps into a symbol. */
export function closed(written: string): string {
  return written.replace(/\s+/g, '');
}

export function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < firstAbbreviatedYear % 100 ? 2000 + year : 1900 + year;
}

/** The OAS, founded then, is the oldest of the organizations that write years with two digits. */
const firstAbbreviatedYear = 1948;

export function shortYear(year: number): string {
  return String(year % 100).padStart(2, '0');
}

const types: PartTypes = {
  year: { pattern: '(?:19|20)\\d\\d' },
  /** "04", "2004". */
  yy: { pattern: '\\d{4}|\\d{2}', print: (written) => shortYear(fullYear(written)) },
  yearOfTwo: { pattern: '\\d\\d' },
  letter: { pattern: '[A-Z]' },
  roman: { pattern: '[IVXLC]{1,9}', print: (written) => (fromRoman(written) === undefined ? undefined : written) },
  /** What stands for a Roman numeral, right or wrong, with signs that are taken for an I. */
  numeral: { pattern: '[IVXLCl1|]{1,9}', print: (written) => written.replace(/[l1|]/g, 'I') },
  dash: { pattern: '~[-\\u2010-\\u2014]~', print: () => '-' },
};

const place = /\{(\w+)(?::([^}]*))?\}/g;

function typeOf(name: string, written: string, own: PartTypes): PartType {
  const known = own[written] ?? types[written];
  if (known !== undefined) return known;
  const digits = /^(?:(\d)-)?(\d)$/.exec(written);
  if (digits !== null) return { pattern: `\\d{${digits[1] ?? 1},${digits[2]}}`, print: (number) => String(Number(number)) };
  if (/^[a-z]/.test(written)) throw new Error(`The place {${name}} of a shape has no type ${written}.`);
  return { pattern: written.replace(/[^\w|]/g, '\\$&') };
}

function sourceOf(shape: Shape, own: PartTypes): string {
  return shape.replace(/\{(\w+)(?::([^}]*))?\}|<([^>]*)>|[^\w?]/g, (piece: string, name?: string, type?: string, pattern?: string) => {
    if (name !== undefined) return `(?<${name}>${typeOf(name, type ?? name, own).pattern})`;
    if (pattern !== undefined) return pattern;
    if (piece === '[') return '(?:';
    if (piece === ']') return ')?';
    return piece === '~' || piece === ' ' ? '~' : `\\${piece}`;
  });
}

function partsReader(shape: Shape, own: PartTypes): (match: RegExpExecArray) => Parts | undefined {
  const places = Array.from(shape.matchAll(place), ([, name = '', type = name]) => ({
    name,
    print: typeOf(name, type, own).print ?? String,
  }));
  return ({ groups }) => {
    const parts: Record<string, string> = {};
    for (const { name, print } of places) {
      const written = groups?.[name] ?? '';
      const printed = written === '' ? '' : print(written);
      if (printed === undefined) return undefined;
      parts[name] = printed;
    }
    return parts;
  };
}

const space = '[ \\t\\u00a0\\u2009\\u202f]';
const lineEnd = `(?:\\r\\n?|\\n)${space}{0,8}`;
const optionalGap = `(?:${space}{0,8}(?:${lineEnd})?)`;
const gap = `(?:${space}{1,8}(?:${lineEnd})?|${lineEnd})`;
const letter = 'A-Za-z\\u00c0-\\u024f';
const symbolEnd = `(?:(?<=\\))|(?![${letter}\\d]|/[${letter}\\d]))`;
