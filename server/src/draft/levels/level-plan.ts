import type { TextEdit } from '../../text/edit.ts';
import { lineStart } from '../../text/line-breaks.ts';
import { say } from '../../wording/say.ts';
import type { NodeAt } from '../document/path.ts';
import { type PlacedIn, structure } from '../document/places.ts';
import type { Draft } from '../draft.ts';
import { nameOf } from '../naming.ts';
import { labelNumbered } from '../numbering/label-after.ts';
import { type NewPlace, newPlaceOf, relabelled, shifted } from '../numbering/new-places.ts';
import { type Numeral, numeralOf } from '../numbering/numeral.ts';
import { numberAfter } from '../numbering/renumber.ts';
import { formAtDepth, type SeriesForm } from '../numbering/series-form.ts';

/** The labels that change, and the places that paragraphs come to have by them: collected from the first paragraph to the last. */
export class LevelPlan {
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
        // What stands below begins a list of its own, with the numbers that it has.
        const number = placed.index > start ? numeralOf(label) : last === undefined ? { number: 1, suffix: 0 } : numberAfter(last, label);
        const written = form && labelNumbered(form.label, number);
        if (form === undefined || written === undefined) return say('noLabelKnown', { name: nameOf(this.#draft, placed) });
        if (depth === 0) this.outermost = placed.index;
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
    for (const [member, number] of changed) {
      const place = newPlaceOf(this.#draft, member, number);
      this.places.set(member.index, place.depth === 0 || below === undefined ? place : { ...place, parent: below });
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
