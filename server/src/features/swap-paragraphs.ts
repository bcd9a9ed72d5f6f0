import { spanningBrackets } from '../draft/brackets/spanning.ts';
import { documentOf } from '../draft/document/document.ts';
import { childrenAt, type NodeAt, pathTo } from '../draft/document/path.ts';
import { type PlacedIn, placedAt, structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { endingOf } from '../draft/endings/ending.ts';
import { nameOf } from '../draft/naming.ts';
import { seriesRoles } from '../draft/numbering/numbered.ts';
import type { Numeral } from '../draft/numbering/numeral.ts';
import { seriesOf } from '../draft/numbering/series.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { followNumbers } from '../draft/references/follow-numbers.ts';
import { placedReference, referencesAmong } from '../draft/references/references.ts';
import { referencesTo, referredParagraphs } from '../draft/references/referred-paragraphs.ts';
import { capitalized } from '../text/capitalized.ts';
import { applyEdits, inOrder, offsetsAfter, type TextEdit } from '../text/edit.ts';
import { contains, type Span, shift, span } from '../text/span.ts';
import { say } from '../wording/say.ts';
import type { NotRestructured, Restructured } from './data.ts';

/**
 * Moves the paragraph at an offset, with what stands below it, up or down among those beside it. Numbers stay where they are, and so do the marks that end the paragraphs; references follow the words.
 */
export function swapParagraphs(draft: Draft, offset: number, direction: 'up' | 'down'): Restructured | NotRestructured {
  const own = paragraphAt(draft.paragraphs, offset);
  const path = own === undefined ? [] : pathTo(documentOf(draft), own.index);
  const [parent, node] = path.slice(-2);
  if (own === undefined || parent === undefined || node === undefined || node.start !== own.index)
    return { reason: say('noParagraphHere') };
  const beside = [...childrenAt(parent)];
  const at = beside.findIndex(({ start }) => start === node.start);
  const other = beside[at + (direction === 'up' ? -1 : 1)];
  if (!seriesRoles.has(node.node.type)) return { reason: say('onlyTextMoves') };
  if (other?.node.type !== node.node.type)
    return { reason: say(direction === 'up' ? 'noneBesideAbove' : 'noneBesideBelow', { name: capitalized(nameOf(draft, own)) }) };
  const [upper, lower] = direction === 'up' ? [other, node] : [node, other];
  const [one, two] = [blockOf(draft, upper), blockOf(draft, lower)];
  if (one === undefined || two === undefined) return { reason: say('noParagraphHere') };
  if ((one.first.place.label === undefined) !== (two.first.place.label === undefined)) return { reason: say('onlyOneNumbered') };
  if (isCut(draft, one.span) || isCut(draft, two.span)) return { reason: say('bracketLeaves') };
  const { references, left } = referencesThatFollow(draft, one, two);
  const inside = (block: Block) => references.filter((each) => contains(block.span, each.span));
  const outside = references.filter((each) => !contains(one.span, each.span) && !contains(two.span, each.span));
  const moved = [taking(draft, two, one, inside(two)), taking(draft, one, two, inside(one))] as const;
  const between = draft.slice({ start: one.span.end, end: two.span.start });
  const whole: TextEdit = { span: span(one.span.start, two.span.end), newText: moved[0].text + between + moved[1].text };
  const edits = inOrder([...outside, whole]);
  const [blocksStart = 0] = offsetsAfter([one.span.start], edits);
  const [mine, start] = direction === 'up' ? [moved[0], 0] : [moved[1], moved[0].text.length + between.length];
  const inBlock = Math.max(0, offset - (direction === 'up' ? two : one).span.start) + mine.labelGrowth;
  const cursor = blocksStart + start + Math.min(Math.max(0, inBlock), mine.text.length);
  return { edits, left, selected: { start: cursor, end: cursor } };
}

/** A paragraph with what stands below it. */
interface Block {
  readonly first: PlacedIn;
  readonly last: PlacedIn;
  /** From its first character to its last, without blank lines. */
  readonly span: Span;
}

function blockOf(draft: Draft, { node, start }: NodeAt): Block | undefined {
  const [first, last] = [placedAt(draft, start), placedAt(draft, start + node.size - 1)];
  if (first === undefined || last === undefined) return undefined;
  return { first, last, span: span(first.offset + first.paragraph.content.start, last.offset + last.paragraph.content.end) };
}

/** True where a pair of brackets has one end in the span and the other outside. */
function isCut(draft: Draft, { start, end }: Span): boolean {
  const holds = (mark: Span) => start <= mark.start && mark.end <= end;
  return spanningBrackets(draft).pairs.some(({ open, close }) => holds(open.span) !== holds(close.span));
}

interface Following {
  readonly references: readonly TextEdit[];
  readonly left: readonly Span[];
}

function referencesThatFollow(draft: Draft, one: Block, two: Block): Following {
  const all = [one.first.place.label === undefined ? byCount(draft, one, two) : byNumber(draft, one, two), turned(draft, one, two)];
  return { references: all.flatMap(({ references }) => references), left: distinct(all.flatMap(({ left }) => left)) };
}

/** Words that name several paragraphs are left once. */
function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((each) => [each.start, each])).values()];
}

