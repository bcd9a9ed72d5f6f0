import type { Span } from '../text/span.ts';

/** Zero-based; `character` counts UTF-16 code units. A line ends with LF, CR LF or CR. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** An immutable snapshot of a draft: its text, its paragraphs, and what they mean. */
export interface Draft {
  /** In UTF-16 code units. */
  readonly length: number;
  readonly lineCount: number;
  /** The whole text, built anew at each call: for writing files and for tests, never on a keystroke. */
  text(): string;
  slice(span: Span): string;
  /** Offsets outside the text are clamped. */
  positionAt(offset: number): Position;
  /** Positions outside the text or the line are clamped. */
  offsetAt(position: Position): number;
}
