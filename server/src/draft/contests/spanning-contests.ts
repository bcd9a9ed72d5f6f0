import { areKnown, delegationsIn } from '../../delegations/delegations.ts';
import { type Span, shift } from '../../text/span.ts';
import { trimmed } from '../../text/white-space.ts';
import { spanningBrackets } from '../brackets/spanning.ts';
import type { Draft } from '../draft.ts';
import { type Placed, paragraphNumber } from '../paragraphs.ts';
import { byWish, proposersNamed } from '../proposals/bracket-reading.ts';
import { readPositions } from '../proposals/positions.ts';
import { isRemark } from '../proposals/proposals.ts';
import type { ContestShape, PlacedShape, Version } from './contest.ts';
import { against, holdersOf } from './holders.ts';

/** The contests of brackets that open in one paragraph and close in a later one. */
export function spanningContests(draft: Draft): readonly PlacedShape[] {
  return spanningBrackets(draft).pairs.flatMap(({ open, close }) => {
    const [place, last] = [paragraphNumber(draft.paragraphs, open.index), paragraphNumber(draft.paragraphs, close.index)];
    return place === undefined || last === undefined ? [] : [{ shape: shapeOf(draft, place, open.span, last, close.span), place }];
  });
}

function shapeOf(draft: Draft, first: Placed, open: Span, last: Placed, close: Span): ContestShape {
  const head = headAfter(first, open);
  const after = positionsAfter(last, close);
  const own: Span = { start: head.end, end: close.start };
  const words = trimmedIn(draft, own);
  const span: Span = { start: open.start, end: after.end };
  const start = first.offset;
  const end = last.offset + last.paragraph.length;
  // Whole paragraphs fall with their labels and the blank lines below them.
  const isWhole = isNothing(draft, { start: labelEnd(first), end: open.start }) && isNothing(draft, { start: after.end, end });
  const part = isWhole ? { start, end } : span;
  const holders = holdersOf([...head.by, ...after.proposers], after.stands);
  const kept = isWhole ? [{ start, end: open.start }, words, { start: after.end, end }].filter((each) => each.start < each.end) : [words];
  const version: Version = {
    // Brackets round an annex hold hundreds of pages, and most of who asks want to know whose they are.
    get text() {
      return draft.slice(words);
    },
    words,
    kept: [kept],
    ...holders,
  };
  const opening = draft.slice({ start: words.start, end: Math.min(words.end, words.start + remarkUnits) });
  const kind = isRemark(opening) ? 'note' : head.by.length > 0 && isWhole ? 'paragraph' : 'brackets';
  const without: Version = { text: '', words: undefined, kept: [[]], ...against(holders) };
  return {
    kind,
    span: isWhole ? trimmedIn(draft, part) : part,
    parts: [part],
    versions: kind === 'note' ? [version] : [without, version],
    original: kind === 'note' ? undefined : head.by.length + after.proposers.length > 0 ? 0 : after.stands.length > 0 ? 1 : undefined,
    settled: undefined,
    note: undefined,
    date: undefined,
  };
}

/** As much as tells whether it is a remark, in UTF-16 code units. */
const remarkUnits = 160;
const longestHeadUnits = 160;

/** The names before a colon at the beginning of the brackets, and where the words begin. */
function headAfter({ paragraph, offset }: Placed, open: Span): { readonly by: ReturnType<typeof proposersNamed>; readonly end: number } {
  const start = open.end - offset;
  const names = /^\s{0,8}(\p{Lu}[^:[\]\r\n]{0,159}):/u.exec(paragraph.text.slice(start, start + longestHeadUnits));
  if (names === null || !areKnown(delegationsIn(names[1] ?? ''))) return { by: [], end: open.end };
  const end = start + names[0].length;
  return {
    by: proposersNamed(paragraph.text, { start, end: end - 1 }).map((each) => ({ ...each, span: shift(each.span, offset) })),
    end: offset + end,
  };
}

/** What delegations want, in parentheses after the closing bracket: `] (EU: delete)`. */
function positionsAfter({ paragraph, offset }: Placed, close: Span): ReturnType<typeof byWish> & { readonly end: number } {
  const found: ReturnType<typeof byWish> = { proposers: [], stands: [] };
  const { text } = paragraph;
  let end = close.end - offset;
  for (;;) {
    const parenthesis = /^\s?\(([^()[\]]{1,160})\)/.exec(text.slice(end, end + longestHeadUnits + 3));
    const positions = parenthesis === null ? undefined : readPositions(parenthesis[1] ?? '');
    if (parenthesis === null || positions === undefined) break;
    const { proposers, stands } = byWish(text, positions, end + parenthesis[0].indexOf('(') + 1);
    found.proposers.push(...proposers.map((each) => ({ ...each, span: shift(each.span, offset) })));
    found.stands.push(...stands.map((each) => ({ ...each, span: shift(each.span, offset) })));
    end += parenthesis[0].length;
  }
  return { ...found, end: offset + end };
}

function labelEnd({ paragraph, offset }: Placed): number {
  const { label } = paragraph.tree;
  return offset + Math.max(paragraph.content.start, label?.span.end ?? 0);
}

function isNothing(draft: Draft, { start, end }: Span): boolean {
  return end - start <= 0 || (end - start <= longestHeadUnits && /^[\s.,;:*_]*$/.test(draft.slice({ start, end })));
}

/** White space is looked for at both ends alone: what is between may be half of the draft. */
function trimmedIn(draft: Draft, { start, end }: Span): Span {
  const [left, right] = [Math.min(end, start + seenUnits), Math.max(start, end - seenUnits)];
  const head = draft.slice({ start, end: left });
  const tail = draft.slice({ start: right, end });
  if (head.trim() === '' || tail.trim() === '') return shift(trimmed(draft.slice({ start, end }), { start: 0, end: end - start }), start);
  return { start: start + head.length - head.trimStart().length, end: right + tail.trimEnd().length };
}

/** More white space than stands between two paragraphs. */
const seenUnits = 200;
