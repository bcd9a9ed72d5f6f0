import type { Paragraph } from '../../syntax/paragraph.ts';
import { gatherInPlace, type Place } from '../document/places.ts';
import { type Numeral, numbersParagraph, sameNumber } from '../numbering/numeral.ts';

/** A paragraph that matters to references. */
export interface Landmark extends Numeral {
  /** What may be named: a numbered paragraph, one of a preamble without numbers, an article, a point of a list; the beginning of a text of a compilation; or another that `bounds` or has `letters`. */
  readonly kind: 'text' | 'article' | 'paragraph' | 'unnumbered preambular' | 'point' | 'other';
  readonly section: Place['section'];
  readonly depth: number;
  /** True for a label alone, whose words a converter may have put elsewhere. */
  readonly bare: boolean;
  /** True where a list of points ends: no point below it belongs to a paragraph above it. */
  readonly bounds: boolean;
  /** The letters of points in running text: "ab" for "(a) to act; (b) to report". */
  readonly letters: string;
}

export const landmarks = gatherInPlace((paragraph, place): Landmark | undefined => {
  const { role, section, depth, label } = place;
  const kind = kindOf(place);
  const bounds = role === 'heading' || (label !== undefined && depth === 0);
  const letters = lettersIn(paragraph.text);
  if (kind === 'other' && !bounds && letters === '') return undefined;
  // An article is named by its label as it is written.
  const named = kind === 'article' ? paragraph.line.label : kind === 'other' ? undefined : label;
  const { number = 0, suffix = 0 } = named ?? {};
  return { kind, number, suffix, section, depth, bare: kind === 'paragraph' && isBare(paragraph), bounds, letters };
});

export function sameLandmark(a: Landmark, b: Landmark): boolean {
  return (
    a.kind === b.kind &&
    sameNumber(a, b) &&
    a.section === b.section &&
    a.depth === b.depth &&
    a.bare === b.bare &&
    a.bounds === b.bounds &&
    a.letters === b.letters
  );
}

function kindOf({ role, label, begins }: Place): Landmark['kind'] {
  if (role === 'opening formula') return 'text';
  if (begins === 'article') return 'article';
  if (role === 'preambular' && label === undefined) return 'unnumbered preambular';
  if (label === undefined || role === 'note' || role === 'heading') return 'other';
  return label.kind === 'letter' ? 'point' : numbersParagraph(label) ? 'paragraph' : 'other';
}

function lettersIn(text: string): string {
  if (!text.includes('(')) return '';
  let letters = '';
  for (const [, letter = ''] of text.matchAll(/\(([a-hj-uwyz])\)/g)) if (!letters.includes(letter)) letters += letter;
  return letters;
}

function isBare({ text, content, line }: Paragraph): boolean {
  return /^[\s\]*]*$/.test(text.slice(line.label?.span.end ?? content.end, content.end));
}
