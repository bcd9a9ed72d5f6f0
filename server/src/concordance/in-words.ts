import { shortened } from '../text/cut.ts';
import { oneLine } from '../text/white-space.ts';
import { andList } from '../wording/and-list.ts';
import { longestMessageUnits, say, type Told, tell } from '../wording/say.ts';
import type { Difference, Side } from './difference.ts';

/** What each side of a difference says, as it is written there: "77/13", "5 bis"; nothing where it is the one that lacks something. */
export function saidBy({ kind }: Difference, { passage, facts }: Side): readonly string[] {
  if (passage === undefined) return [];
  if (kind === 'label') return passage.label === '' ? [] : [passage.label];
  const { text } = passage.placed.paragraph;
  return facts.map(({ span }) => shortened(oneLine(text.slice(span.start, span.end)), longestSaidUnits));
}

/** What a drafter is told of a difference in one of the drafts, the one of the side `at`. `names` are those of all drafts. */
export function differenceInWords(difference: Difference, at: number, names: readonly string[]): Told {
  if (difference.kind === 'paragraphs') return paragraphsInWords(difference, at, names);
  const said = difference.sides.map((side) => listed(saidBy(difference, side)) || say('noneSaid'));
  const others = Map.groupBy(
    difference.sides.flatMap((side, other) => (other === at ? [] : { name: names[side.draft] ?? '', said: said[other] ?? '' })),
    (other) => other.said,
  );
  const there = Array.from(others, ([words, those]) => say('inLanguages', { words, files: andList(those.map(({ name }) => name)) })).join(
    ', ',
  );
  const values = { what: say(nouns[difference.kind]), here: said[at] ?? '', there };
  const whole = tell('languagesDiffer', values);
  if (whole.message.length <= longestMessageUnits) return whole;
  const shorter = tell('languagesDifferElsewhere', values);
  return shorter.message.length <= longestMessageUnits ? shorter : tell('languagesDifferSomehow', values);
}

const nouns = {
  citation: 'aCitation',
  date: 'aDate',
  number: 'aNumber',
  bracket: 'theirBrackets',
  proposer: 'whoProposes',
  stamp: 'aStamp',
  label: 'numberOfParagraph',
} as const satisfies Readonly<Record<Exclude<Difference['kind'], 'paragraphs'>, string>>;

function paragraphsInWords({ sides, counts }: Difference & { kind: 'paragraphs' }, here: number, names: readonly string[]): Told {
  const there = here === 0 ? 1 : 0;
  const file = shortened(names[sides[there]?.draft ?? 0] ?? '', longestNameUnits);
  const [own, theirs] = [counts[here] ?? 0, counts[there] ?? 0];
  if (own === 0)
    return theirs === 1
      ? tell('paragraphMissingBehind', { file })
      : tell('paragraphsMissingBehind', { paragraphs: paragraphs(theirs), file });
  if (theirs > 0) return tell('paragraphsDiverge', { paragraphs: paragraphs(own), theirs, file });
  return own === 1 ? tell('paragraphMissing', { file }) : tell('paragraphsMissing', { paragraphs: paragraphs(own - 1), file });
}

function paragraphs(count: number): string {
  return count === 1 ? say('oneParagraph') : say('manyParagraphs', { count });
}

/** What a side says, in a row: "“4” and “5”", at most so many that a reader still sees what differs; '' where it says nothing. */
export function listed(said: readonly string[]): string {
  const shown = said.slice(0, mostShown).map((words) => say('quotedWords', { words }));
  return andList(said.length > mostShown ? [...shown, say('countMore', { count: said.length - mostShown })] : shown);
}

/** More, and the paragraphs say other things altogether. */
const mostShown = 5;
/** A bracket may hold a paragraph: its first words tell which it is. */
const longestSaidUnits = 40;
/** With the words round it, a line of a list of problems. */
const longestNameUnits = 32;
