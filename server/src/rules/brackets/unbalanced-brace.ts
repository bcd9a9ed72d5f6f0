import type { LooseMark } from '../../draft/brackets/marks-without-partner.ts';
import { spanningBraces } from '../../draft/brackets/spanning.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { say, tell } from '../../wording/say.ts';
import type { FoundInParagraph, Rule } from '../rule.ts';
import { wordsBefore, wordsFrom } from '../words-of.ts';
import { insertion, lostMarks, removal } from './lost-mark.ts';
import { partnerPlaces } from './repair/repair.ts';

export const unbalancedBrace: Rule = {
  id: 'unbalanced-brace',
  severity: 'warning',
  summary: 'A brace has no partner: where does the editor’s note begin or end?',
  check: lostMarks(spanningBraces, describe),
};

function describe(paragraph: Paragraph, mark: LooseMark, name: string): FoundInParagraph {
  const [written, partner] = mark.opening ? (['{', '}'] as const) : (['}', '{'] as const);
  const [place] = partnerPlaces(paragraph, mark, partner);
  return {
    span: mark.span,
    ...(mark.opening
      ? tell('braceNotClosed', { words: wordsFrom(paragraph, mark.span.start), name })
      : tell('braceNotOpened', { words: wordsBefore(paragraph, mark.span.end), name })),
    fixes: isParenthesis(paragraph, mark)
      ? [{ title: say('parenthesisForBrace'), certain: false, edits: () => [{ span: mark.span, newText: ')' }] }, removal(mark, written)]
      : [...(place === undefined ? [] : [insertion(paragraph, place, mark, partner)]), removal(mark, written)],
  };
}

/** "(d}": the keys are neighbours, and a label opened just before. */
function isParenthesis({ text }: Paragraph, { span, opening }: LooseMark): boolean {
  return !opening && /\([\p{L}\d]{1,5}$/u.test(text.slice(Math.max(0, span.start - 6), span.start));
}
