import { opens } from '../../syntax/line-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Place } from '../document/places.ts';

/**
 * How far out a paragraph stands in the document, for brackets that span paragraphs: they nest as it does. Kinds of labels tell, since a converter often loses
 * the indentation. Options stand in numbered paragraphs and hold such, so they come after all other labels.
 */
export const rank = {
  /** An opening formula, or the draft's end. */
  formula: 0,
  /** A section, an article, an annex. */
  part: 1,
  heading: 2,
  number: 3,
  decimal: 4,
  indentedNumber: 5,
  letter: 6,
  innerNumber: 7,
  roman: 8,
  option: 9,
  /** "Option (a)". */
  innerOption: 10,
  /** No label, but a verb that opens a paragraph of a preamble or of an operative part. */
  opener: 11,
  none: 12,
} as const;

export function rankOf({ line, text, content }: Paragraph, { role, label }: Place): number {
  if (role === 'opening formula') return rank.formula;
  if (role === 'option') return label?.numeral === 'letter' && !label.capital ? rank.innerOption : rank.option;
  if (headings.has(role)) {
    // "[The Parties to this Agreement,"
    if (text.charAt(content.end - 1) === ',') return rank.formula;
    return label !== undefined || line.label !== undefined || text.startsWith('#', content.start) ? rank.part : rank.heading;
  }
  switch (label?.kind) {
    case undefined:
      return opens(text, content.start) ? rank.opener : rank.none;
    case 'decimal':
      return rank.decimal;
    case 'letter':
      return rank.letter;
    case 'roman':
      return rank.roman;
    default: {
      const indentation = text.slice(line.start, line.start + innerIndentation).search(/\S|$/);
      return indentation < 2 ? rank.number : indentation < innerIndentation ? rank.indentedNumber : rank.innerNumber;
    }
  }
}

const headings: ReadonlySet<string> = new Set(['heading', 'resolving formula', 'chapeau', 'note']);
/** In characters: Markdown indents a list in a list by three or four for each level. */
const innerIndentation = 6;
