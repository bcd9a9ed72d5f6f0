import type { Loose, LooseMark } from '../../draft/brackets/marks-without-partner.ts';
import { type Place, placeAt } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameIn } from '../../draft/naming.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { type Fix, replacement } from '../finding.ts';
import { type Found, placed } from '../rule.ts';
import { wordsBefore, wordsFrom } from '../words-of.ts';

/** What the three rules on lost marks share. `found` looks at the paragraph alone, with its name in the draft. */
export type DescribeLost = (paragraph: Paragraph, mark: LooseMark, name: string) => Found;

/** A lost mark, kept with it as long as its paragraph is called the same. */
function lostMark(describe: DescribeLost): (paragraph: Paragraph, mark: LooseMark, place: Place | undefined) => Found {
  const kept = new WeakMap<LooseMark, { readonly name: string; readonly found: Found }>();
  return (paragraph, mark, place) => {
    const name = nameIn(place);
    let known = kept.get(mark);
    if (known?.name !== name) {
      known = { name, found: describe(paragraph, mark, name) };
      kept.set(mark, known);
    }
    return known.found;
  };
}

/** The findings on lost marks, in the draft. */
export function lostMarks(describe: DescribeLost): (draft: Draft, lost: readonly Loose[]) => Found[] {
  const found = lostMark(describe);
  return (draft, lost) => lost.map(({ paragraph, mark, offset, index }) => placed(found(paragraph, mark, placeAt(draft, index)), offset));
}

/** "after “… the contested words”" for a closing partner, "before “the contested words …”" for an opening one. */
export function besides(paragraph: Paragraph, place: number, mark: LooseMark): string {
  return mark.opening ? `after “${wordsBefore(paragraph, place, 30)}”` : `before “${wordsFrom(paragraph, place, 30)}”`;
}

export function insertion(paragraph: Paragraph, place: number, mark: LooseMark, partner: string): Fix {
  return replacement(`Insert “${partner}” ${besides(paragraph, place, mark)}`, { start: place, end: place }, partner);
}

export function removal(mark: LooseMark, written: string): Fix {
  return replacement(`Remove this “${written}”`, mark.span, '');
}
