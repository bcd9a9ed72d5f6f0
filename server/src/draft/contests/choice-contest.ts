import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Choice, ReadingInParagraph } from '../proposals/paragraph-reading.ts';
import { kindOfBrackets } from '../proposals/proposals.ts';
import { bare, common, holdersIn, type NoteCounts, placeOf } from './bracket-parts.ts';
import type { ContestKind, ContestShape, Version } from './contest.ts';
import { nobody } from './holders.ts';

/** The contest of texts of which one is to be chosen: `[a / b]`, `[shall][should]`. */
export function choiceContest(paragraph: Paragraph, members: readonly ReadingInParagraph[], notes: NoteCounts): ContestShape {
  const [first] = members as [ReadingInParagraph];
  const { text } = paragraph;
  const own = placeOf(paragraph, members);
  const kind = kindOfBrackets(first, text, false) as ContestKind;
  // Who is named for brackets with several texts in them does not say which: only whoever wants none of them is clear.
  const ofAll = members.length > 1 ? nobody : holdersIn(text, first, first.proposers);
  const version = (choice: Choice, number: number): Version => {
    const holders = holdersIn(text, members[number] ?? first, choice.proposers, choice.stands);
    return {
      text: text.slice(choice.start, choice.end),
      words: bare(choice),
      kept: [own.around(bare(choice))],
      supporters: holders.supporters,
      opponents: [...holders.opponents, ...ofAll.opponents],
      undecided: [...holders.undecided, ...ofAll.supporters, ...ofAll.undecided],
    };
  };
  return {
    ...common(first, notes),
    kind,
    span: own.shown,
    parts: [own.span],
    versions: first.choices.map(version),
    original: undefined,
  };
}
