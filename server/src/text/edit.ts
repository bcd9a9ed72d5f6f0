import type { Span } from './span.ts';

/** Replaces the text of `span` by `newText`. Offsets are UTF-16 code units of the text before the edit. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits that all refer to the same original text.
 *
 * @throws RangeError when two edits overlap: one of them would be lost.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let end = 0;
  for (const edit of inOrder(edits)) {
    if (edit.span.start < end) throw new RangeError(`Edits overlap at offset ${edit.span.start}`);
    result += text.slice(end, edit.span.start) + edit.newText;
    end = edit.span.end;
  }
  return result + text.slice(end);
}

/** The edits by place; two insertions at one place keep the order they were given in. */
export function inOrder<E extends TextEdit>(edits: readonly E[]): E[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Where offsets of the text before edits are after them; both in order. An offset in what is replaced goes behind what comes in its place. */
export function offsetsAfter(offsets: readonly number[], edits: readonly TextEdit[]): readonly number[] {
  let next = 0;
  let by = 0;
  return offsets.map((offset) => {
    for (let edit = edits[next]; edit !== undefined && edit.span.end <= offset; edit = edits[++next])
      by += edit.newText.length - (edit.span.end - edit.span.start);
    const cut = edits[next];
    return cut !== undefined && cut.span.start < offset ? cut.span.start + by + cut.newText.length : offset + by;
  });
}
