import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import { paragraphAt } from '../draft/paragraph-list.ts';
import { closingPlaces, openingPlaces } from '../draft/repair.ts';
import type { Loose } from '../draft/spanning.ts';
import { spanningParentheses } from '../draft/spanning.ts';
import { wordsBefore, wordsFrom } from './quoted.ts';
import type { Found, Rule } from './rule.ts';

export const unbalancedParenthesis: Rule = {
  id: 'unbalanced-parenthesis',
  severity: 'warning',
  summary: 'A parenthesis has no partner.',
  check: (draft) =>
    spanningParentheses(draft)
      .lost.filter((loose) => !isListLabel(loose))
      .map((loose) => found(draft, loose)),
};

function found(draft: Draft, loose: Loose): Found {
  const { span, opening } = loose;
  const placed = paragraphAt(draft.paragraphs, span.start);
  const where = placed === undefined ? '' : ` in ${nameOf(draft, placed)}`;
  const [place] = opening ? closingPlaces(loose, ')') : openingPlaces(loose, '(');
  const missing = opening ? ')' : '(';
  const message = opening
    ? `The parenthesis “${wordsFrom(draft, span.start)}”${where} is not closed. Close it, or remove it.`
    : `The parenthesis that closes “${wordsBefore(draft, span.end)}”${where} was not opened. Open it, or remove it.`;
  return {
    span,
    message,
    fixes: [
      ...(place === undefined
        ? []
        : [
            {
              title: `Insert “${missing}” ${opening ? 'after' : 'before'} “${opening ? wordsBefore(draft, place, 24) : wordsFrom(draft, place, 24)}”`,
              certain: false,
              edits: () => [{ span: { start: place, end: place }, newText: missing }],
            },
          ]),
      { title: `Remove this “${opening ? '(' : ')'}”`, certain: false, edits: () => [{ span, newText: '' }] },
    ],
  };
}

/** "a) to act; b) to report": the labels of a list in running text open nothing. */
function isListLabel({ paragraph, offset, span, opening }: Loose): boolean {
  return (
    !opening &&
    /(?:^|[\s;,:.[])(?:[a-z]|[ivx]{1,4}|\d{1,2})$/i.test(paragraph.text.slice(Math.max(0, span.start - offset - 6), span.start - offset))
  );
}
