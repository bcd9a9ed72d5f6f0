import type { Draft } from '../draft.ts';
import { paragraphsIn } from '../paragraphs.ts';
import { partHeadings } from './part-heading.ts';

/** The words of the heading below which a paragraph gives reasons, and is no text: "Commentary". */
export function reasonsAt(draft: Draft, index: number): string | undefined {
  const nearest = partHeadings(draft.paragraphs).findLast(
    ({ index: at, value }) => at <= index && (value.kind !== 'delegation' || value.known),
  );
  if (nearest?.value.kind !== 'reasons') return undefined;
  const { alone, written } = nearest.value;
  if (alone) return written;
  // Reasons that begin on the line of their heading end where a paragraph has a label.
  const since = index - nearest.index;
  const after = since <= mostReasonParagraphs ? [...paragraphsIn(draft.paragraphs, nearest.index + 1, index + 1)] : undefined;
  return after?.every(({ paragraph }) => paragraph.line.label === undefined) ? written : undefined;
}

/** In paragraphs, of those without a heading of their own. */
const mostReasonParagraphs = 12;
