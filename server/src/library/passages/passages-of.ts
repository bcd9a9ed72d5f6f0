import { structure } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { nameIn } from '../../draft/naming.ts';
import type { Span } from '../../text/span.ts';
import { sayInEnglish } from '../../wording/say.ts';
import { printsOf } from './prints.ts';

/**
 * The paragraphs of a text, by what they are found and where they stand: no word of them. Packed, since a workspace of ten thousand texts has half a
 * million paragraphs.
 */
export interface Passages {
  /** What drafters call each: "operative paragraph 4". Texts share these strings. */
  readonly names: readonly string[];
  /** Of each, three numbers: its span in the text, in UTF-16 code units, and the line on which it starts, from 0. */
  readonly places: Uint32Array;
  /** The prints of all, one passage after the other. */
  readonly prints: Int32Array;
  /** Of each, the number of the print after its last one. */
  readonly ends: Uint32Array;
}

export interface PassagePlace {
  readonly name: string;
  readonly span: Span;
  readonly line: number;
}

/** The passages of a draft, in order: the first `mostPassages`. */
export function passagesOf(draft: Draft): Passages {
  const names: string[] = [];
  const places: number[] = [];
  const prints: number[] = [];
  const ends: number[] = [];
  for (const { paragraph, place, offset, line } of structure(draft)) {
    const own = printsOf(paragraph);
    if (own.length === 0 || place.role === 'note' || place.role === 'heading') continue;
    if (names.length === mostPassages) break;
    const { start, end } = paragraph.content;
    // They are kept from one session to the next, whose user may read another language.
    names.push(shared(nameIn(place, sayInEnglish)));
    places.push(offset + start, offset + end, line);
    for (const print of own) prints.push(print);
    ends.push(prints.length);
  }
  return { names, places: new Uint32Array(places), prints: new Int32Array(prints), ends: new Uint32Array(ends) };
}

/** Where the passages of a draft stand, in order. */
export function passagePlaces(draft: Draft): readonly PassagePlace[] {
  const passages = passagesOf(draft);
  return passages.names.map((_, number) => placeOfPassage(passages, number));
}

export function placeOfPassage({ names, places }: Passages, number: number): PassagePlace {
  const [start = 0, end = 0, line = 0] = places.subarray(3 * number, 3 * number + 3);
  return { name: names[number] ?? '', span: { start, end }, line };
}

/** The prints of the passage with this number. */
export function printsOfPassage({ prints, ends }: Passages, number: number): Int32Array {
  return prints.subarray(number === 0 ? 0 : ends[number - 1], ends[number]);
}

/** The longest resolutions have some hundred paragraphs, the Paris Agreement's decision with its annex about four hundred. A power of two. */
export const mostPassages = 4096;

/** One string for all that are equal: half a million names are a few hundred words. */
export function shared(name: string): string {
  const known = sharedNames.get(name);
  if (known !== undefined) return known;
  if (sharedNames.size < mostSharedNames) sharedNames.set(name, name);
  return name;
}

const sharedNames = new Map<string, string>();
/** More different names than drafts have: only a hostile text has others. */
const mostSharedNames = 10_000;
