import { shift } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';
import type { Draft } from '../draft.ts';
import { paragraphNumber } from '../paragraphs.ts';
import { type BracketAt, markOf } from './candidates.ts';
import { goesOn, nextParagraphs } from './goes-on.ts';
import { type Loose, looseBraces, looseParentheses, looseQuotes } from './marks-without-partner.ts';
import { matchedBrackets } from './matched-brackets.ts';

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

  function loose(bracket: BracketAt): Loose {
    const { index } = bracket;
    const placed = paragraphNumber(draft.paragraphs, index);
    if (placed === undefined) throw new RangeError(`No paragraph ${index}`);
    const mark = markOf(placed.paragraph, bracket);
    return { paragraph: placed.paragraph, mark, offset: placed.offset, index, span: shift(mark.span, placed.offset) };
  }
});

/**
 * Quotations that go on in a later paragraph. One of several paragraphs may repeat the opening mark at the head of each; since the last then opens and
 * closes, it has no loose mark: a loose one at a head is in order when the next paragraph begins with an opening mark too.
 */
export const spanningQuotes = once((draft: Draft): Spanning => {
  const pairs: Pair[] = [];
  const lost: Loose[] = [];
  let open: Loose | undefined;
  for (const loose of looseQuotes(draft)) {
    const repeats = open !== undefined && loose.mark.opening && loose.mark.outer && loose.index - open.index <= nextParagraphs;
    const closes = open !== undefined && !loose.mark.opening && goesOn(open, loose);
    if (open !== undefined && !repeats && !closes && !quotedNext(draft, open)) lost.push(open);
    if (loose.mark.opening) open = loose;
    else {
      if (closes && open !== undefined) pairs.push({ open, close: loose });
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

/** Parentheses: asides, editors' remarks. One that a line's end cut before a number may close as a label does: "(Article" above "9) …". */
export const spanningParentheses = spanningRemarks(looseParentheses, goesOn, (draft, { index, mark }) => {
  const next = mark.opening && mark.broken ? paragraphNumber(draft.paragraphs, index + 1)?.paragraph : undefined;
  const label = next?.tree.label;
  return label !== undefined && /^[^(]*\)$/.test(next?.text.slice(label.span.start, label.span.end) ?? '');
});
/** Braces: notes of the editor, which may begin in mid-paragraph and be several paragraphs long. */
export const spanningBraces = spanningRemarks(
  looseBraces,
  (open, close) => close.mark.outer && close.index - open.index <= longestNoteParagraphs,
);

/** `spans` tells whether two marks of different paragraphs may answer each other, `answered` whether something else does. */
function spanningRemarks(
  looseIn: (draft: Draft) => readonly Loose[],
  spans: (open: Loose, close: Loose) => boolean,
  answered: (draft: Draft, mark: Loose) => boolean = () => false,
): (draft: Draft) => Spanning {
  return once((draft: Draft): Spanning => {
    const pairs: Pair[] = [];
    const lost: Loose[] = [];
    const open: Loose[] = [];
    for (const loose of looseIn(draft)) {
      const candidate = open.at(-1);
      if (loose.mark.opening) open.push(loose);
      else if (candidate === undefined || !spans(candidate, loose)) lost.push(loose);
      else pairs.push({ open: open.pop() ?? candidate, close: loose });
    }
    return { pairs, lost: inOrder([...lost, ...open.filter((loose) => !answered(draft, loose))]) };
  });
}

const longestNoteParagraphs = 12;

function inOrder(lost: Loose[]): Loose[] {
  return lost.sort((a, b) => a.span.start - b.span.start);
}
