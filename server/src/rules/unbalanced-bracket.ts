import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import { paragraphAt } from '../draft/paragraph-list.ts';
import { closingPlaces, openingPlaces } from '../draft/repair.ts';
import { type Loose, spanningBrackets } from '../draft/spanning.ts';
import type { Fix } from './finding.ts';
import { wordsBefore, wordsFrom } from './quoted.ts';
import type { Found, Rule } from './rule.ts';

export const unbalancedBracket: Rule = {
  id: 'unbalanced-bracket',
  severity: 'error',
  summary: 'A square bracket has no partner: what is agreed depends on where it was.',
  check: (draft) => spanningBrackets(draft).lost.map((loose) => found(draft, loose)),
};

function found(draft: Draft, loose: Loose): Found {
  const { span, opening } = loose;
  const placed = paragraphAt(draft.paragraphs, span.start);
  const where = placed === undefined ? '' : ` in ${nameOf(draft, placed)}`;
  const missing = opening ? ']' : '[';
  const places = opening ? closingPlaces(loose, missing) : openingPlaces(loose, missing);
  const [best] = places;
  const likeliest =
    best === undefined
      ? ''
      : opening
        ? `; the likeliest place is after “${wordsBefore(draft, best, 30)}”`
        : `; the likeliest place is before “${wordsFrom(draft, best, 30)}”`;
  return {
    span,
    message: opening
      ? `The bracket “${wordsFrom(draft, span.start)}”${where} is not closed. Close it where the contested words end${likeliest}.`
      : `The bracket that closes “${wordsBefore(draft, span.end)}”${where} was not opened. Open it where the contested words begin${likeliest}.`,
    related: best === undefined ? [] : [{ span: { start: best, end: best }, message: `The likeliest place of the missing “${missing}”` }],
    fixes: [
      ...places.slice(0, 2).map((place) => insertion(draft, place, missing, opening)),
      { title: `Remove this “${opening ? '[' : ']'}”`, certain: false, edits: () => [{ span, newText: '' }] },
    ],
  };
}

function insertion(draft: Draft, place: number, missing: string, opening: boolean): Fix {
  const words = opening ? `after “${wordsBefore(draft, place, 24)}”` : `before “${wordsFrom(draft, place, 24)}”`;
  return { title: `Insert “${missing}” ${words}`, certain: false, edits: () => [{ span: { start: place, end: place }, newText: missing }] };
}
