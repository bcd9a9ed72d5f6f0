import type { Draft } from '../draft/draft.ts';
import { footnoteTexts } from '../draft/footnotes/footnotes.ts';
import { escaped } from '../text/markdown.ts';
import type { Span } from '../text/span.ts';
import { card } from './card.ts';

/** A footnote's text at its mark; says so where mark and note were paired by their order only. */
export function noteCard(draft: Draft, span: Span): string | undefined {
  const text = footnoteTexts(draft).find(({ marks }) => marks.some((each) => each.span.start === span.start));
  const mark = text?.marks.find((each) => each.span.start === span.start);
  if (mark === undefined) return undefined;
  const note = text?.noteOf.get(mark);
  const title = mark.name === undefined ? '**Footnote mark that lost its number**' : `**Footnote ${escaped(mark.name)}**`;
  if (note === undefined) return card([title, 'The draft has no note for this mark.']);
  const words = escaped(draft.slice(note.span).trim());
  return card([title, words, mark.name === undefined ? '_Paired with its note by the order of the text._' : undefined]);
}
