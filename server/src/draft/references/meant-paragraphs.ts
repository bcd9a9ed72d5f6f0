import { bearerKey, type Series, type SeriesOfDraft } from '../numbering/series.ts';
import type { PlacedIn, Section } from '../structure.ts';
import type { ReferenceIn } from './references-by-number.ts';

/** What a reference means, as seen from one series. */
export interface Meant {
  /** The part of the text that it speaks of. */
  readonly section: Section;
  /** The paragraphs of the series that it may mean, in an order in which the first two tell whether there are several. */
  readonly bearers: Iterable<PlacedIn>;
  /** True where paragraphs of other series may be meant as well. */
  readonly elsewhere: boolean;
}

/**
 * Undefined for a reference that means no paragraph of the series, nor one that is missing there. Within a series which bears its number a reference
 * means that series.
 */
export function meantIn(all: SeriesOfDraft, series: Series, { reference, index }: ReferenceIn): Meant | undefined {
  const around = all.around(index);
  const section = reference.section === 'unknown' ? partOf(around, reference) : reference.section;
  const key = bearerKey(section, reference);
  if (around !== undefined && around !== series && around.bearers.has(key)) return undefined;
  const own = series.bearers.get(key) ?? [];
  const others = all.countBearers(series.text, section, reference) - own.length;
  if (own.length === 0 && others > 0) return undefined;
  return { section, bearers: towards(own, reference.direction?.word, index), elsewhere: others > 0 && around !== series };
}

/** The one value of all; `several` where they differ; undefined of none. */
export function onlyOne<T, V>(all: Iterable<T>, read: (each: T) => V, isSame: (a: V, b: V) => boolean): V | 'several' | undefined {
  let only: { readonly value: V } | undefined;
  for (const each of all) {
    const value = read(each);
    if (only === undefined) only = { value };
    else if (!isSame(only.value, value)) return 'several';
  }
  return only?.value;
}

/** A number alone is one of the operative part, or of the series that it stands in. */
function partOf(around: Series | undefined, number: { readonly number: number; readonly suffix: number }): Section {
  const section = around?.members[0]?.place.section;
  return section === undefined || around?.bearers.has(bearerKey('operative', number)) ? 'operative' : section;
}

/** Those that lie above or below the reference, from the farthest on; all where none lies that way, which is a fault of the reference's own. */
function towards(bearers: readonly PlacedIn[], word: 'above' | 'below' | undefined, index: number): Iterable<PlacedIn> {
  const isAbove = (bearer: PlacedIn | undefined) => bearer !== undefined && bearer.index <= index;
  const isBelow = (bearer: PlacedIn | undefined) => bearer !== undefined && bearer.index >= index;
  if (word === 'above' && isAbove(bearers[0])) return whileTrue(bearers, isAbove);
  if (word === 'below' && isBelow(bearers.at(-1))) return whileTrue(backwards(bearers), isBelow);
  return bearers;
}

function* whileTrue<T>(all: Iterable<T>, holds: (each: T) => boolean): Generator<T> {
  for (const each of all) {
    if (!holds(each)) return;
    yield each;
  }
}

function* backwards<T>(all: readonly T[]): Generator<T> {
  for (let at = all.length - 1; at >= 0; at--) {
    const each = all[at];
    if (each !== undefined) yield each;
  }
}
