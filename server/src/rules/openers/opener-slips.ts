import {
  gatherInPlace,
  listInPlace,
  type ParagraphInPlace,
  type Place,
  type PlacedIn,
  type PlacedInValue,
  placedAt,
  placesOf,
} from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { endingOf } from '../../draft/endings/ending.ts';
import { languagesAt } from '../../draft/language.ts';
import { type Opener, openerOf, openersIn, wordsThatOpen } from '../../draft/openings/opener.ts';
import { unchanged, whileIdentical, whileSame } from '../../draft/while-same.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { Span } from '../../text/span.ts';
import { eachHit } from '../../tree/hits.ts';
import { walk } from '../../tree/walk.ts';

/**
 * A preambular paragraph that does not open as its section does. `also first`: "CONSIDERING ALSO" before any "CONSIDERING"; `repeated`: the third with the
 * same opener, without ALSO; `under a chapeau`: "Recognizing" under "RECOGNIZING:"; `unopened`: no opener.
 */
export type OpenerSlip =
  | { readonly kind: 'also first' | 'repeated'; readonly opener: Opener }
  | { readonly kind: 'under a chapeau'; readonly opener: Opener; readonly chapeau: string }
  | { readonly kind: 'unopened'; readonly words: Span };

/** In order. */
export function openerSlips(draft: Draft): readonly PlacedInValue<OpenerSlip>[] {
  return listInPlace(draft, findSlips(placesOf(draft), start).outputs);
}

/** All that slips are told by, their languages, and the paragraphs that might change places with them: for `whileIdentical`. */
export function openerInputs(draft: Draft): readonly unknown[] {
  const later = alsoFirst(draft).flatMap(({ index, key }) => {
    const next = nextOpening(draft, index, key);
    return [next?.paragraph, next?.place];
  });
  return [sameSlips(draft), languages(draft), ...later];
}

const sameSlips = unchanged((draft) => ({ tree: placesOf(draft), hits: findSlips(placesOf(draft), start).outputs }));

const languages = languagesAt(sameSlips);

const alsoFirst = whileIdentical(
  (draft) => [sameSlips(draft)],
  (draft) => openerSlips(draft).flatMap(({ index, value }) => (value.kind === 'also first' ? [{ index, key: value.opener.key }] : [])),
);

/** The next paragraph of the same preamble that has this opener without ALSO. */
export function nextOpening(draft: Draft, from: number, key: string): (PlacedIn & { readonly opener: Opener }) | undefined {
  const { formulas, plain } = openersByKey(draft);
  const next = firstAbove(plain.get(key) ?? [], from);
  if (next === undefined || (firstAbove(formulas, from) ?? Number.POSITIVE_INFINITY) < next) return undefined;
  const placed = placedAt(draft, next);
  const opener = placed && openerOf(placed.paragraph);
  return opener && { ...placed, opener };
}

/** The numbers of the formulas' paragraphs, and by opener those of the paragraphs that have it without ALSO. */
const openersByKey = whileSame(
  (draft) => {
    const tree = placesOf(draft);
    return { tree, hits: openings(tree) };
  },
  (a, b) => a.type === b.type && plainKey(a) === plainKey(b),
  (draft) => {
    const formulas: number[] = [];
    const plain = new Map<string, number[]>();
    const tree = placesOf(draft);
    eachHit(tree, openings(tree), (value, _leaf, index) => {
      if (value.type === 'formula') formulas.push(index);
      const key = plainKey(value);
      if (key === undefined) return;
      if (!plain.has(key)) plain.set(key, []);
      plain.get(key)?.push(index);
    });
    return { formulas, plain };
  },
);

function plainKey(opening: Opening): string | undefined {
  return opening.type === 'paragraph' && opening.opener?.also === false ? opening.opener.key : undefined;
}

/** The first of ascending numbers that is above a limit. */
function firstAbove(numbers: readonly number[], limit: number): number | undefined {
  return numbers[partitionPoint(numbers.length, (at) => (numbers[at] ?? 0) <= limit)];
}

