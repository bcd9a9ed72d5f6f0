import { type Span, span } from '../text/span.ts';
import { trimmed } from '../text/white-space.ts';

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
  const separators = [...list.matchAll(separator)];
  const starts = [0, ...separators.map(({ index, 0: written }) => index + written.length)];
  return starts
    .map((start, at) => trimmed(list, span(start, separators[at]?.index ?? list.length)))
    .filter(({ start, end }) => start < end);
}

const separator = /[,;/+]|(?<=\s)(?:and|y|e|et|&)(?=\s)/giu;
