import type { LooseMark } from '../../draft/brackets/marks-without-partner.ts';
import type { Place } from '../../draft/document/places.ts';
import { nameIn } from '../../draft/naming.ts';
import { paragraphNumber } from '../../draft/paragraphs.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { shift } from '../../text/span.ts';
import { tell } from '../../wording/say.ts';
import type { FoundInParagraph } from '../rule.ts';
import { wordsBefore, wordsFrom } from '../words-of.ts';
import { insertion, removal, wordsBeside } from './lost-mark.ts';
import { skipSpace } from './repair/words-end.ts';

/** The paragraph of a bracket whose partner is missing at the other end of its block. */
export interface OtherParagraph {
  readonly paragraph: Paragraph;
  readonly place: Place;
  /** How many paragraphs stand from the one where the partner is missing to this one; negative where this stands before it. */
  readonly apart: number;
}

/** The finding stands where the partner is missing: there it is to be put. */
export function foundElsewhere(
  paragraph: Paragraph,
  mark: LooseMark,
  { paragraph: other, place, apart }: OtherParagraph,
): FoundInParagraph {
  const { text, content, tree } = paragraph;
  const name = nameIn(place);
  const at = mark.opening ? content.end : skipSpace(text, tree.label?.span.end ?? content.start);
  const [written, partner] = mark.opening ? (['[', ']'] as const) : ([']', '['] as const);
  const put = insertion(paragraph, at, mark, partner);
  return {
    span: mark.opening
      ? { start: text.slice(0, at).search(/\S+$/), end: at }
      : { start: at, end: at + (/\s|$/.exec(text.slice(at))?.index ?? 0) },
    ...tell(mark.opening ? 'bracketNotClosedHere' : 'bracketNotOpenedHere', {
      words: mark.opening ? wordsFrom(other, mark.span.start) : wordsBefore(other, mark.span.end),
      name,
      place: wordsBeside(paragraph, at, mark),
    }),
    fixesIn: (draft, { index, offset }) => {
      const bracket = paragraphNumber(draft.paragraphs, index + apart);
      const inDraft = (by: number) => ({ ...put, edits: () => put.edits().map((edit) => ({ ...edit, span: shift(edit.span, by) })) });
      if (bracket === undefined) return [inDraft(offset)];
      const remove = removal(mark, written);
      return [
        inDraft(offset),
        { ...remove, edits: () => remove.edits().map((edit) => ({ ...edit, span: shift(edit.span, bracket.offset) })) },
      ];
    },
  };
}
