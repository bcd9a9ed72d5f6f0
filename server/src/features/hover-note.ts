import type { Draft } from '../draft/draft.ts';
import { footnoteTexts } from '../draft/footnotes/footnotes.ts';
import { nameOf } from '../draft/naming.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { escaped } from '../text/markdown.ts';
import type { Span } from '../text/span.ts';
import { say } from '../wording/say.ts';
import { card } from './card.ts';

/** A footnote's text at its mark; says so where mark and note were paired by their order only. At the head of the note, where its mark stands. */
export function noteCard(draft: Draft, span: Span): string | undefined {
  const text = footnoteTexts(draft).find(({ marks }) => marks.some((each) => each.span.start === span.start));
  const mark = text?.marks.find((each) => each.span.start === span.start);
  if (mark === undefined) return cardOfNote(draft, span);
  const note = text?.noteOf.get(mark);
  const title = mark.name === undefined ? say('markWithoutNumber') : say('footnoteNamed', { name: escaped(mark.name) });
  if (note === undefined) return card([title, say('noNoteForMark')]);
  const words = escaped(draft.slice(note.span).trim());
  return card([title, words, mark.name === undefined ? say('pairedByOrder') : undefined]);
}

/** At the head of a note: where its mark stands. */
function cardOfNote(draft: Draft, { start }: Span): string | undefined {
  for (const { notes, noteOf } of footnoteTexts(draft)) {
    const note = notes.find(({ labelSpan }) => labelSpan.start <= start && start < labelSpan.end);
    if (note === undefined) continue;
    const places = [...noteOf].filter(([, of]) => of === note).flatMap(([mark]) => paragraphAt(draft.paragraphs, mark.span.start) ?? []);
    const named = note.name === undefined ? say('noteWithoutNumber') : say('footnoteNamed', { name: `${escaped(note.name)}.` });
    if (places.length === 0) return `${named} ${say('noMarkLeadsHere')}`;
    const names = [...new Set(places.map((place) => nameOf(draft, place)))].map(escaped);
    return `${named} ${say('markStandsIn', { names: names.reduce((all, last) => say('andIn', { names: all, last })) })}`;
  }
  return undefined;
}
