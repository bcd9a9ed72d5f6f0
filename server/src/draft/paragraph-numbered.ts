import { byPlace, type InChunk } from './by-place.ts';
import type { Draft } from './draft.ts';
import { chunkHolding } from './paragraph-list.ts';
import { type PlacedIn, structure } from './structure.ts';

/** The paragraph with this number that an instruction in paragraph `from` means: the last one before it, or else the first after. */
export function paragraphNumbered(
  draft: Draft,
  from: number,
  section: 'preamble' | 'operative',
  number: number,
  suffix: number,
): PlacedIn | undefined {
  const key = `${section} ${number}.${suffix}`;
  const chunks = numbered(draft);
  const here = chunkHolding(draft.paragraphs, 'index', from);
  const startOf = (chunk: number): number => draft.paragraphs.before[chunk]?.index ?? 0;
  const inChunk = (chunk: number): readonly number[] =>
    (indexOf(chunks[chunk] ?? []).get(key) ?? []).map((index) => startOf(chunk) + index);
  for (let chunk = here; chunk >= 0; chunk--) {
    const before = inChunk(chunk).findLast((index) => index <= from);
    if (before !== undefined) return at(draft, before);
  }
  for (let chunk = here; chunk < chunks.length; chunk++) {
    const after = inChunk(chunk).find((index) => index > from);
    if (after !== undefined) return at(draft, after);
  }
  return undefined;
}

function at(draft: Draft, index: number): PlacedIn | undefined {
  const [found] = structure(draft, index, index + 1);
  return found;
}

/** Kept with the draft: one that has many instructions asks as often. */
function numbered(draft: Draft): ReturnType<typeof readNumbers> {
  let known = kept.get(draft);
  if (known === undefined) {
    known = readNumbers(draft);
    kept.set(draft, known);
  }
  return known;
}

const kept = new WeakMap<Draft, ReturnType<typeof readNumbers>>();

const readNumbers = byPlace((_paragraph, { label, depth, role, section }) =>
  label !== undefined && depth === 0 && (role === 'preambular' || role === 'operative')
    ? `${section} ${label.number}.${label.suffix}`
    : undefined,
);

/** By a paragraph's number, its places from the chunk's start. */
function indexOf(entries: readonly InChunk<string>[]): ReadonlyMap<string, readonly number[]> {
  let known = indexes.get(entries);
  if (known === undefined) {
    const places = new Map<string, number[]>();
    for (const { index, value } of entries) places.set(value, [...(places.get(value) ?? []), index]);
    known = places;
    indexes.set(entries, known);
  }
  return known;
}

const indexes = new WeakMap<readonly InChunk<string>[], ReadonlyMap<string, readonly number[]>>();
