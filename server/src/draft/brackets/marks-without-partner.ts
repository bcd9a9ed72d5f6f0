import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Fault, FaultKind } from '../../syntax/tree.ts';
import { type Span, shift } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { type Gatherer, gatherer, paragraphNumber } from '../paragraphs.ts';
import { isAtEnd, isAtHead, isBlank } from './paragraph-edges.ts';
import { touchAt, withoutTouched } from './touched-brackets.ts';

/** A bracket, parenthesis or quotation mark without a partner in its paragraph, and what the paragraph's own words say about it. */
export interface LooseMark {
  /** In the paragraph. */
  readonly span: Span;
  readonly opening: boolean;
  /** Stands before the paragraph's first words, or after its last: where pairs that span paragraphs open and close. */
  readonly outer: boolean;
  /** The paragraph is held by brackets at its other end too: `[a [b c]` lost one inside rather than spans. */
  readonly held: boolean;
  /** The paragraph introduces what follows it: it ends with a colon or a comma. */
  readonly introduces: boolean;
  /** The paragraph of an opening mark ends in mid-sentence, that of a closing one begins in one: a page break may stand between. */
  readonly broken: boolean;
  /** Where its partner was lost, if an alternative touches a word there: "[shall[should]", "[shall]should]". */
  readonly touched: number | undefined;
}

/** A loose mark by numbers, which stay the same when words before it change. */
export interface MarkAt {
  /** The paragraph's number in the draft. */
  readonly index: number;
  /** Its number among the loose marks of its kind in its paragraph. */
  readonly number: number;
}

/** A loose mark at its place in the draft. */
export interface Loose {
  readonly paragraph: Paragraph;
  readonly mark: LooseMark;
  /** Where the paragraph's text starts in the draft. */
  readonly offset: number;
  /** The paragraph's number in the draft. */
  readonly index: number;
  /** In the draft. */
  readonly span: Span;
}

/** Of one paragraph; undefined for none. */
export const looseBracketsOf = (paragraph: Paragraph): readonly LooseMark[] | undefined => brackets.hits.of(paragraph);

const brackets = gatherer((paragraph) => {
  const marks = withoutTouched(paragraph) ?? paragraph.faults.filter(({ kind }) => kind === 'bracket');
  return marks.length > 0 ? marksOf(paragraph, marks.slice(0, most)) : undefined;
});
export const looseQuotes = looseMarks('quote');
export const looseParentheses = looseMarks('parenthesis');
export const looseBraces = looseMarks('brace');
/** The signs of tracked changes that have no end, or no beginning. */
export const looseChangeSigns = looseMarks('change');

function looseMarks(kind: FaultKind): Gatherer<readonly LooseMark[]> {
  return gatherer((paragraph) => {
    if (paragraph.faults.length === 0) return undefined;
    const faults = paragraph.faults.filter((fault) => fault.kind === kind).slice(0, most);
    return faults.length > 0 ? marksOf(paragraph, faults) : undefined;
  });
}

export function looseAt(
  { paragraphs }: Draft,
  { index, number }: MarkAt,
  marksOf: (paragraph: Paragraph) => readonly LooseMark[] | undefined,
): Loose {
  const placed = paragraphNumber(paragraphs, index);
  const mark = placed && marksOf(placed.paragraph)?.[number];
  if (placed === undefined || mark === undefined) throw new RangeError(`No mark ${number} in paragraph ${index}`);
  return { paragraph: placed.paragraph, mark, offset: placed.offset, index, span: shift(mark.span, placed.offset) };
}

/** True for marks of which their paragraphs say the same, wherever in them they stand. */
export function sameMark(a: LooseMark | undefined, b: LooseMark | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.opening === b.opening &&
    a.outer === b.outer &&
    a.held === b.held &&
    a.introduces === b.introduces &&
    a.broken === b.broken &&
    (a.touched === undefined) === (b.touched === undefined)
  );
}

/** A paragraph that lost more of one kind is no text: the first tell that. What is asked of each costs the paragraph's length. */
const most = 100;

/** What the paragraph says about its marks. */
export function marksOf(paragraph: Paragraph, faults: readonly Pick<Fault, 'span' | 'opening'>[]): LooseMark[] {
  const { text, content, tree } = paragraph;
  const words = text.slice(content.start, content.end);
  const held = { start: startsHeld.test(text.slice(tree.label?.span.end ?? content.start, content.end)), end: endsHeld.test(words) };
  const introduces = /[:,]["”’»)\]*_\s]*$/.test(words);
  const broken = {
    start: tree.label === undefined && /^[\s\])*_]*[\p{Ll}\d]/u.test(words),
    end: !/[.;:,!?]["”’»)\]*_\s]*$/.test(words),
  };
  return faults.map(({ span, opening }) => ({
    span,
    opening,
    outer: opening
      ? isAtHead(paragraph, span) || holdsToEdge(paragraph, span, true)
      : isAtEnd(paragraph, span) || holdsToEdge(paragraph, span, false),
    held: (opening ? held.end : held.start) && !isBesideWhole(paragraph, span, opening),
    introduces,
    broken: opening ? broken.end : broken.start,
    touched: touchAt(text, { span, opening }),
  }));
}

/**
 * `…]`, `…]; and`, `…] (Mexico).` Read from the end, by its lookbehind, and without a run of characters that two parts of the pattern could share: a text of
 * stops alone would take the square of its length.
 */
const endsHeld = /$(?<=\][\s.,;:*_]*|\][\s.,;:*_]*(?:and|or)[\s.,;:]*|\][\s.,;:*_]*(?:(?:and|or)[\s.,;:]*)?\([^()]*\)[\s.;,]*)/;
const startsHeld = /^[\s*_(“"]*\[(?![^[\]]{0,60}\])/;

/** "… by the Assembly [[upon a decision.]", and in the next paragraph "[It names the tasks.]]": the bracket beside a pair that reaches the paragraph's edge. */
function holdsToEdge({ tree, text, content }: Paragraph, span: Span, opening: boolean): boolean {
  return tree.nodes.some(
    (node) =>
      node.type === 'bracketed' &&
      (opening
        ? node.span.start === span.end && sentenceEnd.test(text.slice(node.close.start - 1, content.end))
        : node.span.end === span.start && isBlank(text.slice(content.start, node.span.start))),
  );
}

/** "upon a decision.]", "upon a decision]." */
const sentenceEnd = /^[.;]\]\s*$|^.\][.;]\s*$/;

/** In `[[a]` and `[a]]` the paragraph has its own brackets, and the mark beside them is one more. */
function isBesideWhole({ text, content, tree }: Paragraph, span: Span, opening: boolean): boolean {
  return tree.nodes.some(
    (node) =>
      node.type === 'bracketed' &&
      (opening ? node.span.start === span.end : node.span.end === span.start) &&
      isBlank(text.slice(node.span.end, content.end)) &&
      isBlank(text.slice(tree.label?.span.end ?? content.start, node.span.start)),
  );
}
