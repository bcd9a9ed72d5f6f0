import type { Draft, Range } from '../service.ts';
import type { Span } from '../text/span.ts';

/** Lines counted from 1, the last included: a model names places by lines and by words, and miscounts columns. */
export interface Lines {
  readonly line: number;
  readonly endLine: number;
}

export function linesOf(draft: Draft, span: Span): Lines {
  return linesOfRange(draft.rangeOf(span));
}

export function linesOfRange({ start, end }: Range): Lines {
  return { line: start.line + 1, endLine: end.line + 1 };
}
