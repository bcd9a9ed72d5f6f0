import type { Place } from '../../draft/document/places.ts';
import { compare, follows } from '../../draft/numbering/level.ts';
import type { Label } from '../../syntax/label.ts';

/** What comes next in each series after a paragraph, for a walk backwards: of the headings first, then of the paragraphs by their depth. */
export type LabelsAhead = readonly (NextLabel | undefined)[];

export interface NextLabel {
  readonly label: Label;
  readonly sequence: Place['sequence'];
  /** How many labels follow it in order, up to `mostAfterLabels`. */
  readonly after: number;
}

export const noLabelAhead: LabelsAhead = [];

/** The next label in the series of a paragraph with this place. */
export function nextIn(ahead: LabelsAhead, place: Place): NextLabel | undefined {
  return ahead[seriesAt(place)];
}

/** What comes next for the paragraphs before one with this place. */
export function withLabel(ahead: LabelsAhead, place: Place): LabelsAhead {
  const { role, label, starts, sequence } = place;
  if (label === undefined) return ahead;
  const at = seriesAt(place);
  const next = ahead.slice(0, role === 'heading' ? ahead.length : role === 'option' ? at + 1 : at);
  if (role === 'option') return next;
  while (next.length < at) next.push(undefined);
  next[at] = starts ? undefined : { label, sequence, after: inOrderAfter(label, ahead[at]) };
  return next;
}

/** How many labels follow one in order. */
export function inOrderAfter(label: Label, next: NextLabel | undefined): number {
  return next !== undefined && follows(label, next.label) ? Math.min(mostAfterLabels, 1 + next.after) : 0;
}

export function sameAhead(a: LabelsAhead, b: LabelsAhead): boolean {
  return a === b || (a.length === b.length && a.every((next, at) => sameNext(next, b[at])));
}

/** Two labels in order below are as good as many. */
const mostAfterLabels = 2;

function seriesAt({ role, depth }: Place): number {
  return role === 'heading' ? 0 : depth + 1;
}

function sameNext(a: NextLabel | undefined, b: NextLabel | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.after === b.after && a.sequence === b.sequence && compare(a.label, b.label) === 0;
}
