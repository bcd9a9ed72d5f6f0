import type { Paragraph } from '../../syntax/paragraph.ts';
import { prose } from '../words/prose.ts';
import { acronymNames } from './acronym-names.ts';
import { capitalizedNames } from './capitalized-names.ts';
import { institutions } from './institutions.ts';
import { meetingSeries } from './meeting-series.ts';
import type { NameMention } from './name-mention.ts';
import { nounPairs } from './noun-pairs.ts';

/** The names in a paragraph that drafts often write in two ways. Quotations are left out, since they keep the spelling of their source. */
export function nameMentions(paragraph: Paragraph): readonly NameMention[] {
  if (paragraph.line.form === 'capitals') return [];
  const text = prose(paragraph, { quoted: false });
  return [...capitalizedNames(text), ...acronymNames(text), ...nounPairs(text), ...institutions(text), ...meetingSeries(text)];
}
