import { placedAt } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { numberNamed } from '../draft/references/references.ts';
import { mayBeMeant, type PlacedLandmark, type Scope, scopeHolding, scopesOf } from '../draft/references/texts.ts';
import { having } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { anyOf } from '../text/any-of.ts';
import { lineBefore } from './completion-context.ts';
import type { Completion } from './data.ts';
import { openingWords } from './opening-words.ts';

/** The paragraphs of the text that “operative paragraph ” may go on to name, by their numbers, and the points of the one whose number is typed. Each once, with how it begins. */
export function referenceCompletions(draft: Draft, offset: number): readonly Completion[] {
  const own = paragraphAt(draft.paragraphs, offset);
  const before = lineBefore(draft, offset).slice(-reachUnits);
  const match = patterns.map((pattern) => pattern.exec(before)).find((each) => each !== null);
  if (match === undefined || own === undefined) return [];
  if (/^[\p{L}\p{N}]/u.test(draft.slice({ start: offset, end: Math.min(draft.length, offset + 2) }))) return [];
  const scope = scopeHolding(scopesOf(draft), own.index);
  if (scope === undefined) return [];
  const { typed = '', preambular, operative } = match.groups ?? {};
  const section = preambular !== undefined ? 'preamble' : operative !== undefined ? 'operative' : 'unknown';
  const numbered = [...bearersOf(scope, section)].filter(({ index }) => index !== own.index);
  // An editor that closes parentheses has written the second with the first.
  const isClosed = typed.includes('(') && draft.slice({ start: offset, end: Math.min(draft.length, offset + 1) }) === ')';
  const span = { start: offset - typed.length, end: isClosed ? offset + 1 : offset };
  const known = new Set<string>();
  return numbered
    .flatMap((bearer) => namesOf(scope, bearer, typed))
    .flatMap(({ name, index }) => {
      const placed = placedAt(draft, index);
      if (placed === undefined || known.has(name) || !name.startsWith(typed) || name === typed) return [];
      known.add(name);
      return { span, newText: name, title: openingWords(placed, shownUnits), kind: 'reference' as const };
    });
}

/** The paragraphs with numbers in a part of a text; those of the operative part where none is named. A preamble without numbers is counted. */
function* bearersOf(scope: Scope, section: 'preamble' | 'operative' | 'unknown'): Generator<PlacedLandmark> {
  const part = section === 'unknown' ? 'operative' : section;
  let count = 0;
  for (const landmark of scope.landmarksFrom(scope.from)) {
    const { kind, depth } = landmark.value;
    if (kind === 'paragraph' && depth === 0 && mayBeMeant(part, landmark.value)) yield landmark;
    if (kind === 'unnumbered preambular' && part === 'preamble')
      yield { index: landmark.index, value: { ...landmark.value, number: ++count, suffix: 0 } };
  }
}

function namesOf(
  scope: Scope,
  { index, value }: PlacedLandmark,
  typed: string,
): readonly { readonly name: string; readonly index: number }[] {
  const own = { name: numberNamed(value), index };
  if (!typed.startsWith(own.name)) return [own];
  const points = [...scope.pointsBelow(index)].map(([letter, at]) => ({ name: `${own.name} (${letter})`, index: at }));
  return [own, ...points];
}

const space = '[ \\u00a0]';

function patternOf({ references, conjunctions: { and, or } }: Language): RegExp | undefined {
  if (references === undefined) return undefined;
  const { preambular, operative, paragraphs, through } = references;
  const joins = anyOf([...and, ...or, ...through], space);
  // After a number alone no other is due: “paragraph 1 ” goes on with a point, and “paragraph 2 above ” with none.
  const listed = `(?:\\d{1,3}(?:${space}[a-z]{3,10}|${space}\\([a-z]{1,2}\\))?(?:,${space}(?:${joins}${space})?|${space}${joins}${space})){0,6}`;
  return new RegExp(
    `(?<![\\p{L}-])(?:(?:(?<preambular>${anyOf(preambular, space)})|(?<operative>${anyOf(operative, space)}))${space})?${anyOf(paragraphs)}${space}${listed}(?<typed>(?:\\d{1,3}(?:${space}(?:\\([a-z]{0,2})?)?)?)$`,
    'iu',
  );
}

const patterns = having(patternOf);

/** Room for the words and some numbers before the cursor, in UTF-16 code units. */
const reachUnits = 80;
const shownUnits = 60;
