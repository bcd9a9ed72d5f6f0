import type { Label } from '../../syntax/label.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Slices } from '../../text/slices.ts';
import { shift } from '../../text/span.ts';
import { inTurns } from '../../tree/turns.ts';
import { commonestFirst } from '../commonest.ts';
import { type PlacedIn, structure } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { seriesRoles } from '../numbering/numbered.ts';
import { type Series, seriesOf } from '../numbering/series.ts';

/**
 * The edits that have the series of one level and one kind of number write their labels alike, `(a)`, `a)` or `a.`, as most labels of the draft do there. A series with a label that can be written in one way alone, “(b) bis”, stays as it is, and
 * so do those that do not lie in the paragraphs `[from, to)` as a whole. In slices.
 */
export function* labelStyleEdits(draft: Draft, from: number, to: number): Slices<readonly TextEdit[]> {
  const all = yield* inTurns(() => seriesOf(draft));
  const series = new Set<Series>();
  const counts = new Map<string, Map<string, number>>();
  for (const placed of structure(draft)) {
    if (placed.index % sliceParagraphs === 0) yield;
    const own = all.of(placed.index);
    const label = plainLabel(placed);
    if (own === undefined || label === undefined) continue;
    series.add(own);
    const level = levelOf(placed, label);
    const count = counts.get(level) ?? new Map<string, number>();
    counts.set(level, count.set(label.enclosure, (count.get(label.enclosure) ?? 0) + 1));
  }
  return [...series].flatMap(({ members }) => {
    const labels = members.map(plainLabel);
    const isWithin = members.every(({ index }) => from <= index && index < to);
    if (!isWithin || labels.includes(undefined)) return [];
    return members.flatMap((placed, at) => {
      const label = labels[at] as Label;
      const [first, second] = commonestFirst(counts.get(levelOf(placed, label)) ?? new Map<string, number>());
      if (first === undefined || first[1] === second?.[1] || first[0] === label.enclosure) return [];
      const number = placed.paragraph.text.slice(label.numberSpan.start, label.numberSpan.end);
      return { span: shift(label.span, placed.offset), newText: first[0] === '()' ? `(${number})` : number + first[0] };
    });
  });
}

/** Placing so many paragraphs takes some milliseconds. */
const sliceParagraphs = 256;

/** The label, if it is a number with a stop or parentheses, and nothing else. */
function plainLabel({ paragraph: { text }, place: { label, role } }: PlacedIn): Label | undefined {
  if (label === undefined || !seriesRoles.has(role) || !['arabic', 'letter', 'roman'].includes(label.kind)) return undefined;
  return /^\(?[A-Za-z\d]+[.)]$/.test(text.slice(label.span.start, label.span.end)) ? label : undefined;
}

function levelOf({ place: { depth, section } }: PlacedIn, { numeral, capital }: Label): string {
  return `${section} ${depth} ${numeral} ${capital}`;
}