type Opening =
  | { readonly type: 'formula' }
  | { readonly type: 'chapeau'; readonly words: string }
  | { readonly type: 'other' }
  | {
      readonly type: 'paragraph';
      readonly opener: Opener | undefined;
      /** The first words of a sentence that is no title and no remark. */
      readonly words: Span | undefined;
      readonly mentions: readonly string[];
      readonly ended: boolean;
    };

const openings = gatherInPlace((paragraph: Paragraph, place: Place): Opening | undefined => {
  switch (place.role) {
    case 'opening formula':
    case 'resolving formula':
      return { type: 'formula' };
    case 'chapeau':
      return { type: 'chapeau', words: paragraph.text.slice(paragraph.content.start, paragraph.content.end) };
    case 'preambular': {
      const mark = endingOf(paragraph)?.mark ?? '';
      const ended = mark !== '' && ';,'.includes(mark);
      const words = ended && place.label?.numeral !== 'letter' ? wordsThatOpen(paragraph) : undefined;
      return { type: 'paragraph', opener: openerOf(paragraph), words, mentions: openersIn(paragraph), ended };
    }
    default:
      return place.section === 'preamble' ? { type: 'other' } : undefined;
  }
});

/** What is known of the paragraphs before, in the same preamble. */
interface OpenersBefore {
  /** The openers anywhere in them. */
  readonly seen: ReadonlySet<string>;
  /** How often each opener in capitals came without ALSO; negative once it came with it. */
  readonly plain: ReadonlyMap<string, number>;
  readonly chapeau: string | undefined;
  /** True where the paragraph before ends a sentence, so that this one begins one. */
  readonly begins: boolean;
}

const start: OpenersBefore = { seen: new Set(), plain: new Map(), chapeau: undefined, begins: false };

const findSlips = walk<ParagraphInPlace, OpenersBefore, OpenerSlip>({
  among: openings,
  step(state, leaf) {
    const value = openings.of(leaf);
    if (value === undefined) return { state, output: undefined };
    switch (value.type) {
      case 'formula':
        return { state: { ...start, begins: true }, output: undefined };
      case 'chapeau':
        return { state: { ...state, chapeau: value.words, begins: true }, output: undefined };
      case 'other':
        return { state: { ...state, begins: false }, output: undefined };
    }
    const { opener, words, mentions, ended } = value;
    const next: OpenersBefore = {
      ...state,
      seen: new Set([...state.seen, ...mentions]),
      plain: withOpener(state.plain, opener),
      begins: ended,
    };
    if (opener === undefined) {
      const unopened = words !== undefined && state.begins && state.chapeau === undefined;
      return { state: next, output: unopened ? { kind: 'unopened', words } : undefined };
    }
    // An opener in capitals ends the group under a chapeau.
    if (opener.capitals) return { state: { ...next, chapeau: undefined }, output: slipOf(state, next, opener) };
    const under = state.chapeau !== undefined && !opener.also;
    return { state: next, output: under ? { kind: 'under a chapeau', opener, chapeau: state.chapeau } : slipOf(state, next, opener) };
  },
  same: (a, b) =>
    a === b ||
    (a.chapeau === b.chapeau &&
      a.begins === b.begins &&
      a.seen.size === b.seen.size &&
      [...a.seen].every((key) => b.seen.has(key)) &&
      a.plain.size === b.plain.size &&
      [...a.plain].every(([key, count]) => b.plain.get(key) === count)),
});

function slipOf(before: OpenersBefore, now: OpenersBefore, opener: Opener): OpenerSlip | undefined {
  if (opener.also) return before.seen.has(opener.key) ? undefined : { kind: 'also first', opener };
  return opener.capitals && now.plain.get(opener.key) === repeatedTimes ? { kind: 'repeated', opener } : undefined;
}

/** Two paragraphs may open alike; the third is reported. */
const repeatedTimes = 3;

function withOpener(plain: ReadonlyMap<string, number>, opener: Opener | undefined): ReadonlyMap<string, number> {
  if (opener === undefined || !opener.capitals) return plain;
  const count = opener.also ? Number.NEGATIVE_INFINITY : (plain.get(opener.key) ?? 0) + 1;
  return new Map(plain).set(opener.key, Math.min(count, repeatedTimes + 1));
}
