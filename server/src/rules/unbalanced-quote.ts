import type { Draft } from '../draft/draft.ts';
import { nameOf } from '../draft/naming.ts';
import { paragraphAt } from '../draft/paragraph-list.ts';
import { closingPlaces, openingPlaces } from '../draft/repair.ts';
import { type Loose, spanningQuotes } from '../draft/spanning.ts';
import type { Fix } from './finding.ts';
import { wordsBefore, wordsFrom } from './quoted.ts';
import type { Found, Rule } from './rule.ts';

export const unbalancedQuote: Rule = {
  id: 'unbalanced-quote',
  severity: 'warning',
  summary: 'A quotation mark has no partner: where does the quotation begin or end?',
  check: (draft) => spanningQuotes(draft).lost.map((loose) => found(draft, loose)),
};

const partners: Readonly<Record<string, string>> = { '“': '”', '”': '“', '«': '»', '»': '«', '‘': '’', '’': '‘', '"': '"' };

function found(draft: Draft, loose: Loose): Found {
  const { span, opening } = loose;
  const mark = draft.slice(span);
  const partner = partners[mark] ?? mark;
  const placed = paragraphAt(draft.paragraphs, span.start);
  const where = placed === undefined ? '' : ` in ${nameOf(draft, placed)}`;
  const message = opening
    ? `The quotation ${mark}${wordsFrom(draft, span.end)}${where} is not closed. Close it where the quoted words end, or remove the mark.`
    : `The closing quotation mark after “${wordsBefore(draft, span.start)}”${where} has no opening one. Remove it, or open the quotation where the quoted words begin.`;
  return { span, message, fixes: fixesOf(draft, loose, mark, partner) };
}

function fixesOf(draft: Draft, loose: Loose, mark: string, partner: string): Fix[] {
  const { span, opening } = loose;
  const remove: Fix = { title: `Remove this ${mark}`, certain: false, edits: () => [{ span, newText: '' }] };
  const [place] = opening ? closingPlaces(loose, 'close quote') : openingPlaces(loose, 'open quote');
  if (place === undefined) return [remove];
  const title = opening
    ? `Insert ${partner} after “${wordsBefore(draft, place, 24)}”`
    : `Insert ${partner} before “${wordsFrom(draft, place, 24)}”`;
  const insert: Fix = { title, certain: false, edits: () => [{ span: { start: place, end: place }, newText: partner }] };
  // A closing mark that follows another closing mark's sentence was most likely left behind; an opening one lost its end.
  return opening ? [insert, remove] : [remove, insert];
}
