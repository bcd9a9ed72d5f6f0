import type { PlacedIn, Section } from '../document/places.ts';
import type { Numeral } from '../numbering/numeral.ts';
import { bearerKey, type Series, type SeriesOfDraft } from '../numbering/series.ts';
import type { ReferenceIn } from './references-by-number.ts';

/** The paragraphs of one series that a reference may mean. */
export interface MeantParagraphs {
  /** The part of the text that the reference speaks of. */
  readonly section: Section;
  /** In an order in which the first two tell whether there are several. */
  readonly bearers: Iterable<PlacedIn>;
  /** True where paragraphs of other series may be meant too. */
  readonly elsewhere: boolean;
}

/**
 * What a reference means in a series; undefined where it means no paragraph of it, not even a missing one. A reference within a series that has its number
 * means that series.
 */
export function meantIn(all: SeriesOfDraft, series: Series, { reference, index }: ReferenceIn): MeantParagraphs | undefined {
  const around = all.around(index);
  const section = reference.section === 'unknown' ? partOf(around, reference) : reference.section;
  const key = bearerKey(section, reference);
  if (around !== undefined && around !== series && around.bearers.has(key)) return undefined;
  const own = series.bearers.get(key) ?? [];
  const others = all.countBearers(series.text, section, reference) - own.length;
  if (own.length === 0 && others > 0) return undefined;
  return { section, bearers: towards(own, reference.direction?.word, index), elsewhere: others > 0 && around !== series };
}

/** The value of all, `several` where they differ, undefined where there are none. */
export function onlyOne<T, V>(all: Iterable<T>, read: (each: T) => V, isSame: (a: V, b: V) => boolean): V | 'several' | undefined {
  let only: { readonly value: V } | undefined;
  for (const each of all) {
    const value = read(each);
    if (only === undefined) only = { value };
    else if (!isSame(only.value, value)) return 'several';
  }
  return only?.value;
}

/** The part of a reference that names none: the operative part, or that of the series in which the reference stands. */
function partOf(around: Series | undefined, number: Numeral): Section {
  const section = around?.members[0]?.place.section;
  return section === undefined || around?.bearers.has(bearerKey('operative', number)) ? 'operative' : section;
}

/** The bearers above or below the reference, from the farthest on; all of them where none lies that way, since then the reference itself is wrong. */
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
