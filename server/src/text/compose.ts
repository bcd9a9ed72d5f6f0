import { applyEdits, inOrder, type TextEdit } from './edit.ts';
import { type Span, shift } from './span.ts';

/**
 * Edits of the original text that come to the same as `first` and then `second`, which refers to the text that `first` makes. Only edits that
 * touch become one, with the other properties of the earlier one; all others stay apart. Edits of one round must not overlap.
 */
export function compose<E extends TextEdit>(first: readonly E[], second: readonly E[]): E[] {
  let grown = 0;
  return meetings(first, second).flatMap((meeting) => {
    const before = grown;
    for (const { edit } of meeting.first) grown += growth(edit);
    const [earliest] = meeting.first;
    if (earliest === undefined) return meeting.second.map((edit) => ({ ...edit, span: shift(edit.span, -grown) }));
    if (meeting.second.length === 0) return meeting.first.map(({ edit }) => edit);
    const { start, end } = meeting.span;
    return [{ ...meeting.second[0], ...earliest.edit, span: { start: start - before, end: end - grown }, newText: newText(meeting) }];
  });
}

/** Edits of the two rounds that touch one another. */
interface Meeting<E> {
  /** In the text after the first round and before the second, as all spans here. */
  span: Span;
  readonly first: { readonly edit: E; readonly made: Span }[];
  readonly second: E[];
}

/** In the order of the text; between two of them stands text that neither round touches. */
function meetings<E extends TextEdit>(first: readonly E[], second: readonly E[]): Meeting<E>[] {
  let grown = 0;
  const made = inOrder(first).map((edit): Meeting<E> => {
    const start = edit.span.start + grown;
    grown += growth(edit);
    const span = { start, end: start + edit.newText.length };
    return { span, first: [{ edit, made: span }], second: [] };
  });
  const wanted = second.map((edit): Meeting<E> => ({ span: edit.span, first: [], second: [edit] }));
  const found: Meeting<E>[] = [];
  for (const next of [...made, ...wanted].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = found.at(-1);
    if (last === undefined || last.span.end < next.span.start) {
      found.push(next);
      continue;
    }
    last.span = { start: last.span.start, end: Math.max(last.span.end, next.span.end) };
    last.first.push(...next.first);
    last.second.push(...next.second);
  }
  return found;
}

/** The text after both rounds. Blanks stand for original text that is not known here: the second round takes all of it out. */
function newText<E extends TextEdit>({ span, first, second }: Meeting<E>): string {
  const between = first.reduce((text, { edit, made }) => text.padEnd(made.start - span.start) + edit.newText, '');
  return applyEdits(
    between.padEnd(span.end - span.start),
    second.map((edit) => ({ ...edit, span: shift(edit.span, -span.start) })),
  );
}

/** By how many UTF-16 code units an edit makes the text longer. */
function growth({ span, newText }: TextEdit): number {
  return newText.length - (span.end - span.start);
}
