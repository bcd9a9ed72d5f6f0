import { having } from '../../languages/index.ts';
import type { NameWords } from '../../languages/optional-words.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';
import { capitalized } from '../../text/capitalized.ts';
import type { Span } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import { prose } from '../words/prose.ts';

/** A name as a paragraph writes it. Mentions of one group name the same thing, and should have one form. */
export interface NameMention {
  readonly group: string;
  /** With single spaces; for a meeting in a series without its numeral: "REMJA-". */
  readonly form: string;
  /** In the paragraph. */
  readonly span: Span;
  readonly kind: 'name' | 'institution' | 'series';
}

/** The names in a paragraph that drafts often write in two ways. Quotations are left out, since they keep the spelling of their source. */
export function nameMentions(paragraph: Paragraph): readonly NameMention[] {
  if (paragraph.line.form === 'capitals') return [];
  const text = prose(paragraph, { quoted: false });
  return [...names(text), ...institutions(text), ...series(text)];
}

const word = "[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f’'-]*";
const gap = '(?:[ \\u00a0]{1,2}|[ \\u00a0]{0,2}(?:\\r\\n?|\\n)[ \\u00a0]{0,12})';
const nameWords = having((language) => language.names);
const any = (pick: (words: NameWords) => readonly string[], space?: string) => anyOf(nameWords.flatMap(pick), space);
const the = any((words) => words.the);
const link = `(?:${gap}(?:${any(({ links }) => links)}${gap}(?:${the}${gap})?|and${gap})?|,${gap}(?:${any(({ afterComma }) => afterComma)}${gap})?)`;
/** The number of words is bounded, so that a line of five million capitals is read in linear time. */
const name = new RegExp(`${word}(?:${link}${word}){1,24}`, 'g');
/** After one of these a capital is part of a longer word or symbol. */
const partOfLongerWord = /[A-Za-z\d\u00c0-\u024f’'/.-]/;

const heads: ReadonlySet<string> = new Set(nameWords.flatMap((words) => words.heads));
const sameWord: ReadonlyMap<string, string> = new Map(nameWords.flatMap(({ translations }) => Object.entries(translations)));
const translatedHeads: ReadonlySet<string> = new Set(sameWord.values());
const headOrLike = [...heads, ...sameWord.keys()];
/** A cheap test: what has none of these words is no name that is looked for. */
const head = new RegExp(anyOf(headOrLike), 'i');
const smallWords: ReadonlySet<string> = new Set(nameWords.flatMap(({ varying }) => varying));

/** A cheap test: most paragraphs have none of these words, and are not searched for names. */
const capitalHead = new RegExp(anyOf(headOrLike.flatMap((word) => [capitalized(word), word.toUpperCase()])));

function* names(text: string): Generator<NameMention> {
  if (!capitalHead.test(text)) return;
  for (const match of text.matchAll(name)) {
    // A line's end cut it: "African Union-", "led missions".
    if (match[0].endsWith('-')) continue;
    if (!head.test(match[0]) || partOfLongerWord.test(text.charAt(match.index - 1))) continue;
    for (const { written, start } of namesWithin(match[0], match.index)) {
      const group = groupOf(written);
      if (group !== undefined) yield { group, form: withoutLineEnds(written), span: { start, end: start + written.length }, kind: 'name' };
    }
  }
}

/** What stands before the name of a text within a longer name: "Parties to the " of "Parties to the Convention on …". */
const outerName = new RegExp(
  `^.*\\s${any(({ links }) => links)}\\s+(?:${the}\\s+)?(?=(?:${any(({ organizations }) => organizations, '\\s+')}\\s+)?${any(({ texts }) => texts)}\\s${any(({ about }) => about)}\\s)`,
  's',
);
const afterComma = new RegExp(`^\\s*(?:${any((words) => words.afterComma)}\\s+)?`);
const prefixes = new RegExp(`^(?:${any((words) => words.prefixes, '\\s+')}\\s+)+`);

/** The names in a stretch of capitalized words. A comma before the head ends a name; "United Nations" before it is not part of it. */
function* namesWithin(whole: string, offset: number): Generator<{ written: string; start: number }> {
  let start = 0;
  for (let comma = whole.indexOf(','); comma >= 0; comma = whole.indexOf(',', comma + 1)) {
    if (hasHead(whole.slice(start, comma))) break;
    yield { written: whole.slice(start, comma), start: offset + start };
    start = comma + 1 + (afterComma.exec(whole.slice(comma + 1))?.[0].length ?? 0);
  }
  start += outerName.exec(whole.slice(start))?.[0].length ?? 0;
  const prefix = prefixes.exec(whole.slice(start))?.[0].length ?? 0;
  yield { written: whole.slice(start + prefix), start: offset + start + prefix };
}

/** A line may end after a hyphen. */
function withoutLineEnds(written: string): string {
  return oneLine(written.replace(/-[ \u00a0]*[\r\n]\s*/g, '-'));
}

function hasHead(written: string): boolean {
  return wordsIn(written).some((each) => heads.has(each));
}

/** The words that carry the meaning, or undefined for no name. Two such words may stand in any order: "Declaration of Montevideo", "Montevideo Declaration". */
function groupOf(written: string): string | undefined {
  if (!/[a-z]/.test(written)) return undefined;
  const words = wordsIn(written).filter((each) => !smallWords.has(each));
  if (words.length < 2 || !words.some((each) => heads.has(each) || translatedHeads.has(each))) return undefined;
  if (words.length === 2) return /^\S+(?:\s+(?:of\s+)?)\S+$/.test(written) ? words.sort().join(' ') : undefined;
  return words.join(' ');
}

function wordsIn(written: string): string[] {
  return [...written.toLowerCase().matchAll(/[a-z\u00df-\u024f’']+/g)].map(([each]) => sameWord.get(each) ?? each);
}

const institution = new RegExp(
  `(?:${nameWords.flatMap(({ institutions }) => institutions.map(inEitherCase)).join('|')})(?![A-Za-z-])`,
  'g',
);
const organ = new RegExp(`\\b${any(({ organs }) => organs)}\\sof\\s(?:${the}\\s)?$`);

/** Room for "Conference of the ". */
const organUnits = 20;

/** The source of an expression for an institution's name, each word with a capital or without. */
function inEitherCase(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`).replaceAll(' ', '\\s');
}

/** "Secretary General of the League", "the Union and its member states": whose they are, their spelling may follow. */
const ofAnother = new RegExp(`^\\s{1,2}${any(({ ownedBy }) => ownedBy)}\\s`);
const anothers = new RegExp(`(?:\\b${any(({ owners }) => owners)}|[’']s?)\\s{1,2}$`);

function* institutions(text: string): Generator<NameMention> {
  for (const { index, 0: written } of text.matchAll(institution)) {
    // "Member states" is the form without capitals at the beginning of a sentence.
    if (/^[A-Z]\S*\s[a-z]/.test(written) || partOfLongerWord.test(text.charAt(index - 1))) continue;
    // "the Conference of States Parties" is a name of its own.
    if (organ.test(text.slice(Math.max(0, index - organUnits), index))) continue;
    const end = index + written.length;
    if (ofAnother.test(text.slice(end, end + 12)) || anothers.test(text.slice(Math.max(0, index - organUnits), index))) continue;
    const form = oneLine(written);
    yield {
      group: `institution ${form.toLowerCase().replace('-', ' ')}`,
      form,
      span: { start: index, end },
      kind: 'institution',
    };
  }
}

const meetingInSeries = /([A-Z]{3,8})[- \u2010\u2011](?=[IVX]{1,6}(?![A-Za-z\d/-]))[IVX]+/g;

function* series(text: string): Generator<NameMention> {
  for (const match of text.matchAll(meetingInSeries)) {
    const [written, acronym = ''] = match;
    if (partOfLongerWord.test(text.charAt(match.index - 1)) || /^[IVXLC]+$/.test(acronym) || divisions.has(acronym)) continue;
    yield {
      group: `series ${acronym}`,
      form: written.slice(0, acronym.length + 1),
      span: { start: match.index, end: match.index + written.length },
      kind: 'series',
    };
  }
}

const divisions: ReadonlySet<string> = new Set(nameWords.flatMap((words) => words.divisions));
