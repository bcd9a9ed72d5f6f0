import type { Paragraph } from '../../syntax/paragraph.ts';
import { shift } from '../../text/span.ts';
import { gather } from '../../tree/measure.ts';
import { once } from '../../tree/memo.ts';
import type { Draft } from '../draft.ts';
import { type Gatherer, paragraphNumber } from '../paragraphs.ts';
import { whileIdentical, whileSame } from '../while-same.ts';
import { type BracketAt, markOf } from './candidates.ts';
import { edgesOf, goesOn, nextParagraphs } from './goes-on.ts';
import {
  type Loose,
  type LooseMark,
  looseAt,
  looseBraces,
  looseParentheses,
  looseQuotes,
  type MarkAt,
  sameMark,
} from './marks-without-partner.ts';
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

/** What becomes of the marks of one kind. */
export interface SpanningMarks {
  (draft: Draft): Spanning;
  /** Those without a partner anywhere, in the order of the text. Fast, since it is asked at every keystroke. */
  lost(draft: Draft): readonly MarkAt[];
  /** The marks of which these are numbers. */
  of(paragraph: Paragraph): readonly LooseMark[] | undefined;
}

/**
 * Quotations that go on in a later paragraph. One of several paragraphs may repeat the opening mark at the head of each; since the last then opens and
 * closes, it has no loose mark: a loose one at a head is in order when the next paragraph begins with an opening mark too.
 */
export const spanningQuotes = spanningMarks(
  looseQuotes,
  (all, { pair, lose }) => {
    let open: LooseAt | undefined;
    for (const loose of all) {
      const repeats = open !== undefined && loose.mark.opening && loose.mark.outer && loose.index - open.index <= nextParagraphs;
      const closes = open !== undefined && !loose.mark.opening && goesOn(open, loose);
      if (open !== undefined && !repeats && !closes) lose(open);
      if (loose.mark.opening) open = loose;
      else {
        if (closes && open !== undefined) pair(open, loose);
        else lose(loose);
        open = undefined;
      }
    }
    if (open !== undefined) lose(open);
  },
  {
    mayBe: ({ opening, outer }) => opening && outer,
    by(next, { mark: { span }, paragraph }) {
      return next.text.startsWith(paragraph.text.slice(span.start, span.end), next.content.start);
    },
  },
);

/** Parentheses: asides, editors' remarks. One that a line's end cut before a number may close as a label does: "(Article" above "9) …". */
export const spanningParentheses = spanningMarks(looseParentheses, nested(goesOn), {
  mayBe: ({ opening, broken }) => opening && broken,
  by({ text, tree: { label } }) {
    return label !== undefined && /^[^(]*\)$/.test(text.slice(label.span.start, label.span.end));
  },
});

/** Braces: notes of the editor, which may begin in mid-paragraph and be several paragraphs long. */
export const spanningBraces = spanningMarks(
  looseBraces,
  nested((open, close) => close.mark.outer && close.index - open.index <= longestNoteParagraphs),
  { mayBe: () => false, by: () => false },
);

const longestNoteParagraphs = 12;

interface LooseAt extends MarkAt {
  readonly paragraph: Paragraph;
  readonly mark: LooseMark;
}

/** Reads marks in their order, and says what becomes of each. */
type ReadMarks = (
  all: readonly LooseAt[],
  found: { readonly pair: (open: LooseAt, close: LooseAt) => void; readonly lose: (mark: LooseAt) => void },
) => void;

/** `spans` tells whether two marks of different paragraphs may answer each other. */
function nested(spans: (open: LooseAt, close: LooseAt) => boolean): ReadMarks {
  return (all, { pair, lose }) => {
    const open: LooseAt[] = [];
    for (const loose of all) {
      const candidate = open.at(-1);
      if (loose.mark.opening) open.push(loose);
      else if (candidate === undefined || !spans(candidate, loose)) lose(loose);
      else pair(open.pop() ?? candidate, loose);
    }
    open.forEach(lose);
  };
}

/** Of marks that have no partner, which a paragraph after theirs may answer otherwise. */
interface Answered {
  mayBe(mark: LooseMark): boolean;
  by(next: Paragraph, mark: Pick<Loose, 'mark' | 'paragraph'>): boolean;
}

/** What is read is kept as long as the marks and their paragraphs' edges are the same. */
function spanningMarks(loose: Gatherer<readonly LooseMark[]>, read: ReadMarks, answered: Answered): SpanningMarks {
  const withEdges = gather((paragraph: Paragraph) => {
    const marks = loose.hits.of(paragraph);
    return marks && { marks, ...edgesOf(paragraph) };
  });
  const reading = whileSame(
    ({ paragraphs }) => ({ tree: paragraphs, hits: withEdges(paragraphs) }),
    (a, b) =>
      a.last === b.last &&
      a.begins === b.begins &&
      a.marks.length === b.marks.length &&
      a.marks.every((mark, at) => sameMark(mark, b.marks[at])),
    ({ paragraphs }) => {
      const pairs: { open: MarkAt; close: MarkAt }[] = [];
      const lost: LooseAt[] = [];
      const all = loose(paragraphs).flatMap(({ index, paragraph, value }) =>
        value.map((mark, number) => ({ index, number, paragraph, mark })),
      );
      read(all, {
        pair: (open, close) => pairs.push({ open: numbersOf(open), close: numbersOf(close) }),
        lose: (mark) => lost.push(mark),
      });
      lost.sort((a, b) => a.index - b.index || a.number - b.number);
      return { pairs, lost: lost.map(numbersOf), mayBeAnswered: lost.filter(({ mark }) => answered.mayBe(mark)).map(numbersOf) };
    },
  );
  const at = (draft: Draft) => (mark: MarkAt) => looseAt(draft, mark, loose.hits.of);
  const answeredIn = (draft: Draft) =>
    reading(draft).mayBeAnswered.filter((mark) => {
      const next = paragraphNumber(draft.paragraphs, mark.index + 1)?.paragraph;
      return next !== undefined && answered.by(next, at(draft)(mark));
    });
  const lost = whileIdentical(
    (draft) => [reading(draft), ...answeredIn(draft)],
    (draft) => {
      const others = new Set(answeredIn(draft).map(({ index, number }) => `${index} ${number}`));
      return reading(draft).lost.filter(({ index, number }) => !others.has(`${index} ${number}`));
    },
  );
  const spanning = (draft: Draft): Spanning => ({
    pairs: reading(draft).pairs.map(({ open, close }) => ({ open: at(draft)(open), close: at(draft)(close) })),
    lost: lost(draft).map(at(draft)),
  });
  return Object.assign(spanning, { lost, of: loose.hits.of });
}

function numbersOf({ index, number }: LooseAt): MarkAt {
  return { index, number };
}
