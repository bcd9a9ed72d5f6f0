import type { Draft } from '../draft.ts';
import { type Neighbours, neighboursOf, type Target } from '../neighbours.ts';
import { paragraphNumber } from '../paragraph-list.ts';
import { structure } from '../structure.ts';
import type { Numbered } from './numbered.ts';
import type { Reference } from './references.ts';
import { type At, compareAt, indexOf, type Scope } from './text-scope.ts';

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
    if (!isMeant(reference, value)) continue;
    const bearer = { number: value.number, suffix: value.suffix, index: indexOf(draft, at) };
    if (compareAt(at, here) === 0 && value.depth === 0 && meansAnother(draft, reference, bearer.index)) self = bearer;
    else if (liesThatWay(reference, at, here)) return reference.point === undefined ? undefined : withoutPoint(draft, reference, bearer);
    else astray = bearer;
  }
  const found = targets(draft, scope, reference, here);
  if (found === undefined) return undefined;
  const neighbours = neighboursOf(found, reference);
  const { nearest } = neighboursOf(
    found.filter(({ index }) => index !== indexOf(draft, here)),
    reference,
  );
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
    neighbours: { ...neighbours, nearest: nearest.filter(serves) },
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

function isMeant({ section }: Reference, value: Numbered): boolean {
  return section === 'unknown' || (value.section === section && value.depth === 0);
}

function liesThatWay({ direction }: Reference, at: At, here: At): boolean {
  const order = compareAt(at, here);
  return direction === undefined || (direction.word === 'above' ? order <= 0 : order >= 0);
}

/** What the reference could have meant. Undefined where nothing is certain: see below. */
function targets(draft: Draft, scope: Scope, reference: Reference, here: At): Target[] | undefined {
  const found: Target[] = [];
  let labels = 0;
  let bare = 0;
  let counted = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (const { at, value } of scope.landmarks()) {
    const index = indexOf(draft, at);
    // The paragraphs of a preamble without numbers are counted.
    if (value.kind === 'unnumbered preambular' && reference.section === 'preamble') {
      found.push({ number: ++counted, suffix: 0, index });
      if (reference.suffix === 0 && counted === reference.number) return undefined;
    }
    if (value.kind !== 'paragraph') continue;
    labels++;
    if (value.bare) bare++;
    if (!isMeant(reference, value)) continue;
    lowest = Math.min(lowest, value.number);
    if (liesThatWay(reference, at, here)) found.push({ number: value.number, suffix: value.suffix, index });
  }
  // Labels apart from their paragraphs: a converter put them where they do not belong.
  if (bare > labels / 8) return undefined;
  // A part of a text that begins elsewhere, with what stands before it.
  if (lowest > 1 && lowest !== Number.POSITIVE_INFINITY && reference.number < lowest) return undefined;
  return found.length > 0 || lowest !== Number.POSITIVE_INFINITY ? found : undefined;
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
