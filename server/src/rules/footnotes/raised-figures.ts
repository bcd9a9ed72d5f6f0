import type { Draft } from '../../draft/draft.ts';
import type { FootnoteEnds } from '../../draft/footnotes/footnote-ends.ts';
import { gatherer } from '../../draft/paragraphs.ts';
import { whileSame } from '../../draft/while-same.ts';
import { sameItems } from '../../text/same-items.ts';
import { once } from '../../tree/memo.ts';

/**
 * Whether a text may have a mark of this name that is not read as one: a number right after a word may have been a raised figure, and `[^3]:` in mid-line
 * looks like the label of a note.
 */
export function mayBeRaised(draft: Draft, { marks, notes, end }: FootnoteEnds, name: string): boolean {
  const first = Math.min(marks[0]?.index ?? end, notes[0]?.index ?? end) - reachParagraphs;
  return raisedIn(draft).some(({ index, value }) => index >= first && index < end && value.includes(name));
}

/** Figures are looked for so far above the first mark or note: a text's first marks may all be raised figures. */
const reachParagraphs = 2000;

const raisedIn = once((draft: Draft) => gather(draft.paragraphs));

/** The same object as long as paragraphs of the same numbers may have the same marks. */
export const sameRaised = whileSame(
  ({ paragraphs }) => ({ tree: paragraphs, hits: gather.hits(paragraphs) }),
  sameItems,
  () => ({}),
);

const gather = gatherer(({ text, line }) => {
  if (line.form === 'note') return undefined;
  const names = [...text.matchAll(name)].map(([written]) => written);
  return names.length > 0 ? names : undefined;
});

const name = /\d{1,2}(?=[\s.,;:)”]|$)(?<=\p{Ll}[.,;:”"’)]?\d{1,2})|(?<=\S\[\^)[^\]\s]{1,8}(?=\])/gu;
