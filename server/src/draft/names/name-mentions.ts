import type { Paragraph } from '../../syntax/paragraph.ts';
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
  const text = textOf(paragraph);
  return [...capitalizedNames(text), ...acronymNames(text), ...meetingSeries(text)];
});

function textOf(paragraph: Paragraph): string {
  return paragraph.line.form === 'capitals' ? '' : prose(paragraph, { quoted: false });
}
