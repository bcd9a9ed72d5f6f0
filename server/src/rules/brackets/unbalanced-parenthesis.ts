import type { LooseMark } from '../../draft/brackets/marks-without-partner.ts';
import { spanningParentheses } from '../../draft/brackets/spanning.ts';
import { multiplicatives } from '../../languages/latin.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { anyOf } from '../../text/any-of.ts';
import { tell } from '../../wording/say.ts';
import type { FoundInParagraph, Rule } from '../rule.ts';
import { wordsBefore, wordsFrom } from '../words-of.ts';
import { insertion, lostMarks, removal } from './lost-mark.ts';
import { partnerPlaces } from './repair/repair.ts';

export const unbalancedParenthesis: Rule = {
  id: 'unbalanced-parenthesis',
  severity: 'warning',
  summary: 'A parenthesis has no partner.',
  check: lostMarks(spanningParentheses, describe),
};

function describe(paragraph: Paragraph, mark: LooseMark, name: string): FoundInParagraph | undefined {
  if (isListLabel(paragraph, mark)) return undefined;
  const [written, partner] = mark.opening ? (['(', ')'] as const) : ([')', '('] as const);
  const [place] = partnerPlaces(paragraph, mark, partner);
  return {
    span: mark.span,
    ...(mark.opening
      ? tell('parenthesisNotClosed', { words: wordsFrom(paragraph, mark.span.start), name })
      : tell('parenthesisNotOpened', { words: wordsBefore(paragraph, mark.span.end), name })),
    fixes: [...(place === undefined ? [] : [insertion(paragraph, place, mark, partner)]), removal(mark, written)],
  };
}

/** "a) to act; b bis) to report", "a)-d)": the labels of a list in running text open nothing. */
function isListLabel({ text }: Paragraph, mark: LooseMark): boolean {
  const before = text.slice(Math.max(0, mark.span.start - labelUnits), mark.span.start);
  return !mark.opening && listLabel.test(before);
}

const labelUnits = 20;
const listLabel = new RegExp(`(?:^|[\\s;,:.[–]|\\)-)(?:[a-z]|[ivx]{1,4}|\\d{1,2})(?:\\s?${anyOf(multiplicatives)})?$`, 'i');
