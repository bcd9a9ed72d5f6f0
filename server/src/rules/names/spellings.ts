import { en } from '../../languages/en.ts';
import { having } from '../../languages/index.ts';
import type { SpellingFamily } from '../../languages/optional-words.ts';
import { anyOf, endOfWord, startOfWord } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';

/** A word, a date or a measure that can be written in two ways. */
export interface Spelling {
  /** What it is written like: those of one family should be written in one form. */
  readonly family: string;
  /** The number of its form, and how it is written in each. */
  readonly form: number;
  readonly forms: readonly string[];
  readonly span: Span;
}

/** Those in a text, which keep their lines' ends. Words with a capital are left out: they may belong to a name. */
export function* spellingsIn(text: string): Generator<Spelling> {
  for (const { index, 0: written } of text.matchAll(word)) {
    const known = listed.get(oneLine(written));
    if (known !== undefined) yield { ...known, span: { start: index, end: index + written.length } };
  }
  for (const family of patterned) {
    if (!family.mayHold.test(text)) continue;
    for (const [form, { pattern, parts }] of family.forms.entries())
      for (const match of text.matchAll(pattern)) {
        const said = parts(match);
        const forms = family.forms.map(({ write }) => write(said));
        yield { family: family.name, form, forms, span: { start: match.index, end: match.index + match[0].length } };
      }
  }
}

const families: readonly SpellingFamily[] = having(({ spellings }) => spellings).flat();
const listed: ReadonlyMap<string, Omit<Spelling, 'span'>> = new Map(
  families.flatMap((family) =>
    family.flatMap((words, form) =>
      words.map(
        (written, at) => [written, { family: family[0]?.[0] ?? '', form, forms: family.map((each) => each[at] ?? written) }] as const,
      ),
    ),
  ),
);
/** One line's end is two characters in many files. */
const space = '(?:\\r\\n|\\s)';
/** Not within a longer compound: "non-cooperation" has a hyphen of its own. */
const word = new RegExp(`${startOfWord}(?<!-)${anyOf(listed.keys(), space)}(?!-)${endOfWord}`, 'g');

interface Pattern {
  readonly name: string;
  /** Spares most texts the patterns. */
  readonly mayHold: RegExp;
  readonly forms: readonly {
    readonly pattern: RegExp;
    readonly parts: (match: RegExpExecArray) => readonly string[];
    readonly write: (parts: readonly string[]) => string;
  }[];
}

const month = anyOf(en.citing.months);
const partsOf = (match: RegExpExecArray) => match.slice(1);

const patterned: readonly Pattern[] = [
  {
    name: 'dates',
    mayHold: /[a-z,]\s{1,2}(?:1[89]|20)\d\d/,
    forms: [
      {
        pattern: new RegExp(`(?<![\\d-])(\\d{1,2})${space}(${month})${space}(\\d{4})(?!\\d)`, 'g'),
        parts: partsOf,
        write: ([day, name, year]) => `${day} ${name} ${year}`,
      },
      {
        pattern: new RegExp(`(?<![A-Za-z])(${month})${space}(\\d{1,2}),${space}(\\d{4})(?!\\d)`, 'g'),
        parts: ([, name = '', day = '', year = '']) => [day, name, year],
        write: ([day, name, year]) => `${name} ${day}, ${year}`,
      },
    ],
  },
  {
    name: 'degrees',
    mayHold: /°/,
    forms: [
      {
        pattern: /(?<![\d.])(\d{1,3}(?:\.\d)?)[ \u00a0](°[CF])(?![A-Za-z])/g,
        parts: partsOf,
        write: ([value, unit]) => `${value} ${unit}`,
      },
      { pattern: /(?<![\d.])(\d{1,3}(?:\.\d)?)(°[CF])(?![A-Za-z])/g, parts: partsOf, write: ([value, unit]) => `${value}${unit}` },
    ],
  },
];
