import { capitalized } from '../../text/capitalized.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineStart } from '../../text/line-breaks.ts';
import { documentOf } from '../document/document.ts';
import { blockEnd, type NodeAt } from '../document/path.ts';
import { type PlacedIn, placedAt, structure } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { nameOf } from '../naming.ts';
import { labelNumbered } from '../numbering/label-after.ts';
import { type NewPlace, type NewPlaces, relabelled, shifted } from '../numbering/new-places.ts';
import type { Numeral } from '../numbering/numeral.ts';
import { numberAfter } from '../numbering/renumber.ts';
import { seriesOf } from '../numbering/series.ts';
import { formAtDepth, formBeside, type SeriesForm } from '../numbering/series-form.ts';

/** Paragraphs that stand one after the other at one level. */
export interface Beside {
  /** The node below which they stand. */
  readonly parent: NodeAt;
  /** What stands before the first of them, at their level. */
  readonly before: NodeAt | undefined;
  readonly selected: readonly NodeAt[];
}

/** The labels that change, and the places that paragraphs come to have by them. */
export interface LevelPlan {
  readonly labels: readonly TextEdit[];
  readonly places: NewPlaces;
}

/** What can have another level. */
export const movable: ReadonlySet<string> = new Set(['preambular', 'operative', 'sub-paragraph']);

/** What becomes of paragraphs that go below the one before them; or why they cannot. */
export function planDown(draft: Draft, { before, selected }: Beside): LevelPlan | string {
  const [first, last] = ends(draft, selected);
  const above = before && placedAt(draft, before.start);
  const hindrance = hinders(draft, first, last);
  if (hindrance !== undefined) return hindrance;
  const number = above?.place.label;
  if (above === undefined || number === undefined || !movable.has(above.place.role) || above.place.depth !== first.place.depth)
    return `${capitalized(nameOf(draft, first))} has no numbered paragraph before it below which it could stand.`;
  const depth = first.place.depth + 1;
  const sibling = [...structure(draft, above.index + 1, above.index + (before?.node.size ?? 1))].findLast(
    ({ place }) => place.label !== undefined && place.depth === depth,
  );
  const plan = new Plan(draft, depth > 1 ? outermostAbove(draft, first) : above.index);
  plan.goesOn(depth, sibling && formBeside(draft, sibling), sibling?.place.label);
  const failed = plan.move(selected, 1);
  if (failed !== undefined) return failed;
  plan.shift(membersAfter(draft, last), last.place.label ?? number, number);
  return plan;
}

/** What becomes of paragraphs that go beside the one below which they stand; or why they cannot. */
export function planUp(draft: Draft, { parent, selected }: Beside): LevelPlan | string {
  const [first, last] = ends(draft, selected);
  const above = placedAt(draft, parent.start);
  const hindrance = hinders(draft, first, last);
  if (hindrance !== undefined) return hindrance;
  const { depth } = first.place;
  const number = above?.place.label;
  if (depth === 0) return `${capitalized(nameOf(draft, first))} is at the highest level.`;
  if (above === undefined || number === undefined || !movable.has(above.place.role) || above.place.depth !== depth - 1)
    return `${capitalized(nameOf(draft, first))} stands below no numbered paragraph.`;
  const plan = new Plan(draft, depth > 1 ? outermostAbove(draft, first) : above.index);
  plan.goesOn(depth - 1, formBeside(draft, above), number);
  plan.goesOn(depth, formBeside(draft, first), undefined);
  const failed = plan.move(selected, -1);
  if (failed !== undefined) return failed;
  plan.shift(membersAfter(draft, last), last.place.label ?? number, plan.last(depth) ?? { number: 0, suffix: 0 }, plan.outermost);
  plan.shift(membersAfter(draft, above), number, plan.last(depth - 1) ?? number);
  return plan;
}

class Plan implements LevelPlan {
  readonly labels: TextEdit[] = [];
  readonly places = new Map<number, NewPlace>();
  readonly #draft: Draft;
  readonly #forms = new Map<number, SeriesForm>();
  readonly #last = new Map<number, Numeral>();
  /** The outermost paragraph below which what comes next stands. */
  outermost: number | undefined;

  constructor(draft: Draft, outermost: number | undefined) {
    this.#draft = draft;
    this.outermost = outermost;
  }

  /** The series at a depth goes on in this form, after this number; without one it begins. */
  goesOn(depth: number, form: SeriesForm | undefined, last: Numeral | undefined): void {
    if (form !== undefined) this.#forms.set(depth, form);
    if (last !== undefined) this.#last.set(depth, last);
  }

