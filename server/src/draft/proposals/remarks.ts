import { areKnown, delegationsIn, type NamedDelegation } from '../../delegations/delegations.ts';
import { allWords } from '../../languages/index.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf, endOfWord } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';

/** What an editor, a facilitator or a comment's author writes about the text, in the text: "(NOTE: new proposal)", "Commented [A1]: We (Israel) …". */
export interface Remark {
  readonly kind: 'comment' | 'note';
  /** In the paragraph. */
  readonly span: Span;
  /** Those whom it names as the speakers, or as those from whom the text comes. */
  readonly by: readonly NamedDelegation[];
}

/** The remarks of a paragraph outside of brackets, in order. */
export const remarksIn = once(({ text, content }: Paragraph): readonly Remark[] => {
  const found: Remark[] = [];
  for (const match of text.matchAll(beginning)) {
    const start = match.index;
    if (start < (found.at(-1)?.span.end ?? 0)) continue;
    const { balloon, parenthesis } = match.groups ?? {};
    const length = lengthOf(text.slice(start, Math.min(content.end, start + longestRemarkUnits)), balloon, parenthesis);
    if (length === undefined) continue;
    const said = text.slice(start + match[0].length, start + Math.min(length, leadUnits));
    found.push({ kind: balloon === undefined ? 'note' : 'comment', span: { start, end: start + length }, by: namesInRemark(said) });
  }
  return found;
});

/** In UTF-16 code units. Names stand near a remark's beginning. */
const longestRemarkUnits = 4_000;
const leadUnits = 240;

const notes = anyOf(allWords(({ brackets }) => brackets.notes));
const moved = anyOf(allWords(({ submissions }) => submissions.moved));
const balloons = anyOf(allWords(({ submissions }) => submissions.balloons));
const beginning = new RegExp(
  `(?<=^\\s{0,8}|[\\r\\n])(?<balloon>${balloons}\\s?\\[\\p{Lu}{0,3}\\d{1,4}\\]\\s?:)|(?<=^\\s{0,8}|[.;\\])”"]\\s{1,3})${notes}\\s?[:.–-](?=\\s)|(?<parenthesis>\\((?:${notes}\\s?[:.–-]|${moved}${endOfWord}))`,
  'giu',
);

/** A parenthesis that is not closed is no remark. A comment takes its line, since text may go on below it; a note goes on to the next label. */
function lengthOf(rest: string, balloon: string | undefined, parenthesis: string | undefined): number | undefined {
  if (parenthesis !== undefined) return rest.includes(')') ? rest.indexOf(')') + 1 : undefined;
  const end = (balloon === undefined ? beforeLabel : lineBreak).exec(rest);
  return end === null ? rest.length : end.index;
}

const lineBreak = /\s*[\r\n]/;
const beforeLabel = /(?<=[.;:)])\s+(?=\[?\d{1,3}\.\s+[[“"]{0,2}\p{Lu})/u;

/** "We (Israel)", "from Turkey and Ukraine", "The EU and its Member States are not opposed". */
export function namesInRemark(said: string): readonly NamedDelegation[] {
  const opening = said.trim().split(/\s+/, mostWords);
  const leading = opening.map((_, at) => opening.slice(0, at + 1).join(' ')).filter((words) => /^\p{Lu}/u.test(words));
  const named = [...said.matchAll(naming)].map(({ groups }) => groups?.['speaker'] ?? groups?.['source'] ?? '');
  return [...leading.reverse(), ...named].map(knownNames).find((by) => by.length > 0) ?? [];
}

/** Of the names at a remark's beginning. */
const mostWords = 8;
const naming = new RegExp(
  `\\((?<speaker>\\p{Lu}[^()]{1,60})\\)|${anyOf(allWords(({ attributions, submissions }) => [...attributions.heading.by, ...submissions.joining]))}\\s(?<source>\\p{Lu}[^().;:]{1,120})`,
  'gu',
);

function knownNames(list: string): readonly NamedDelegation[] {
  const by = delegationsIn(list);
  return areKnown(by) ? by : [];
}
