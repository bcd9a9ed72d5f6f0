import type { LooseMark } from '../../draft/brackets/marks-without-partner.ts';
import { spanningQuotes } from '../../draft/brackets/spanning.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { tell } from '../../wording/say.ts';
import type { FoundInParagraph, Rule } from '../rule.ts';
import { wordsBefore, wordsFrom } from '../words-of.ts';
import { insertion, lostMarks, removal } from './lost-mark.ts';
import { partnerPlaces } from './repair/repair.ts';

export const unbalancedQuote: Rule = {
  id: 'unbalanced-quote',
  severity: 'warning',
  summary: 'A quotation mark has no partner: where does the quotation begin or end?',
  check: lostMarks(spanningQuotes, describe),
};

const partners: Readonly<Record<string, string>> = { '“': '”', '”': '“', '«': '»', '»': '«', '‘': '’', '’': '‘' };

/** Of « so », with the space that the mark has on its inner side. */
function partnerOf(text: string, { span, opening }: LooseMark, written: string): string {
  const partner = partners[written] ?? written;
  const space = /[«»]/.test(written) ? (/^[ \u00a0\u202f]$/.exec(text.charAt(opening ? span.end : span.start - 1))?.[0] ?? '') : '';
  return opening ? space + partner : partner + space;
}

function describe(paragraph: Paragraph, mark: LooseMark, name: string): FoundInParagraph {
  const { start, end } = mark.span;
  const written = paragraph.text.slice(start, end);
  const partner = partnerOf(paragraph.text, mark, written);
  const [place] = partnerPlaces(paragraph, mark, mark.opening ? 'close quote' : 'open quote');
  const insert = place === undefined ? [] : [insertion(paragraph, place, mark, partner)];
  const remove = removal(mark, written);
  return {
    span: mark.span,
    ...(mark.opening
      ? tell('quoteNotClosed', { words: wordsFrom(paragraph, end), name })
      : tell('quoteNotOpened', { words: wordsBefore(paragraph, start), name })),
    // A closing mark after a quotation was most likely left behind; an opening one lost its end.
    fixes: mark.opening ? [...insert, remove] : [remove, ...insert],
  };
}
