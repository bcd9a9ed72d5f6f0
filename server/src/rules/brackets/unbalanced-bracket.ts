import { type BracketAt, matchedBrackets } from '../../draft/brackets/matched-brackets.ts';
import { type ParagraphInPlace, placesOf } from '../../draft/structure.ts';
import { hitsOfItems } from '../../tree/hits-of-items.ts';
import { perParagraphs, type Rule } from '../rule.ts';
import { wordsBefore, wordsFrom } from '../words-of.ts';
import { besides, insertion, lostMark, removal } from './lost-mark.ts';
import { partnerPlaces } from './repair/repair.ts';

export const unbalancedBracket: Rule = {
  id: 'unbalanced-bracket',
  severity: 'error',
  summary: 'A square bracket has no partner: what is agreed depends on where it was.',
  // To say where the partner of a bracket belongs takes long, the first time.
  check: perParagraphs((draft, { isOver }) => lostIn(placesOf(draft), matchedBrackets(draft).lost, isOver)),
};

const lostIn = hitsOfItems(
  ({ mark }: BracketAt, { paragraph, place }: ParagraphInPlace) => found(paragraph, mark, place),
  (a, b) => a.mark === b.mark,
);

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
