import { looseBracketsOf } from '../draft/brackets/loose.ts';
import { matchedBrackets } from '../draft/brackets/matched-brackets.ts';
import { partnerPlaces } from '../draft/brackets/repair.ts';
import { type ParagraphInPlace, placesOf } from '../draft/structure.ts';
import { type Hits, hitsAt } from '../tree/hits.ts';
import { Keeper } from '../tree/memo.ts';
import type { Tree } from '../tree/tree.ts';
import { besides, insertion, lostMark, removal } from './lost-mark.ts';
import { wordsBefore, wordsFrom } from './quoted.ts';
import { type Found, perParagraphs, type Rule } from './rule.ts';

export const unbalancedBracket: Rule = {
  id: 'unbalanced-bracket',
  severity: 'error',
  summary: 'A square bracket has no partner: what is agreed depends on where it was.',
  check: perParagraphs((draft, { isOver }) => {
    const places = placesOf(draft);
    return hitsAt(kept, places, matchedBrackets(draft).lost, ({ at }, { paragraph, place }) => {
      const mark = isOver?.() ? undefined : looseBracketsOf(paragraph)?.[at];
      return mark && found(paragraph, mark, place);
    });
  }),
};

const kept = Keeper.fact<Tree<ParagraphInPlace>, Hits<readonly Found[]>>();

const found = lostMark((paragraph, mark, name) => {
  const [written, partner] = mark.opening ? (['[', ']'] as const) : ([']', '['] as const);
  const places = partnerPlaces(paragraph, mark, partner);
  const [best] = places;
  const likeliest = best === undefined ? '' : `; the likeliest place is ${besides(paragraph, best, mark)}`;
  return {
    span: mark.span,
    message: mark.opening
      ? `The bracket “${wordsFrom(paragraph, mark.span.start)}” in ${name} is not closed. Close it where the contested words end${likeliest}.`
      : `The bracket that closes “${wordsBefore(paragraph, mark.span.end)}” in ${name} was not opened. Open it where the contested words begin${likeliest}.`,
    related: best === undefined ? [] : [{ span: { start: best, end: best }, message: `The likeliest place of the missing “${partner}”` }],
    fixes: [...places.slice(0, 2).map((place) => insertion(paragraph, place, mark, partner)), removal(mark, written)],
  };
});
