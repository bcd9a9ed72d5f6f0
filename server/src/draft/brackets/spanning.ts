import { shift } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';
import type { Draft } from '../draft.ts';
import { paragraphNumber } from '../paragraphs.ts';
import { type Loose, type LooseMark, looseBraces, looseParentheses, looseQuotes } from './marks-without-partner.ts';
import { type BracketAt, matchedBrackets } from './matched-brackets.ts';

/** What becomes of the marks that have no partner in their own paragraph. */
export interface Spanning {
  readonly pairs: readonly Pair[];
  /** Without a partner anywhere, in the order of the text. */
  readonly lost: readonly Loose[];
}

interface Pair {
  readonly open: Loose;
  readonly close: Loose;
}

/** Square brackets that open in one paragraph and close in a later one; and those that are lost, told apart by what their surroundings say. */
export const spanningBrackets = once((draft: Draft): Spanning => {
  const { pairs, lost } = matchedBrackets(draft);
  return {
    lost: lost.map(loose),
    // Asked for by a person, not at a keystroke.
    get pairs() {
      return pairs.map(({ open, close }) => ({ open: loose(open), close: loose(close) }));
    },
  };

  function loose({ index, mark }: BracketAt): Loose {
    const placed = paragraphNumber(draft.paragraphs, index);
    if (placed === undefined) throw new RangeError(`No paragraph ${index}`);
    return { paragraph: placed.paragraph, mark, offset: placed.offset, index, span: shift(mark.span, placed.offset) };
  }
});

/**
 * Quotations that run over several paragraphs: each repeats the opening mark at its head, and the last closes. Since the last opens and closes, it
 * has no loose mark: a loose one at a head is in order when the next paragraph begins with an opening mark too.
 */
export const spanningQuotes = once((draft: Draft): Spanning => {
  const pairs: Pair[] = [];
  const lost: Loose[] = [];
  let open: Loose | undefined;
  for (const loose of looseQuotes(draft)) {
    const goesOn = open !== undefined && loose.mark.outer && loose.index > open.index && loose.index - open.index <= nextParagraph;
    if (open !== undefined && !goesOn && !quotedNext(draft, open)) lost.push(open);
    if (loose.mark.opening) open = loose;
    else {
      if (goesOn && open !== undefined) pairs.push({ open, close: loose });
      else lost.push(loose);
      open = undefined;
    }
  }
  if (open !== undefined && !quotedNext(draft, open)) lost.push(open);
  return { pairs, lost: inOrder(lost) };
});

function quotedNext(draft: Draft, { mark, index, paragraph }: Loose): boolean {
  const next = paragraphNumber(draft.paragraphs, index + 1)?.paragraph;
  const quote = paragraph.text.slice(mark.span.start, mark.span.end);
  return mark.outer && next?.text.startsWith(quote, next.content.start) === true;
}

/** Parentheses at the head of one paragraph and the end of a later one: asides, editors' remarks. */
export const spanningParentheses = spanningRemarks(looseParentheses, ({ outer }) => outer);
/** Braces likewise: notes of the editor, which may also begin in mid-paragraph. */
export const spanningBraces = spanningRemarks(looseBraces, ({ opening, outer }) => opening || outer);

/** `spans` tells whether a mark may have its partner in another paragraph. */
function spanningRemarks(looseIn: (draft: Draft) => readonly Loose[], spans: (mark: LooseMark) => boolean): (draft: Draft) => Spanning {
  return once((draft: Draft): Spanning => {
    const pairs: Pair[] = [];
    const lost: Loose[] = [];
    const open: Loose[] = [];
    for (const loose of looseIn(draft)) {
      const candidate = open.at(-1);
      if (!spans(loose.mark)) lost.push(loose);
      else if (loose.mark.opening) open.push(loose);
      else if (candidate === undefined || loose.index - candidate.index > reach) lost.push(loose);
      else pairs.push({ open: open.pop() ?? candidate, close: loose });
    }
    return { pairs, lost: inOrder([...lost, ...open]) };
  });
}

/** One paragraph on, or one on with a blank or a page number between. */
const nextParagraph = 2;
/** No remark in parentheses or braces is longer, in paragraphs. */
const reach = 12;

function inOrder(lost: Loose[]): Loose[] {
  return lost.sort((a, b) => a.span.start - b.span.start);
}
