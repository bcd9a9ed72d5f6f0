/** The end of the line that holds `offset`, before its line break, or the text's end. Lines end with LF, CR LF or CR, as in LSP. */
export function lineEnd(text: string, offset: number): number {
  breaks.lastIndex = offset;
  return breaks.test(text) ? breaks.lastIndex - 1 : text.length;
}

/** A pattern is several times as fast here as a loop over the characters before the engine has compiled the loop. */
const breaks = /[\r\n]/g;

/** The start of the line that holds `offset`, after the line break before it. Looks at this line alone. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line after the one that ends at `end` starts; `end` itself at the text's end. */
export function nextLine(text: string, end: number): number {
  if (end >= text.length) return end;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** The offsets at which lines start after a line break of this text; a text without one has none. */
export function lineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let end = lineEnd(text, 0); end < text.length; end = lineEnd(text, starts.at(-1) ?? 0)) starts.push(nextLine(text, end));
  return starts;
}

/** How many line breaks the text has, counted up to `limit`. */
export function countLineBreaks(text: string, limit = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (let end = lineEnd(text, 0); end < text.length && count < limit; end = lineEnd(text, nextLine(text, end))) count++;
  return count;
}

export function isBreak(code: number): boolean {
  return code === LF || code === CR;
}

const LF = 10;
const CR = 13;
