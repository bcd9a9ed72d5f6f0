import type { LooseMark } from '../../../draft/brackets/marks-without-partner.ts';
import type { Paragraph } from '../../../syntax/paragraph.ts';
import type { Node } from '../../../syntax/tree.ts';
import { visit } from '../../../syntax/visit.ts';
import { contains, type Span } from '../../../text/span.ts';
import { emphasisIn } from './emphasis.ts';
import { fittedWeights } from './fitted-weights.ts';
import type { Known } from './known-words.ts';
import { featuresOf, type Pair, type PairFeatures } from './pair-plausibility.ts';
import { leavesFewer } from './touching.ts';

export interface Plausible {
  readonly place: number;
  /** Of each pair of the paragraph, with a bracket at the place. */
  readonly features: readonly PairFeatures[];
}

/** Of all places on the mark's side the one with which the paragraph's pairs are the likeliest; undefined where none leaves fewer brackets without a partner. */
export function plausiblePlace(paragraph: Paragraph, mark: LooseMark, known: Known, other: number | undefined): number | undefined {
  const { text } = paragraph;
  const ranked = placesOf(paragraph, mark, known)
    .map(({ place, features }) => ({ place: outside(text, place, mark.opening), weight: weightOf(features) }))
    .filter(({ place }) => other === undefined || place !== outside(text, other, mark.opening))
    .sort((a, b) => b.weight - a.weight);
  return ranked.slice(0, most).find(({ place }) => leavesFewer(paragraph, place, mark.opening))?.place;
}

/** Outside of the brackets of its kind that it touches: the text is the same, and their pairs stay as they are. */
function outside(text: string, place: number, opening: boolean): number {
  let at = place;
  if (opening) while (text.charAt(at) === ']') at++;
  else while (text.charAt(at - 1) === '[') at--;
  return at;
}

/** Each costs a reading of the paragraph. */
const most = 2;

function weightOf(features: readonly PairFeatures[]): number {
  let sum = 0;
  for (const each of features) for (const key of keys) sum += fittedWeights[key] * each[key];
  return sum;
}

const keys = Object.keys(fittedWeights) as (keyof PairFeatures)[];

/** Where a lost bracket may have stood, with what the pairs would then be. */
export function placesOf(paragraph: Paragraph, { span, opening }: LooseMark, known: Known): Plausible[] {
  const { text, content, tree } = paragraph;
  const marks = marksIn(paragraph);
  if (marks.length > mostMarks || content.end - content.start > longestUnits) return [];
  const words = { start: tree.label?.span.end ?? content.start, end: content.end };
  const [from, to] = opening ? [span.end, content.end] : [content.start, span.start];
  const whole = [
    ...emphasisIn(text).flatMap((each) => (contains(each.inner, span) ? [] : [each.span])),
    ...(tree.label === undefined ? [] : [tree.label.span]),
  ];
  const holder = holderAt(tree.nodes, span.start);
  const kept = new Map<number, PairFeatures>();
  const places = new Set(
    Array.from(text.slice(from, to).matchAll(opening ? wordEnds : wordStarts), ({ index, 0: blank }) => from + index + blank.length),
  );
  return [...places].flatMap((place) => {
    if (holderAt(tree.nodes, place) !== holder || whole.some(({ start, end }) => start < place && place < end)) return [];
    if (!/[\p{L}\d]/u.test(opening ? text.slice(span.end, place) : text.slice(place, span.start))) return [];
    const features = pairsWith(marks, place, opening).map((pair) => {
      const key = pair.open.end * text.length + pair.close.start;
      const made = kept.get(key) ?? featuresOf(text, pair, words, known);
      kept.set(key, made);
      return made;
    });
    return [{ place, features }];
  });
}

/** In a paragraph of more nobody would look for the bracket in one place. */
const mostMarks = 80;
const longestUnits = 6000;
/** Before a blank, a stop, a bracket, or the end. */
const wordEnds = /(?<=[\p{L}\d.,;:)”"*…])(?<!\s)(?=[\s.,;:[\]/)]|$)/gu;
const wordStarts = /(?:^|(?<=[\s\]/(“]))\s*(?=[\p{L}\d,“"*(.[…])(?<![\p{L}\d])|(?<=[\p{L}\d\]])(?=,\s)|(?<=\p{L}-)(?=\p{L})/gu;

/** The bracket that is put has no length. */
interface Mark {
  readonly span: Span;
  readonly opening: boolean;
}

function marksIn({ text, tree, faults }: Paragraph): readonly Mark[] {
  const marks: Mark[] = faults.filter(({ kind }) => kind === 'bracket').map(({ span, opening }) => ({ span, opening }));
  visit(tree.nodes, (node) => {
    if (node.type === 'bracketed' && text.charAt(node.open.start) === '[')
      marks.push({ span: node.open, opening: true }, { span: node.close, opening: false });
  });
  return marks.sort((a, b) => a.span.start - b.span.start);
}

/** The pairs with a bracket at the place; it stands before another that begins there. */
function pairsWith(marks: readonly Mark[], place: number, opening: boolean): readonly Pair[] {
  const at = marks.findIndex(({ span }) => span.start >= place);
  const put: Mark = { span: { start: place, end: place }, opening: !opening };
  const open: Span[] = [];
  const pairs: Pair[] = [];
  for (const mark of at < 0 ? [...marks, put] : marks.toSpliced(at, 0, put)) {
    const partner = mark.opening ? undefined : open.pop();
    if (mark.opening) open.push(mark.span);
    else if (partner !== undefined) pairs.push({ open: partner, close: mark.span });
  }
  return pairs;
}

/** What a bracket may not split: an attribution, a citation; and a parenthesis or a quotation: the pair stands in it, or holds it. */
function holderAt(nodes: readonly Node[], place: number): Node | undefined {
  const node = nodes.find(({ type, span }) => type !== 'text' && span.start < place && place < span.end);
  if (node === undefined || !('nodes' in node)) return node;
  const held = holderAt(node.nodes, place);
  if (held !== undefined || node.type !== 'bracketed') return held ?? node;
  const { head, attributions, close } = node;
  return place > close.end || (head !== undefined && head.span.start < place && place < head.span.end)
    ? (attributions[0] ?? head)
    : undefined;
}
