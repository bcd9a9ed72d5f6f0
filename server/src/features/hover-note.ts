import type { Draft } from '../draft/draft.ts';
import { footnotesOf } from '../draft/footnotes/footnotes.ts';
import type { Span } from '../text/span.ts';
import { card, escaped } from './markdown.ts';

/** A footnote's text at its mark; says so where mark and note were paired by their order only. */
export function noteCard(draft: Draft, mark: Span): string | undefined {
  const footnote = footnotesOf(draft).find((each) => each.mark?.start === mark.start);
  if (footnote === undefined) return undefined;
  const title = footnote.name === undefined ? '**Footnote mark that lost its number**' : `**Footnote ${escaped(footnote.name)}**`;
  if (footnote.note === undefined) return card([title, 'The draft has no note for this mark.']);
  return card([
    title,
    escaped(draft.slice(footnote.note).trim()),
    footnote.name === undefined ? '_Paired with its note by the order of the text._' : undefined,
  ]);
}
