import { rank } from '../../draft/numbering/numeral.ts';
import type { Placed } from '../../draft/paragraphs.ts';
import { type NearestNumbers, type NumberedItem, nearestNumbersAmong, nearestOf } from '../../draft/references/nearest-numbers.ts';
import type { Counts } from '../../draft/references/ranked-numbers.ts';
import type { Reference } from '../../draft/references/references.ts';
import { mayBeMeant, type NumberedItems, type Scope } from '../../draft/references/texts.ts';
import { givesText } from './gives-text.ts';

/** A reference to a paragraph that its text does not have, or that cannot be meant. */
export interface BrokenReference {
  readonly reference: Reference;
  /** `direction`: the paragraph stands below where the reference says "above", or the other way round; `point`: it has no such sub-paragraph; `self`: the reference stands in that paragraph itself. */
  readonly fault: 'missing' | 'direction' | 'point' | 'self';
  /** The paragraph with that number, if there is one. */
  readonly bearer: NumberedItem | undefined;
  /** True where writing "above" for "below", or the other way round, makes the reference right. */
  readonly turns: boolean;
  /** The nearest numbers that exist; for a `point`, those of sub-paragraphs of the bearer. */
  readonly nearestNumbers: NearestNumbers;
}

/** A reference's paragraph, with its number in the draft. */
export type Here = Pick<Placed, 'paragraph' | 'index'>;

/**
 * What is wrong with a reference; undefined where nothing is, and in a text whose numbers cannot be trusted. Spans are in the paragraph. Depends on the
 * paragraph, its number and the text's landmarks alone, so that it can be kept.
 */
export function judgeReference(scope: Scope, here: Here, reference: Reference): BrokenReference | undefined {
  let astray: NumberedItem | undefined;
  let self: NumberedItem | undefined;
  for (const { index, value } of scope.bearers(reference)) {
    if (!mayBeMeant(reference.section, value)) continue;
    const bearer = { number: value.number, suffix: value.suffix, index };
    if (index === here.index && value.depth === 0 && meansAnother(here, reference)) self = bearer;
    else if (liesThatWay(reference, index, here)) return reference.point === undefined ? undefined : withoutPoint(scope, reference, bearer);
    else astray ??= bearer;
  }
  const targets = scope.targets(reference.section);
  if (isUncertain(targets, reference)) return undefined;
  if (self === undefined && astray === undefined && givesText(here.paragraph.text, reference.span.end)) return undefined;
  const next = nearestNumbersIn(targets, reference, here);
  // At a line's start "2 bis" would be read as a label.
  const atLineStart = /[\r\n]/.test(here.paragraph.text.charAt(reference.numberSpan.start - 1));
  const canBeWritten = (target: NumberedItem) =>
    !(atLineStart && target.suffix > 0) && (reference.point === undefined || withoutPoint(scope, reference, target) === undefined);
  return {
    reference,
    fault: self !== undefined ? 'self' : astray !== undefined ? 'direction' : 'missing',
    bearer: self ?? astray,
    turns: astray !== undefined && reference.direction !== undefined && !reference.shared && canBeWritten(astray),
    nearestNumbers: { ...next, nearest: next.nearest.filter(canBeWritten) },
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
    // Labels without words: a converter may have put them apart from their paragraphs.
    bare > mostBareShare ||
    // A draft that is a part of a longer text begins with a higher number.
    (lowest > 1 && lowest !== Number.POSITIVE_INFINITY && number < lowest)
  );
}

/** The numbers next to one that does not exist. `nearest` does not have the reference's own paragraph. */
function nearestNumbersIn({ labelled, counted }: NumberedItems, reference: Reference, here: Here): NearestNumbers {
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

/** The places above or below the reference, as it says, without its own. */
function placesThatCount(word: 'above' | 'below' | undefined, here: number, own: number | undefined): Counts {
  if (word === 'above') return (start) => (own === undefined ? start <= here : start < here);
  if (word === 'below') return (_start, end) => (own === undefined ? end >= here : end > here);
  return (start, end) => start !== own || end !== own;
}

/** The one with the lower number, or with the higher one for `step` -1; of two with the same number the first in the text. */
function first(a: NumberedItem | undefined, b: NumberedItem | undefined, step: 1 | -1): NumberedItem | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return (step * (rank(a) - rank(b)) || a.index - b.index) < 0 ? a : b;
}

/** The share of labels without words up to which a text's numbers are trusted. */
const mostBareShare = 1 / 8;
/** The sub-paragraphs of a paragraph are looked for so far below it. */
const reachParagraphs = 60;

function withoutPoint(scope: Scope, reference: Reference, bearer: NumberedItem): BrokenReference | undefined {
  const letter = reference.point?.letter ?? '';
  // The letters of Roman numerals are left out: "(i)" may be the first of another list.
  if (!/^[a-hj-uwyz]$/.test(letter)) return undefined;
  const points: NumberedItem[] = [];
  for (const { index, value } of scope.landmarksFrom(bearer.index)) {
    if (index >= bearer.index + reachParagraphs || (index > bearer.index && value.bounds)) break;
    // The point may stand in running text: "(a) to act; (b) to report".
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
    nearestNumbers: nearestNumbersAmong(points, { number: wanted, suffix: 0 }),
  };
}
