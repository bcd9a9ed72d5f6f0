import { type Span, span } from '../text/span.ts';

export interface WrittenName {
  readonly written: string;
  /** In the list's text. */
  readonly span: Span;
}

/** Splits at commas, strokes and "and", and keeps together what `isName` knows as one name, the longest first. */
export function splitList(list: string, isName: (written: string) => boolean): WrittenName[] {
  const parts = partsOf(list);
  const names: WrittenName[] = [];
  for (let first = 0; first < parts.length; ) {
    const last = lastOfName(list, parts, first, isName);
    const found = span(parts[first]?.start ?? 0, parts[last]?.end ?? list.length);
    names.push({ written: list.slice(found.start, found.end), span: found });
    first = last + 1;
  }
  return names;
}

/** No name that is known is split into more parts: "Antigua and Barbuda" has two, "CANZ (Canada, Australia and New Zealand)" three. */
const mostPartsOfName = 4;

function lastOfName(list: string, parts: readonly Span[], first: number, isName: (written: string) => boolean): number {
  const start = parts[first]?.start ?? 0;
  for (let last = Math.min(parts.length, first + mostPartsOfName) - 1; last > first; last -= 1) {
    if (isName(list.slice(start, parts[last]?.end))) return last;
  }
  return first;
}

function partsOf(list: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const match of list.matchAll(separator)) {
    pushTrimmed(parts, list, start, match.index);
    start = match.index + match[0].length;
  }
  pushTrimmed(parts, list, start, list.length);
  return parts;
}

const separator = /[,;/+]|(?<=\s)(?:and|y|e|et|&)(?=\s)/giu;

function pushTrimmed(parts: Span[], list: string, start: number, end: number): void {
  const written = list.slice(start, end);
  const trimmed = written.trim();
  if (trimmed === '') return;
  const from = start + written.indexOf(trimmed);
  parts.push(span(from, from + trimmed.length));
}
