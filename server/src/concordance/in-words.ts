import { shortened } from '../text/cut.ts';
import { oneLine } from '../text/white-space.ts';
import type { Difference, Side } from './difference.ts';

/** What each side of a difference says, as it is written there: '“77/13”', '“5 bis”'; nothing where it is the one that lacks something. */
export function saidBy({ kind }: Difference, { passage, facts }: Side): readonly string[] {
  if (passage === undefined) return [];
  if (kind === 'label') return passage.label === '' ? [] : [passage.label];
  const { text } = passage.placed.paragraph;
  return facts.map(({ span }) => shortened(oneLine(text.slice(span.start, span.end)), longestSaidUnits));
}

/** What a drafter is told of a difference in one of the drafts, the one of the side `here`. `names` are those of all drafts. */
export function differenceInWords(difference: Difference, here: number, names: readonly string[]): string {
  if (difference.kind === 'paragraphs') return paragraphsInWords(difference, here, names);
  const said = difference.sides.map((side) => listed(saidBy(difference, side)));
  const others = Map.groupBy(
    difference.sides.flatMap((side, at) => (at === here ? [] : { name: names[side.draft] ?? '', said: said[at] ?? '' })),
    (other) => other.said,
  );
  const elsewhere = Array.from(others, ([words, those]) => `${words || 'none'} in ${joined(those.map(({ name }) => name))}`);
  return `The languages differ in ${nouns[difference.kind]}: ${said[here] || 'none'} here, ${elsewhere.join(', ')}. Find out which is right, and correct the other.`;
}

const nouns: Readonly<Record<Exclude<Difference['kind'], 'paragraphs'>, string>> = {
  citation: 'a citation',
  date: 'a date',
  number: 'a number',
  bracket: 'their brackets',
  proposer: 'who proposes',
  stamp: 'a stamp',
  label: 'the number of this paragraph',
};

function paragraphsInWords({ sides, counts }: Difference & { kind: 'paragraphs' }, here: number, names: readonly string[]): string {
  const there = here === 0 ? 1 : 0;
  const other = names[sides[there]?.draft ?? 0] ?? '';
  const [own, theirs] = [counts[here] ?? 0, counts[there] ?? 0];
  if (own === 0) return `Behind this paragraph, ${other} has ${paragraphs(theirs)} that ${theirs === 1 ? 'is' : 'are'} missing here.`;
  if (theirs > 0) return `From here on there are ${paragraphs(own)} where ${other} has ${theirs}: one is missing, or was divided.`;
  return own === 1
    ? `This paragraph is missing in ${other}.`
    : `This paragraph and ${paragraphs(own - 1)} after it are missing in ${other}.`;
}

function paragraphs(count: number): string {
  return count === 1 ? '1 paragraph' : `${count} paragraphs`;
}

function listed(said: readonly string[]): string {
  const shown = said.slice(0, mostShown).map((each) => `“${each}”`);
  return joined(said.length > mostShown ? [...shown, `${said.length - mostShown} more`] : shown);
}

function joined(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** More, and the paragraphs say other things altogether. */
const mostShown = 5;
/** A bracket may hold a paragraph: its first words tell which it is. */
const longestSaidUnits = 40;
