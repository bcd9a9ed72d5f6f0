import { type PlacedIn, structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { joinedLines } from '../draft/layout/joined-lines.ts';
import { type Vocabulary, vocabularyOf } from '../draft/layout/vocabulary.ts';
import { paragraphNumber } from '../draft/paragraphs.ts';
import { readParagraph } from '../syntax/scan.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { Slices } from '../text/slices.ts';
import { type Span, shift, span } from '../text/span.ts';
import { inTurns } from '../tree/turns.ts';
import { say } from '../wording/say.ts';
import { paragraphsTouched } from './format.ts';

/** An edit, with what it is for: edits of one kind are shown and chosen together. */
export interface CleaningEdit extends TextEdit {
  readonly annotation: string;
}

/**
 * What makes running text of a text that was copied from a printed page, in the whole draft or in the paragraphs that `within` touches: lines that were broken at the margin are joined, words that a line's end parted
 * are put together, page numbers and running heads go, with the gap that a page's end left in a sentence. No word is changed, and none goes but those of the page. In slices.
 */
export function* cleanUp(draft: Draft, within?: Span): Slices<readonly CleaningEdit[]> {
  const { from, to } = paragraphsTouched(draft, within);
  const words = yield* vocabularyOf(draft);
  const all = yield* inTurns(() => [...structure(draft, from, to)]);
  const edits: CleaningEdit[] = [];
  // The paragraph before, as it will stand.
  let before = paragraphNumber(draft.paragraphs, from - 1)?.paragraph.text ?? '';
  for (const [at, placed] of all.entries()) {
    const { paragraph, place, offset } = placed;
    const joined = place.role === 'page' ? [] : joinedIn(draft, placed, words, before);
    before = applyEdits(paragraph.text, joined);
    edits.push(...joined.map((edit) => ({ ...edit, span: shift(edit.span, offset) })));
    // Of several in a row the first takes the others with it.
    if (place.role === 'page' && all[at - 1]?.place.role !== 'page') edits.push(...pageTaken(all, at));
    yield;
  }
  return edits;
}

/** What takes words away: to be asked about. */
export function leavesPages(): string {
  return say('leavesPages');
}

/** Offsets are from the paragraph's start. None where the paragraph, or the one before it, would end elsewhere: a longer line may be read otherwise. */
function joinedIn(draft: Draft, { paragraph, place, index }: PlacedIn, words: Vocabulary, before: string): readonly CleaningEdit[] {
  const edits = joinedLines(paragraph, place, words) ?? [];
  if (edits.length === 0) return [];
  const joined = applyEdits(paragraph.text, edits);
  const next = paragraphNumber(draft.paragraphs, index + 1)?.paragraph.text.slice(0, longestHeadUnits) ?? '';
  const ends = (text: string, end: number) => readParagraph(text, 0).end === end;
  if (!ends(joined + next, joined.length) || (before !== '' && !ends(before + joined + next, before.length))) return [];
  return edits.map(({ span: joint, newText, mends }) => ({ span: joint, newText, annotation: say(mends ? 'mendsWords' : 'joinsLines') }));
}

/** A line, as far as it tells that it begins a paragraph. In UTF-16 code units. */
const longestHeadUnits = 400;

/** What stands between the paragraph before a page's end and the one after it gives way to a blank line, or within a sentence to a space. */
function pageTaken(all: readonly PlacedIn[], at: number): readonly CleaningEdit[] {
  let end = at;
  while (all[end]?.place.role === 'page') end++;
  const [before, first, last, after] = [all[at - 1], all[at], all[end - 1], all[end]];
  if (first === undefined || last === undefined) return [];
  const isWithin = before !== undefined && after !== undefined && goesOn(before, after);
  const taken = isWithin
    ? span(before.offset + before.paragraph.content.end, after.offset + after.paragraph.content.start)
    : span(first.offset, last.offset + last.paragraph.length);
  return [{ span: taken, newText: isWithin ? ' ' : '', annotation: leavesPages() }];
}

/** Whether a page's end stands within a sentence: no stop before it, and small letters after it. */
function goesOn({ paragraph: { text, content } }: PlacedIn, after: PlacedIn): boolean {
  const next = after.paragraph;
  return (
    /[\p{L}\d,]$/u.test(text.slice(content.start, content.end)) &&
    /^\p{Ll}/u.test(next.text.slice(next.content.start)) &&
    after.place.label === undefined
  );
}
