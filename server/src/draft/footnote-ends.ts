import type { Paragraph } from '../syntax/paragraph.ts';
import type { Node } from '../syntax/tree.ts';
import { type Span, shift } from '../text/span.ts';
import { byPlace } from './by-place.ts';
import type { Draft } from './draft.ts';
import { type Place, placeAt } from './structure.ts';

/** A mark in the text: `3/`, `[^3]`, or the `/` that is left of one. Spans are of the draft. */
export interface Mark {
  /** Undefined where it was lost. */
  readonly name: string | undefined;
  readonly span: Span;
  /** The number of its paragraph in the draft. */
  readonly index: number;
  /** True in square brackets, where a stroke at a line's start may divide alternatives instead. */
  readonly inBrackets: boolean;
}

/** A note: `3.<TAB>…` and `3/<TAB>…` are `numbered`, `[^3]: …` is `linked`; `�.<TAB>…` has lost its number. */
export interface Note {
  readonly name: string | undefined;
  readonly form: 'numbered' | 'linked';
  /** Its first paragraph, without the white space around it. */
  readonly span: Span;
  /** Number, stop and the space after it. */
  readonly labelSpan: Span;
  readonly index: number;
}

/** The marks and notes that belong together: those of one text of a compilation. */
export interface Ends {
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  /** Numbers that stand right after a word, as raised figures do in text taken from a page: they may be marks. */
  readonly raised: ReadonlySet<string>;
}

/** A compilation's texts are told apart by their titles: one that stands below notes begins anew. */
export function footnoteEnds(draft: Draft): readonly Ends[] {
  const texts: { marks: Mark[]; notes: Note[]; raised: Set<string> }[] = [];
  let current: (typeof texts)[number] | undefined;
  const { before } = draft.paragraphs;
  ends(draft).forEach((found, chunk) => {
    const start = before[chunk] ?? { index: 0, offset: 0 };
    for (const { index, offset, value } of found) {
      const at = { index: index + start.index, offset: offset + start.offset };
      if (value.opens && current !== undefined) current = belowNotes(draft, at.index, current) ?? current;
      if (current === undefined || !texts.includes(current)) {
        current ??= { marks: [], notes: [], raised: new Set() };
        texts.push(current);
      }
      for (const mark of value.marks) current.marks.push({ ...mark, span: shift(mark.span, at.offset), index: at.index });
      for (const name of value.raised) current.raised.add(name);
      if (value.note !== undefined) current.notes.push(placedNote(value.note, at.offset, at.index));
    }
  });
  return texts;
}
