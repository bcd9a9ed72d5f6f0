import type { Draft } from '../draft.ts';
import { type Neighbours, nearestOf, neighboursOf, rank, type Target } from '../neighbours.ts';
import { paragraphNumber } from '../paragraph-list.ts';
import { structure } from '../structure.ts';
import type { Counts } from './ranked-numbers.ts';
import type { Reference } from './references.ts';
import { type At, compareAt, indexOf, isMeant, type NumbersOfText, type Scope } from './text-scope.ts';

/** A reference to a paragraph of the same text that is not there. */
export interface BrokenReference {
  /** In the draft. */
  readonly reference: Reference;
  /** `direction`: the paragraph stands on the other side of "above" or "below"; `point`: it has no such sub-paragraph; `self`: it is the one that the reference stands in. */
  readonly fault: 'missing' | 'direction' | 'point' | 'self';
  /** The paragraph of that number, where there is one. */
  readonly bearer: Target | undefined;
  /** True where "above" for "below", or the other way round, would mend it. */
  readonly turns: boolean;
  /** What is there: sub-paragraphs of the bearer for a `point`. */
  readonly neighbours: Neighbours;
}

/** Undefined for a sound reference, and for one in a text whose numbers cannot be trusted. */
export function judge(draft: Draft, scope: Scope, here: At, reference: Reference): BrokenReference | undefined {
  let astray: Target | undefined;
  let self: Target | undefined;
  for (const { at, value } of scope.bearers(reference)) {
    if (!isMeant(reference.section, value)) continue;
    const bearer = { number: value.number, suffix: value.suffix, index: indexOf(draft, at) };
    if (compareAt(at, here) === 0 && value.depth === 0 && meansAnother(draft, reference, bearer.index)) self = bearer;
    else if (liesThatWay(reference, at, here)) return reference.point === undefined ? undefined : withoutPoint(draft, reference, bearer);
    else astray = bearer;
  }
  const neighbours = neighboursIn(scope.numbers(draft), reference, indexOf(draft, here));
  if (neighbours === undefined) return undefined;
  const { start } = reference.numberSpan;
  // "2 bis" at a line's start would be read as a label.
  const atLineStart = /[\r\n]/.test(draft.slice({ start: start - 1, end: start }));
  const serves = (target: Target) =>
    !(atLineStart && target.suffix > 0) && (reference.point === undefined || withoutPoint(draft, reference, target) === undefined);
  return {
    reference,
    fault: self !== undefined ? 'self' : astray !== undefined ? 'direction' : 'missing',
    bearer: self ?? astray,
    turns: astray !== undefined && reference.direction !== undefined && !reference.shared && serves(astray),
    neighbours: { ...neighbours, nearest: neighbours.nearest.filter(serves) },
  };
}

/**
 * "As in operative paragraph 3" in the running text of paragraph 3 speaks of another paragraph, and so does "paragraph 3 above". A remark in brackets, a
 * tracked change or an instruction may speak of the paragraph that it stands in, and "paragraph 3 of this resolution" may too.
 */
function meansAnother(draft: Draft, { span, section, direction, point, shared }: Reference, index: number): boolean {
  const placed = paragraphNumber(draft.paragraphs, index);
  if (placed === undefined || point !== undefined || shared || (section === 'unknown' && direction === undefined)) return false;
  if (!/para/i.test(draft.slice(span))) return false;
  return placed.paragraph.tree.nodes.some(
    (node) => node.type === 'text' && node.span.start <= span.start - placed.offset && span.end - placed.offset <= node.span.end,
  );
}

function liesThatWay({ direction }: Reference, at: At, here: At): boolean {
  const order = compareAt(at, here);
  return direction === undefined || (direction.word === 'above' ? order <= 0 : order >= 0);
}

/** What the reference could have meant; the nearest is another paragraph than its own. Undefined where nothing is certain: see below. */
function neighboursIn(numbers: NumbersOfText, reference: Reference, here: number): Neighbours | undefined {
  const { section, direction, number, suffix } = reference;
  const { ranked, lowest } = numbers.ofSection(section);
  // The paragraphs of a preamble without numbers are counted.
  const counted = section === 'preamble' ? numbers.unnumbered : [];
  if (suffix === 0 && number <= counted.length) return undefined;
  // Labels apart from their paragraphs: a converter put them where they do not belong.
  if (numbers.bare > numbers.labels / 8) return undefined;
  // A part of a text that begins elsewhere, with what stands before it.
  if (lowest > 1 && lowest !== Number.POSITIVE_INFINITY && number < lowest) return undefined;
  if (counted.length === 0 && lowest === Number.POSITIVE_INFINITY) return undefined;
  const all = besides(undefined);
  const others = besides(here);
  return { lower: all.lower, higher: all.higher, nearest: nearestOf(others.lower, others.higher, reference) };

  function besides(own: number | undefined): Pick<Neighbours, 'lower' | 'higher'> {
    const counts = placesThatCount(direction?.word, here, own);
    const isOther = ({ index }: Target) => index !== own;
    return {
      lower: first(ranked.lower(reference, counts), counted.slice(0, number).slice(-2).findLast(isOther), -1),
      higher: first(ranked.higher(reference, counts), counted.slice(number, number + 2).find(isOther), 1),
    };
  }
}

/** The places that lie the way that is said, but for that of the reference itself. */
function placesThatCount(word: 'above' | 'below' | undefined, here: number, own: number | undefined): Counts {
  if (word === 'above') return (first) => (own === undefined ? first <= here : first < here);
  if (word === 'below') return (_first, last) => (own === undefined ? last >= here : last > here);
  return (first, last) => first !== own || last !== own;
}

/** The one that comes first by number, counted upwards or downwards; of two with the same number the one that stands first. */
function first(a: Target | undefined, b: Target | undefined, step: 1 | -1): Target | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return (step * (rank(a) - rank(b)) || a.index - b.index) < 0 ? a : b;
}

/** The sub-paragraphs of a paragraph stand within so many. */
const near = 60;

function withoutPoint(draft: Draft, reference: Reference, bearer: Target): BrokenReference | undefined {
  const letter = reference.point?.letter ?? '';
  // "(i)" may be a Roman numeral.
  if (!/^[a-hj-uwyz]$/.test(letter)) return undefined;
  const points: Target[] = [];
  for (const { place, paragraph, index } of structure(draft, bearer.index, Math.min(draft.paragraphs.size, bearer.index + near))) {
    if (index > bearer.index && (place.role === 'heading' || (place.label !== undefined && place.depth === 0))) break;
    // In running text: "(a) to act; (b) to report".
    if (paragraph.text.includes(`(${letter})`)) return undefined;
    if (place.label?.kind === 'letter') points.push({ number: place.label.number, suffix: place.label.suffix, index });
  }
  const wanted = letter.charCodeAt(0) - 96;
  if (points.length === 0 || points.some(({ number }) => number === wanted)) return undefined;
  return { reference, fault: 'point', bearer, turns: false, neighbours: neighboursOf(points, { number: wanted, suffix: 0 }) };
}
