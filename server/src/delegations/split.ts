import { type Span, span } from '../text/span.ts';

export interface WrittenName {
  readonly written: string;
  /** In the list's text. */
  readonly span: Span;
}

/** Splits at commas, strokes and "and", and keeps together what `isName` knows as one name, the longest first. */
export function splitList(list: string, isName: (written: string) => boolean): WrittenName[] {
  const atoms = atomsOf(list);
  const names: WrittenName[] = [];
  for (let first = 0; first < atoms.length; ) {
    const last = lastOfName(list, atoms, first, isName);
    const found = span(atoms[first]?.start ?? 0, atoms[last]?.end ?? list.length);
    names.push({ written: list.slice(found.start, found.end), span: found });
    first = last + 1;
  }
  return names;
}

/** No name that is known has more parts: "Antigua and Barbuda" has two, "CANZ (Canada, Australia and New Zealand)" three. */
const longestName = 4;

function lastOfName(list: string, atoms: readonly Span[], first: number, isName: (written: string) => boolean): number {
  const start = atoms[first]?.start ?? 0;
  for (let last = Math.min(atoms.length, first + longestName) - 1; last > first; last -= 1) {
    if (isName(list.slice(start, atoms[last]?.end))) return last;
  }
  return first;
}

function atomsOf(list: string): Span[] {
  const atoms: Span[] = [];
  let start = 0;
  for (const match of list.matchAll(separator)) {
    pushTrimmed(atoms, list, start, match.index);
    start = match.index + match[0].length;
  }
  pushTrimmed(atoms, list, start, list.length);
  return atoms;
}

const separator = /[,;/+]|(?<=\s)(?:and|y|e|et|&)(?=\s)/giu;

function pushTrimmed(atoms: Span[], list: string, start: number, end: number): void {
  const written = list.slice(start, end);
  const trimmed = written.trim();
  if (trimmed === '') return;
  const from = start + written.indexOf(trimmed);
  atoms.push(span(from, from + trimmed.length));
}