  last(depth: number): Numeral | undefined {
    return this.#last.get(depth);
  }

  /** Moves paragraphs with what stands below them; tells what hinders that. */
  move(nodes: readonly NodeAt[], by: 1 | -1): string | undefined {
    for (const { node, start } of nodes)
      for (const placed of structure(this.#draft, start, start + node.size)) {
        const { label, role } = placed.place;
        if (label === undefined || role === 'note' || role === 'option') continue;
        const depth = placed.place.depth + by;
        const form = this.#forms.get(depth) ?? formAtDepth(this.#draft, placed, depth);
        const last = this.#last.get(depth);
        const number = last === undefined ? { number: 1, suffix: 0 } : numberAfter(last, label);
        const written = form && labelNumbered(form.label, number);
        if (form === undefined || written === undefined)
          return `No label is known for ${nameOf(this.#draft, placed)} at that level: write the first of such a list yourself.`;
        if (depth === 0) this.outermost = placed.index;
        this.#forms.set(depth, form);
        this.goesOn(depth, form, number);
        for (const deeper of [...this.#last.keys()]) if (deeper > depth) this.#last.delete(deeper);
        const { numeral } = form.label.label;
        this.places.set(placed.index, {
          ...number,
          depth,
          parent: depth === 0 ? undefined : this.outermost,
          isLetter: numeral === 'letter',
        });
        this.labels.push(...heading(placed, form, written));
      }
    return undefined;
  }

  /** Gives members of a series numbers that follow one that was `before` and is `now`; below another paragraph, where they come to stand there. */
  shift(members: readonly PlacedIn[], before: Numeral, now: Numeral, below?: number): void {
    const changed = shifted(members, before, now);
    this.labels.push(...relabelled(changed));
    for (const [{ index, place }, number] of changed) {
      const parent = place.depth === 0 ? undefined : (below ?? seriesOf(this.#draft).of(index)?.parent?.index);
      this.places.set(index, { ...number, depth: place.depth, parent, isLetter: place.label?.numeral === 'letter' });
    }
  }
}

/** The edits that give a paragraph the beginning of a series of this form, with this label. */
function heading(
  { paragraph: { text, content }, place: { label }, offset }: PlacedIn,
  form: SeriesForm,
  written: string,
): readonly TextEdit[] {
  if (label === undefined) return [];
  const margin = { start: offset + lineStart(text, content.start), end: offset + content.start };
  const gap = /^[ \t\u00a0]*/.exec(text.slice(label.span.end))?.[0] ?? '';
  const labelled = { start: offset + label.span.start, end: offset + label.span.end + gap.length };
  const edits = [
    { span: margin, newText: form.indentation },
    // Nothing but a bracket parts "5.[Requests" from its number.
    { span: labelled, newText: written + (gap === '' ? '' : form.label.gap) },
  ];
  return edits.filter(({ span, newText }) => text.slice(span.start - offset, span.end - offset) !== newText);
}

function ends(draft: Draft, selected: readonly NodeAt[]): readonly [PlacedIn, PlacedIn] {
  const [first, last] = [selected[0], selected.at(-1)].map((each) => each && placedAt(draft, each.start));
  if (first === undefined || last === undefined) throw new RangeError('No paragraph is selected');
  return [first, last];
}

function membersAfter(draft: Draft, { index }: PlacedIn): readonly PlacedIn[] {
  return (
    seriesOf(draft)
      .of(index)
      ?.members.filter((member) => member.index > index) ?? []
  );
}

function outermostAbove(draft: Draft, { index }: PlacedIn): number | undefined {
  return seriesOf(draft).of(index)?.parent?.index;
}

/** Why numbers cannot follow. */
function hinders(draft: Draft, first: PlacedIn, last: PlacedIn): string | undefined {
  const all = seriesOf(draft);
  const end = blockEnd(documentOf(draft), all.around(last.index)?.members.at(-1)?.index ?? last.index);
  for (const { place } of structure(draft, first.index, end))
    if (place.label?.parent !== undefined) return 'Numbers such as 4.1 would have to follow, and only you can write those.';
  const next = all.of(last.index)?.members.find(({ index }) => index > last.index);
  if (first.place.label?.alternative || next?.place.label?.alternative)
    return `${capitalized(nameOf(draft, last))} has an alternative, which would be left alone.`;
  return undefined;
}
