import type { Paragraph } from '../../syntax/paragraph.ts';
import { gatherInPlace, type Place } from '../document/places.ts';
import { numbersParagraph } from '../numbering/numeral.ts';

/** A paragraph that matters to references: one that may be named (a numbered paragraph, an article, a point of a list), or one with which a text of a compilation begins or a list of points ends. */
export type Landmark = (
  | { readonly kind: 'text' | 'unnumbered preambular' | 'other' }
  | { readonly kind: 'article' | 'point'; readonly number: number; readonly suffix: number }
  | {
      readonly kind: 'paragraph';
      readonly number: number;
      readonly suffix: number;
      readonly section: Place['section'];
      readonly depth: number;
      /** True for a label alone, whose words a converter may have put elsewhere. */
      readonly bare: boolean;
    }
) & {
  /** True where a list of points ends: no point below it belongs to a paragraph above it. */
  readonly bounds: boolean;
  /** The letters of points in running text: "ab" for "(a) to act; (b) to report". */
  readonly letters: string;
};

export type ParagraphLandmark = Extract<Landmark, { readonly kind: 'paragraph' }>;

export const landmarks = gatherInPlace((paragraph, place): Landmark | undefined => {
  const bounds = place.role === 'heading' || (place.label !== undefined && place.depth === 0);
  const letters = lettersIn(paragraph.text);
  const kind = landmarkOf(paragraph, place) ?? (bounds || letters !== '' ? { kind: 'other' as const } : undefined);
  return kind && { ...kind, bounds, letters };
});

export function sameLandmark(a: Landmark, b: Landmark): boolean {
  const [one, other]: Partial<ParagraphLandmark>[] = [a as Partial<ParagraphLandmark>, b as Partial<ParagraphLandmark>];
  return (
    a.kind === b.kind &&
    a.bounds === b.bounds &&
    a.letters === b.letters &&
    one?.number === other?.number &&
    one?.suffix === other?.suffix &&
    one?.section === other?.section &&
    one?.depth === other?.depth &&
    one?.bare === other?.bare
  );
}

type BareLandmark<L extends Landmark = Landmark> = L extends Landmark ? Omit<L, 'bounds' | 'letters'> : never;

function landmarkOf(paragraph: Paragraph, { role, section, depth, label, begins }: Place): BareLandmark | undefined {
  if (role === 'opening formula') return { kind: 'text' };
  const written = paragraph.line.label;
  if (begins === 'article' && written !== undefined) return { kind: 'article', number: written.number, suffix: written.suffix };
  if (role === 'preambular' && label === undefined) return { kind: 'unnumbered preambular' };
  if (label === undefined || role === 'note' || role === 'heading') return undefined;
  const { number, suffix } = label;
  if (label.kind === 'letter') return { kind: 'point', number, suffix };
  return numbersParagraph(label) ? { kind: 'paragraph', number, suffix, section, depth, bare: isBare(paragraph) } : undefined;
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
