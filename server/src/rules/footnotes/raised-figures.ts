import type { Draft } from '../../draft/draft.ts';
import type { FootnoteEnds } from '../../draft/footnotes/footnote-ends.ts';
import { gatherer } from '../../draft/paragraphs.ts';
import { once } from '../../tree/memo.ts';

/**
 * True where a text may have a mark of this name that plain text does not show as one: a number right after a word was a raised figure on the
 * page, and `[^3]:` in mid-line looks like a note.
 */
export function mayBeRaised(draft: Draft, { marks, notes, end }: FootnoteEnds, name: string): boolean {
  const first = Math.min(marks[0]?.index ?? end, notes[0]?.index ?? end) - farthest;
  return raisedIn(draft).some(({ index, value }) => index >= first && index < end && value.includes(name));
}

/** Marks and notes stand so many paragraphs below their text's beginning at most. */
const farthest = 2000;

const raisedIn = once((draft: Draft) => gather(draft.paragraphs));

const gather = gatherer(({ text, line }) => {
  if (line.form === 'note') return undefined;
  const names = [...text.matchAll(name)].map(([written]) => written);
  return names.length > 0 ? names : undefined;
});

const name = /\d{1,2}(?=[\s.,;:)”]|$)(?<=\p{Ll}[.,;:”"’)]?\d{1,2})|(?<=\S\[\^)[^\]\s]{1,8}(?=\])/gu;
