import { anyOf } from '../../text/any-of.ts';
import { capitalized } from '../../text/capitalized.ts';
import { oneLine } from '../../text/white-space.ts';
import type { NameMention } from './name-mention.ts';
import { and, anyName, article, capitalWord, gap, nameWords, partOfLongerWord } from './name-words.ts';

/** Names in capitals that are built round a noun such as Convention, Group or Plan, and may differ from one another in a small word, a comma or a hyphen. */
export function* capitalizedNames(text: string): Generator<NameMention> {
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

/** A line may end after a hyphen. */
export function withoutLineEnds(written: string): string {
  return oneLine(written.replace(/-[ \u00a0]*[\r\n]\s*/g, '-'));
}

const link = `(?:${gap}(?:${anyName(({ links }) => links)}${gap}(?:${article}${gap})?|${and}${gap})?|,${gap}(?:${anyName((words) => words.afterComma)}${gap})?)`;
/** The number of words is bounded, so that a line of five million capitals is read in linear time. */
const name = new RegExp(`${capitalWord}(?:${link}${capitalWord}){1,24}`, 'g');

const heads: ReadonlySet<string> = new Set(nameWords.flatMap((words) => words.heads));
const sameWord: ReadonlyMap<string, string> = new Map(nameWords.flatMap(({ translations }) => Object.entries(translations)));
const translatedHeads: ReadonlySet<string> = new Set(sameWord.values());
const headOrLike = [...heads, ...sameWord.keys()];
/** A cheap test: what has none of these words is no name that is looked for. */
const head = new RegExp(anyOf(headOrLike), 'i');
/** A cheap test: most paragraphs have none of these words, and are not searched for names. */
const capitalHead = new RegExp(anyOf(headOrLike.flatMap((word) => [capitalized(word), word.toUpperCase()])));
const smallWords: ReadonlySet<string> = new Set(nameWords.flatMap(({ varying }) => varying));

/** What stands before the name of a text within a longer name: "Parties to the " of "Parties to the Convention on …". */
const outerName = new RegExp(
  `^.*\\s${anyName(({ links }) => links)}\\s+(?:${article}\\s+)?(?=(?:${anyName(({ organizations }) => organizations, '\\s+')}\\s+)?${anyName(({ texts }) => texts)}\\s${anyName(({ about }) => about)}\\s)`,
  's',
);
/** An organ with a name of its own before the text that it serves: "Conference of States Parties" of "Conference of States Parties to the Convention". */
const organOfText = new RegExp(
  `^(${anyName(({ organs }) => organs)}\\s.*?)\\s+${anyName((words) => words.organOfText)}\\s+(?:${article}\\s+)?(?=.*${anyName(({ texts }) => texts)}(?![A-Za-z]))`,
  's',
);
const afterComma = new RegExp(`^\\s*(?:${anyName((words) => words.afterComma)}\\s+)?`);
const prefixes = new RegExp(`^(?:${anyName((words) => words.prefixes, '\\s+')}\\s+)+`);

/** The names in a stretch of capitalized words. A comma before the head ends a name; "United Nations" before it is not part of it. */
function* namesWithin(whole: string, offset: number): Generator<{ written: string; start: number }> {
  let start = 0;
  for (let comma = whole.indexOf(','); comma >= 0; comma = whole.indexOf(',', comma + 1)) {
    if (hasHead(whole.slice(start, comma))) break;
    yield { written: whole.slice(start, comma), start: offset + start };
    start = comma + 1 + (afterComma.exec(whole.slice(comma + 1))?.[0].length ?? 0);
  }
  const [served, organ] = organOfText.exec(whole.slice(start)) ?? ['', undefined];
  if (organ !== undefined) yield { written: organ, start: offset + start };
  start += served.length;
  start += outerName.exec(whole.slice(start))?.[0].length ?? 0;
  start += prefixes.exec(whole.slice(start))?.[0].length ?? 0;
  yield { written: whole.slice(start), start: offset + start };
}

function hasHead(written: string): boolean {
  return wordsIn(written).some((each) => heads.has(each));
}

const pairOfWords = new RegExp(`^\\S+\\s+(?:${anyName(({ ownedBy }) => ownedBy)}\\s+)?\\S+$`);

/** The words that carry the meaning, or undefined for no name. Two such words may stand in any order: "Declaration of Montevideo", "Montevideo Declaration". */
function groupOf(written: string): string | undefined {
  if (!/[a-z]/.test(written)) return undefined;
  const words = wordsIn(written).filter((each) => !smallWords.has(each));
  if (words.length < 2 || !words.some((each) => heads.has(each) || translatedHeads.has(each))) return undefined;
  if (words.length === 2) return pairOfWords.test(written) ? words.sort().join(' ') : undefined;
  return words.join(' ');
}

function wordsIn(written: string): string[] {
  return (written.toLowerCase().match(/[a-z\u00df-\u024f’']+/g) ?? []).map((each) => sameWord.get(each) ?? each);
}
