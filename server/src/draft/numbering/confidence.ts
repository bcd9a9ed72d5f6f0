import type { Label } from '../../syntax/label.ts';
import { compare, type Level, type Sequence } from './level.ts';

/** The longer the list is that did not expect this number, the more certain it is a slip; text between its paragraphs may be another's. */
export function confidenceIn(level: Level, label: Label, sequence: Sequence, interrupted: boolean): number {
  if (level.confidence < 0) return level.confidence;
  const confidence = interrupted ? Math.max(0, level.confidence - 1) : level.confidence;
  if (sequence === 'gap') return Math.max(0, confidence - level.gaps);
  if (sequence === 'duplicate') return confidence;
  return fillsGap(level, label) ? confidence + 2 : Math.max(0, confidence - 1);
}

/** A paragraph or two get lost; where more are missing, a text is quoted in part. */
export const fewLostParagraphs = 2;

/** How many numbers lie between two of one series. */
export function missing(previous: Label, label: Label): number {
  return label.number - previous.number - (label.suffix > 0 ? 0 : 1);
}

/** True for the second of two paragraphs that changed places: 2, 4, 3. */
export function fillsGap({ before, last }: Level, label: Label): boolean {
  return before !== undefined && compare(before, label) < 0 && compare(label, last) < 0;
}