function byNumber(draft: Draft, { first: one }: Block, { first: two }: Block): Following {
  const series = seriesOf(draft).of(one.index);
  if (series === undefined || series !== seriesOf(draft).of(two.index)) return { references: [], left: [] };
  const numbers = new Map<PlacedIn, Numeral>();
  for (const member of series.members) {
    const { label } = (member.index === one.index ? two : member.index === two.index ? one : member).place;
    if (label !== undefined) numbers.set(member, label);
  }
  const { references, left } = followNumbers(draft, series, numbers);
  return { references, left: left.map(({ reference }) => reference.span) };
}

/** "paragraph 2 of the preamble", where the paragraphs bear no numbers and are counted. */
function byCount(draft: Draft, one: Block, two: Block): Following {
  const moved = [
    ...referencesTo(draft, [one.first.index]).map((reference) => ({ reference, by: 1 })),
    ...referencesTo(draft, [two.first.index]).map((reference) => ({ reference, by: -1 })),
  ];
  return {
    references: moved.map(({ reference, by }) => ({ span: reference.numberSpan, newText: String(reference.number + by) })),
    left: [],
  };
}

/** "paragraph 2 below", in one of the two, of the other: it stands above now. Of several paragraphs in one reference nobody can say so. */
function turned(draft: Draft, one: Block, two: Block): Following {
  const references: TextEdit[] = [];
  const left: Span[] = [];
  for (const [block, other] of [
    [one, two],
    [two, one],
  ] as const)
    for (const { paragraph, offset, index } of structure(draft, block.first.index, block.last.index + 1))
      for (const written of referencesAmong(paragraph)) {
        const reference = placedReference(written, offset);
        const { direction, shared, span: words } = reference;
        if (direction === undefined) continue;
        const meant = referredParagraphs(draft, { reference, index });
        if (!meant.some((each) => other.first.index <= each.index && each.index <= other.last.index)) continue;
        if (shared || meant.length > 1) left.push(words);
        else references.push({ span: direction.span, newText: direction.word === 'above' ? 'below' : 'above' });
      }
  return { references, left };
}

/** The text of a block that takes the place of another: with its label, and with the mark at its end. */
function taking(
  draft: Draft,
  block: Block,
  place: Block,
  references: readonly TextEdit[],
): { readonly text: string; readonly labelGrowth: number } {
  const [label, other] = [labelSpan(block.first), labelSpan(place.first)];
  const [end, otherEnd] = [endSpan(block.last), endSpan(place.last)];
  const edits: TextEdit[] = [...references];
  if (label !== undefined && other !== undefined) edits.push({ span: label, newText: draft.slice(other) });
  if (end !== undefined && otherEnd !== undefined) edits.push({ span: end, newText: draft.slice(otherEnd) });
  const text = applyEdits(
    draft.slice(block.span),
    edits.map((each) => ({ ...each, span: shift(each.span, -block.span.start) })),
  );
  const length = (each: Span | undefined) => (each === undefined ? 0 : each.end - each.start);
  return { text, labelGrowth: length(other) - length(label) };
}

function labelSpan({ place: { label }, offset }: PlacedIn): Span | undefined {
  return label && shift(label.span, offset);
}

/** Of the mark and the conjunction that end a list's item: "; and". Undefined where it ends with no such mark. */
function endSpan({ paragraph, offset }: PlacedIn): Span | undefined {
  const ending = endingOf(paragraph);
  return ending === undefined || !/[;,.]/.test(ending.mark) ? undefined : shift(ending.span, offset);
}
