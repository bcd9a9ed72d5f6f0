import type { LooseMark, MarkAt } from '../../draft/brackets/marks-without-partner.ts';
import type { SpanningMarks } from '../../draft/brackets/spanning.ts';
import { type ParagraphInPlace, placesOf } from '../../draft/document/places.ts';
import { nameIn } from '../../draft/naming.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { hitsOfItems } from '../../tree/hits-of-items.ts';
import { say } from '../../wording/say.ts';
import { type Fix, replacement } from '../finding.ts';
import { markName } from '../mark-name.ts';
import { type Check, type FoundInParagraph, perParagraphs } from '../rule.ts';
import { wordsBefore, wordsFrom } from '../words-of.ts';

/** A check of marks without a partner. `describe` looks at the paragraph alone, with its name in the draft; undefined where the mark needs no partner. */
export function lostMarks(
  { lost, of }: Pick<SpanningMarks, 'lost' | 'of'>,
  describe: (paragraph: Paragraph, mark: LooseMark, name: string) => FoundInParagraph | undefined,
): Check {
  const found = hitsOfItems(
    ({ number }: MarkAt, { paragraph, place }: ParagraphInPlace) => {
      const mark = of(paragraph)?.[number];
      return mark && describe(paragraph, mark, nameIn(place));
    },
    (a, b) => a.number === b.number,
  );
  return perParagraphs((draft) => found(placesOf(draft), lost(draft)));
}

/** The words beside the place of a partner: "… the contested words" before a closing one, "the contested words …" after an opening one. */
export function wordsBeside(paragraph: Paragraph, place: number, mark: LooseMark): string {
  return mark.opening ? wordsBefore(paragraph, place, 30) : wordsFrom(paragraph, place, 30);
}

export function insertion(paragraph: Paragraph, place: number, mark: LooseMark, partner: string): Fix {
  const words = { mark: markName(partner, !mark.opening), place: wordsBeside(paragraph, place, mark) };
  return replacement(say(mark.opening ? 'insertAfter' : 'insertBefore', words), { start: place, end: place }, partner);
}

export function removal(mark: LooseMark, written: string): Fix {
  return replacement(say('remove', { mark: markName(written, mark.opening) }), mark.span, '');
}
