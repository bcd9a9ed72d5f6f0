import type { Placed } from '../../draft/paragraphs.ts';
import { type NearestNumbers, type NumberedItem, nearestNumbers, nearestOf, rank } from '../../draft/references/nearest-numbers.ts';
import type { Counts } from '../../draft/references/ranked-numbers.ts';
import type { Reference } from '../../draft/references/references.ts';
import { mayBeMeant, type NumberedItems, type Scope } from '../../draft/references/texts.ts';

/** A reference to a paragraph of the same text that is not there. */
export interface BrokenReference {
  readonly reference: Reference;
  /** `direction`: the paragraph stands on the other side of "above" or "below"; `point`: it has no such sub-paragraph; `self`: it is the one that the reference stands in. */
  readonly fault: 'missing' | 'direction' | 'point' | 'self';
  /** The paragraph of that number, where there is one. */
  readonly bearer: NumberedItem | undefined;
  /** True where "above" for "below", or the other way round, would mend it. */
  readonly turns: boolean;
  /** What is there: sub-paragraphs of the bearer for a `point`. */
  readonly neighbours: NearestNumbers;
}

/** A reference's paragraph, with its number in the draft. */
export type Here = Pick<Placed, 'paragraph' | 'index'>;

/**
 * Undefined for a sound reference, and for one in a text whose numbers cannot be trusted. Spans are in the paragraph. Nothing
 * decides but the paragraph, its number, and the text's landmarks.
 */
export function judge(scope: Scope, here: Here, reference: Reference): BrokenReference | undefined {
  let astray: NumberedItem | undefined;
  let self: NumberedItem | undefined;
  for (const { index, value } of scope.bearers(reference)) {
    if (!mayBeMeant(reference.section, value)) continue;
    const bearer = { number: value.number, suffix: value.suffix, index };
    if (index === here.index && value.depth === 0 && meansAnother(here, reference)) self = bearer;
    else if (liesThatWay(reference, index, here)) return reference.point === undefined ? undefined : withoutPoint(scope, reference, bearer);
    else astray = bearer;
  }
  const targets = scope.targets(reference.section);
  if (isUncertain(targets, reference)) return undefined;
  const neighbours = neighboursIn(targets, reference, here);
  // "2 bis" at a line's start would be read as a label.
  const atLineStart = /[\r\n]/.test(here.paragraph.text.charAt(reference.numberSpan.start - 1));
  const serves = (target: NumberedItem) =>
    !(atLineStart && target.suffix > 0) && (reference.point === undefined || withoutPoint(scope, reference, target) === undefined);
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
function meansAnother({ paragraph }: Here, { span, section, direction, point, shared }: Reference): boolean {
  if (point !== undefined || shared || (section === 'unknown' && direction === undefined)) return false;
  if (!/para/i.test(paragraph.text.slice(span.start, span.end))) return false;
  return paragraph.tree.nodes.some((node) => node.type === 'text' && node.span.start <= span.start && span.end <= node.span.end);
}

function liesThatWay({ direction }: Reference, index: number, here: Here): boolean {
  return direction === undefined || (direction.word === 'above' ? index <= here.index : index >= here.index);
}

function isUncertain({ lowest, howManyCounted, shareOfBare: bare }: NumberedItems, { number, suffix }: Reference): boolean {
  return (
    (howManyCounted === 0 && lowest === Number.POSITIVE_INFINITY) ||
    (suffix === 0 && number <= howManyCounted) ||
    // Labels apart from their paragraphs: a converter put them where they do not belong.
    bare > mostBare ||
    // A part of a text that begins elsewhere, with what stands before it.
    (lowest > 1 && lowest !== Number.POSITIVE_INFINITY && number < lowest)
  );
}

/** What stands next to the number that is not there; the nearest is another paragraph than the reference's own. */
function neighboursIn({ labelled, counted }: NumberedItems, reference: Reference, here: Here): NearestNumbers {
  const all = besides(undefined);
  const others = besides(here.index);
  return { ...all, nearest: nearestOf(others.lower, others.higher, reference) };

  function besides(own: number | undefined): Pick<NearestNumbers, 'lower' | 'higher'> {
    const lies = placesThatCount(reference.direction?.word, here.index, own);
    const any = placesThatCount(undefined, here.index, own);
    return {
      lower: first(labelled.lower(reference, lies), counted.lower(reference, any), -1),
      higher: first(labelled.higher(reference, lies), counted.higher(reference, any), 1),
    };
  }
}

/** The places that lie the way that is said, but for that of the reference itself. */
function placesThatCount(word: 'above' | 'below' | undefined, here: number, own: number | undefined): Counts {
  if (word === 'above') return (start) => (own === undefined ? start <= here : start < here);
  if (word === 'below') return (_start, end) => (own === undefined ? end >= here : end > here);
  return (start, end) => start !== own || end !== own;
}

/** The one that comes first by number, counted upwards or downwards; of two with the same number the one that stands first. */
function first(a: NumberedItem | undefined, b: NumberedItem | undefined, step: 1 | -1): NumberedItem | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return (step * (rank(a) - rank(b)) || a.index - b.index) < 0 ? a : b;
}

/** The share of labels. */
const mostBare = 1 / 8;
/** The sub-paragraphs of a paragraph stand within so many. */
const near = 60;

function withoutPoint(scope: Scope, reference: Reference, bearer: NumberedItem): BrokenReference | undefined {
  const letter = reference.point?.letter ?? '';
  // "(i)" may be a Roman numeral.
  if (!/^[a-hj-uwyz]$/.test(letter)) return undefined;
  const points: NumberedItem[] = [];
  for (const { index, value } of scope.landmarksFrom(bearer.index)) {
    if (index >= bearer.index + near || (index > bearer.index && value.bounds)) break;
    // In running text: "(a) to act; (b) to report".
    if (value.letters.includes(letter)) return undefined;
    if (value.kind === 'point') points.push({ number: value.number, suffix: value.suffix, index });
  }
  const wanted = letter.charCodeAt(0) - 96;
  if (points.length === 0 || points.some(({ number }) => number === wanted)) return undefined;
  return {
    reference,
    fault: 'point',
    bearer,
    turns: false,
    neighbours: nearestNumbers(points, { number: wanted, suffix: 0 }),
  };
}
