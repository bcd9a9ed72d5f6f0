import { partnerPlaces } from '../draft/brackets/repair.ts';
import { spanningBrackets } from '../draft/brackets/spanning.ts';
import { besides, insertion, lostMarks, removal } from './lost-mark.ts';
import { wordsBefore, wordsFrom } from './quoted.ts';
import type { Rule } from './rule.ts';

export const unbalancedBracket: Rule = {
  id: 'unbalanced-bracket',
  severity: 'error',
  summary: 'A square bracket has no partner: what is agreed depends on where it was.',
  check: (draft) => findings(draft, spanningBrackets(draft).lost),
};

const findings = lostMarks((paragraph, mark, name) => {
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
