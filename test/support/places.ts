import type { Position, Range, TextEdit } from 'vscode-languageserver';

/** Where `words` stand in the text for the first time: reckoned here, apart from the server's own reckoning. */
export function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  return { start: positionAt(text, start), end: positionAt(text, start + words.length) };
}

/** The place before `words`. */
export function before(text: string, words: string): Position {
  return rangeOf(text, words).start;
}

/** `offset` in UTF-16 code units; LF, CR LF and CR end a line. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

export function textAt(text: string, { start, end }: Range): string {
  return text.slice(offsetAt(text, start), offsetAt(text, end));
}

export function applied(text: string, edits: readonly TextEdit[]): string {
  const inPlace = edits.map(({ range, newText }) => ({ start: offsetAt(text, range.start), end: offsetAt(text, range.end), newText }));
  return inPlace
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

function offsetAt(text: string, { line, character }: Position): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  return (starts[line] ?? text.length) + character;
}
