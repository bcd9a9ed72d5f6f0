import type { Draft } from '../../draft/draft.ts';
import type { Numeral } from '../../draft/numbering/numeral.ts';
import { paragraphNumber } from '../../draft/paragraphs.ts';
import type { NearestNumbers, NumberedItem } from '../../draft/references/nearest-numbers.ts';
import { capitalized } from '../../text/capitalized.ts';
import { type Span, shift } from '../../text/span.ts';
import { say } from '../../wording/say.ts';
import { type Fix, type Related, replacement } from '../finding.ts';
import { firstWords } from '../words-of.ts';

/** What a target is called in a message, "operative paragraph 10", and how its number is written in the reference, "10". */
export interface Naming {
  name(target: Numeral): string;
  write(target: Numeral): string;
}

/** Says which numbers exist: "the last is 10", "the first is 2", "after 6 comes 8". */
export function whatIsThere({ lower, higher }: NearestNumbers, write: Naming['write']): string {
  if (lower !== undefined && higher !== undefined) return say('numbersBeside', { lower: write(lower), higher: write(higher) });
  if (lower !== undefined) return say('lastNumber', { number: write(lower) });
  return higher === undefined ? say('noNumber') : say('firstNumber', { number: write(higher) });
}

/** The fixes that write the number of an existing target over `span`. Not certain, since only the drafter knows which one is meant. */
export function offers(
  draft: Draft,
  { nearest }: NearestNumbers,
  span: Span,
  { name, write }: Naming,
): { related: Related[]; fixes: Fix[] } {
  return {
    related: nearest.map((target) => relatedTo(draft, target, name(target))),
    fixes: nearest.map((target) => replacement(say('referTo', { name: withWords(draft, target, name(target)) }), span, write(target))),
  };
}

export function relatedTo(draft: Draft, { index }: NumberedItem, name: string): Related {
  const placed = paragraphNumber(draft.paragraphs, index);
  const span = placed === undefined ? { start: 0, end: 0 } : shift(placed.paragraph.content, placed.offset);
  return { span, message: capitalized(name) };
}

/** "operative paragraph 10, “To ask the Council for …”" */
export function withWords(draft: Draft, { index }: NumberedItem, name: string): string {
  const paragraph = paragraphNumber(draft.paragraphs, index)?.paragraph;
  return paragraph === undefined ? name : say('withWords', { name, words: firstWords(paragraph) });
}
