import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';
import { prose } from '../words/prose.ts';
import { acronymNames } from './acronym-names.ts';
import { capitalizedNames } from './capitalized-names.ts';
import { institutions } from './institutions.ts';
import { meetingSeries } from './meeting-series.ts';
import type { NameMention } from './name-mention.ts';
import { nounPairs } from './noun-pairs.ts';

/** The names in a paragraph that drafts often write in two ways. Quotations are left out, since they keep the spelling of their source. */
export function nameMentions(paragraph: Paragraph): readonly NameMention[] {
  const text = textOf(paragraph);
  return [...sharedNameMentions(paragraph), ...nounPairs(text), ...institutions(text)];
}

/** Those of them that should be written alike in all drafts: not what each draft writes by a habit of its own. */
export const sharedNameMentions = once((paragraph: Paragraph): readonly NameMention[] => {
  const { text } = paragraph;
  if (text.includes('{') || text.includes('‘')) return sharedIn(textOf(paragraph));
  // No name reaches over one of the other marks. So those of the whole text are told at once, and only where one may be quoted is the tree asked, which takes several times as long to build.
  const mentions = paragraph.line.form === 'capitals' ? [] : sharedIn(text);
  return mentions.some(({ span }) => mayBeQuoted(text, span)) ? sharedIn(textOf(paragraph)) : mentions;
});

function sharedIn(text: string): readonly NameMention[] {
  return [...capitalizedNames(text), ...acronymNames(text), ...meetingSeries(text)];
}

/** Whether quotation marks stand before it and after it. */
function mayBeQuoted(text: string, { start, end }: Span): boolean {
  return quotationMark.test(text.slice(0, start)) && quotationMark.test(text.slice(end));
}

const quotationMark = /["“”«»„’]/;

function textOf(paragraph: Paragraph): string {
  return paragraph.line.form === 'capitals' ? '' : prose(paragraph, { quoted: false });
}
