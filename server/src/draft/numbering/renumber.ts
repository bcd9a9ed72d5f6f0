import { type Label, suffixName } from '../../syntax/label.ts';
import type { TextEdit } from '../../text/edit.ts';
import { shift } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';
import type { PlacedIn } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { bareNumber } from '../naming.ts';
import { type Followed, followNumbers, type LeftOpen } from '../references/follow-numbers.ts';
import { type Numeral, sameNumber } from './numeral.ts';
import { type Series, seriesOf } from './series.ts';

export interface Renumbering {
  /** The labels that change. */
  readonly labels: readonly TextEdit[];
  /** The references that follow them. */
  readonly references: readonly Followed[];
  /** The references of which nobody but the drafter knows what they mean. They stay as they are. */
  readonly left: readonly LeftOpen[];
}

/**
 * Numbers the series that holds the paragraph `index` anew, in the order of the text. An inserted paragraph (5 bis) stays with the paragraph before it.
 * A reference of the draft follows its paragraph where it is certain which one it means. Counted once for each series: its
 * findings share one renumbering. Walks the whole draft: for a fix that a user asked for, never on a keystroke.
 */
export function renumber(draft: Draft, index: number): Renumbering {
  const series = seriesOf(draft).of(index);
  if (series === undefined) return nothing;
  const known = renumberings(draft);
  let renumbering = known.get(series);
  if (renumbering === undefined) {
    renumbering = renumberSeries(draft, series);
    known.set(series, renumbering);
  }
  return renumbering;
}

const nothing: Renumbering = { labels: [], references: [], left: [] };

const renumberings = once((_draft: Draft) => new Map<Series, Renumbering>());

/** The same after an inserted paragraph was agreed: it is one of the series now, 6 instead of 5 bis, and those after it move up. */
export function renumberWith(draft: Draft, index: number): Renumbering {
  const series = seriesOf(draft).of(index);
  return series === undefined ? nothing : renumberSeries(draft, series, index);
}

function renumberSeries(draft: Draft, series: Series, agreed?: number): Renumbering {
  const labels: TextEdit[] = [];
  const numbers = new Map<PlacedIn, Numeral>();
  let last: Label | undefined;
  for (const member of series.members) {
    const { place, offset } = member;
    const old = place.label;
    if (old === undefined) continue;
    const label: Label = {
      ...old,
      ...(last === undefined
        ? first(series, old, place.depth)
        : numberAfter(last, member.index === agreed ? { ...old, suffix: 0, alternative: false } : old)),
    };
    numbers.set(member, label);
    if (!sameNumber(old, label)) labels.push(relabelling(old, label, offset));
    last = label;
  }
  return { labels, ...followNumbers(draft, series, numbers) };
}

/** A list below another series begins at its first; the outermost at its lowest number, since what stands before that may be in a part that is not here. */
function first({ members }: Series, old: Label, depth: number): Numeral {
  if (depth > 0) return { number: 1, suffix: 0 };
  const lowest = members.reduce((low, { place }) => Math.min(low, place.label?.number ?? low), old.number);
  return { number: lowest, suffix: old.number === lowest ? old.suffix : 0 };
}

/** The number that comes after another in a series: an inserted or an alternative paragraph stays with the one before it. */
export function numberAfter(last: Numeral, old: Label): Numeral {
  return old.suffix > 0 || old.alternative
    ? { number: last.number, suffix: old.alternative ? old.suffix : last.suffix + 1 }
    : { number: last.number + 1, suffix: 0 };
}

/** The edit of a label that gets another number, in the form that it has. */
export function relabelling(old: Label, label: Label, offset: number): TextEdit {
  if (label.alternative) {
    const { start } = old.numberSpan;
    return { span: shift({ start, end: start + bareNumber(old).length }, offset), newText: bareNumber(label) };
  }
  if (old.suffix === 0 || label.suffix > 0) return { span: shift(old.numberSpan, offset), newText: written(label) };
  // With the suffix goes the stop after it: “(c) bis.” becomes “(a)”.
  return { span: shift({ start: old.numberSpan.start, end: old.span.end }, offset), newText: written(label) + label.enclosure.slice(-1) };
}

function written(label: Label): string {
  const bare = bareNumber(label);
  return label.suffix > 0 ? `${bare}${label.joint}${suffixName(label.suffix)}` : bare;
}
