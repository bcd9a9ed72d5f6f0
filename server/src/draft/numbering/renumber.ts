import { type Label, suffixName } from '../../syntax/label.ts';
import type { TextEdit } from '../../text/edit.ts';
import { shift } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { bareNumber, numberOf } from '../naming.ts';
import { referencesOf } from '../references/references.ts';
import { type PlacedIn, structure } from '../structure.ts';

export interface Renumbering {
  /** The labels that change. */
  readonly labels: readonly TextEdit[];
  /** The references that follow them, each with what it followed. */
  readonly references: readonly (TextEdit & { readonly from: string; readonly to: string })[];
}

/**
 * Numbers the series that holds the paragraph `index` anew, in the order of the text. An inserted paragraph (5 bis) stays with the paragraph before it.
 * Every reference of the draft to a number that changes is rewritten; of two paragraphs with one number, references mean the
 * first. Walks the whole draft: for a fix that a user asked for, never on a keystroke.
 */
export function renumber(draft: Draft, index: number): Renumbering {
  const series = seriesOf(draft, index);
  const first = series[0];
  if (first?.place.label === undefined) return { labels: [], references: [] };
  const labels: TextEdit[] = [];
  const renamed = new Map<string, Label>();
  let last: Label | undefined;
  for (const { place, offset } of series) {
    const old = place.label;
    if (old === undefined) continue;
    const label: Label = { ...old, ...next(last, old, first.place.depth) };
    if (!renamed.has(keyOf(old))) renamed.set(keyOf(old), label);
    if (keyOf(old) !== keyOf(label)) labels.push(relabelling(old, label, offset));
    last = label;
  }
  return { labels, references: first.place.depth > 0 ? [] : followers(draft, first.place.section, renamed) };
}

/** The paragraphs of one series, in order: neighbours at one depth, between two starts or within one parent. Headings count apart from paragraphs. */
function seriesOf(draft: Draft, index: number): PlacedIn[] {
  const [asked] = structure(draft, index, index + 1);
  const ofHeadings = asked?.place.role === 'heading';
  let open: PlacedIn[][] = [];
  let wanted: PlacedIn[] | undefined;
  for (const each of structure(draft)) {
    const { place } = each;
    if (place.label === undefined || place.role === 'note' || place.role === 'option') continue;
    if ((place.role === 'heading') !== ofHeadings) {
      open = open.slice(0, 1);
      continue;
    }
    open = open.slice(0, place.depth + 1);
    let series = open[place.depth];
    if (series === undefined || place.starts) {
      if (wanted !== undefined && wanted === series) return wanted;
      series = [];
      open[place.depth] = series;
    }
    series.push(each);
    if (each.index === index) wanted = series;
    if (wanted !== undefined && !open.includes(wanted)) return wanted;
  }
  return wanted ?? [];
}

function next(last: Label | undefined, old: Label, depth: number): Pick<Label, 'number' | 'suffix'> {
  // A list below another series begins at its first; the outermost may go on from a part that is not here.
  if (last === undefined) return depth > 0 ? { number: 1, suffix: 0 } : { number: old.number, suffix: old.suffix };
  return old.suffix > 0 || old.alternative
    ? { number: last.number, suffix: old.alternative ? old.suffix : last.suffix + 1 }
    : { number: last.number + 1, suffix: 0 };
}

function followers(draft: Draft, section: string, renamed: ReadonlyMap<string, Label>): Renumbering['references'] {
  return referencesOf(draft).flatMap((reference) => {
    const label = renamed.get(`${reference.number}.${reference.suffix}`);
    const meant = reference.section === 'unknown' ? 'operative' : reference.section;
    if (label === undefined || meant !== section) return [];
    const from = draft.slice(reference.numberSpan);
    const to = label.suffix > 0 ? `${label.number} ${suffixName(label.suffix)}` : String(label.number);
    return from.replace(/\s/g, ' ') === to || (label.number === reference.number && label.suffix === reference.suffix)
      ? []
      : [{ span: reference.numberSpan, newText: to, from, to: numberOf(label) }];
  });
}

function relabelling(old: Label, label: Label, offset: number): TextEdit {
  if (old.suffix === 0 || label.suffix > 0) return { span: shift(old.numberSpan, offset), newText: written(label) };
  // With the suffix goes the stop after it: “(c) bis.” becomes “(a)”.
  return { span: shift({ start: old.numberSpan.start, end: old.span.end }, offset), newText: written(label) + label.enclosure.slice(-1) };
}

function written(label: Label): string {
  const bare = bareNumber(label);
  return label.suffix > 0 ? `${bare}${label.joint}${suffixName(label.suffix)}` : label.alternative ? `${bare}${label.joint}alt` : bare;
}

function keyOf(label: Label): string {
  return `${label.number}.${label.suffix}`;
}
