import type { Span } from '../../server/src/text/span.ts';

/**
 * A draft that a person can read, with what is expected of it. A marker line stands under the text that it speaks of and is taken
 * out before parsing: spaces, `^` for the first character of the line above or `^^^` for as many, then words.
 *
 *     1. Calls upon Member States [to act;
 *                                 ^ error unbalanced-bracket
 *
 * `┆` is the cursor and `⟦…⟧` an expected range; neither is part of the text. Spans are UTF-16 code units of the text without them.
 */
export interface Fixture {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Undefined where the draft has no `┆`. */
  readonly cursor: number | undefined;
  readonly ranges: readonly Span[];
}

export interface Mark {
  readonly span: Span;
  readonly words: string;
}

/** @throws Error when a marker line has no text above it, or a range is not closed: the fixture is wrong. */
export function readFixture(source: string): Fixture {
  const marks: Mark[] = [];
  let text = '';
  let lineStart = 0;
  let cursor: number | undefined;
  const open: number[] = [];
  const ranges: Span[] = [];
  for (const line of source.split(/(?<=\n)/)) {
    const marker = /^(?<indent> *)(?<carets>\^+) (?<words>\p{L}.*?)\r?\n?$/u.exec(line)?.groups;
    if (marker !== undefined) {
      const { indent = '', carets = '', words = '' } = marker;
      const span = { start: lineStart + indent.length, end: lineStart + indent.length + carets.length };
      if (span.end > text.length) throw new Error(`No text above the marker “${words}”`);
      marks.push({ span, words });
      continue;
    }
    lineStart = text.length;
    for (const character of line) {
      if (character === '┆') cursor = text.length;
      else if (character === '⟦') open.push(text.length);
      else if (character === '⟧') ranges.push({ start: open.pop() ?? fail('⟧ without ⟦'), end: text.length });
      else text += character;
    }
  }
  if (open.length > 0) fail('⟦ without ⟧');
  return { text, marks, cursor, ranges: ranges.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** A draft written in a test: without the line break after the opening backtick, and without the indentation that its lines share. */
export function draft(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = String.raw(strings, ...values)
    .replace(/^\n/, '')
    .replace(/\n *$/, '\n')
    .split('\n');
  const indentation = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indentation)).join('\n');
}

function fail(message: string): never {
  throw new Error(message);
}
