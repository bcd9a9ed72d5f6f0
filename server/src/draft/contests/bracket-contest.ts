import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { trimmed } from '../../text/white-space.ts';
import type { Choice, ReadingInParagraph } from '../proposals/paragraph-reading.ts';
import { kindOfBrackets } from '../proposals/proposals.ts';
import { wholeBracket } from '../proposals/whole-bracket.ts';
import { bare, common, holdersIn, type NoteCounts, placeOf } from './bracket-parts.ts';
import type { ContestKind, ContestShape, Version } from './contest.ts';
import { against } from './holders.ts';

/** The contest of brackets, with the positions on them and the words in their place that follow. Spans are of the paragraph. */
export function bracketContest(paragraph: Paragraph, members: readonly ReadingInParagraph[], notes: NoteCounts): ContestShape {
  const [first] = members as [ReadingInParagraph];
  const { text } = paragraph;
  const kind = kindOfBrackets(first, text, wholeBracket(paragraph) === first.node) as ContestKind;
  const own = placeOf(paragraph, members);
  const holders = holdersIn(text, first, first.proposers);
  const shape = { ...common(first, notes), kind, span: own.shown, parts: [own.span] };
  if (kind === 'replacement') {
    const [old, fresh] = first.choices as [Choice, Choice];
    const span = { start: Math.min(old.start, first.node.span.start), end: Math.max(old.end, own.span.end) };
    const version = (words: Choice, who: Pick<Version, 'supporters' | 'opponents' | 'undecided'>): Version => ({
      text: text.slice(words.start, words.end),
      words: bare(words),
      kept: [[bare(words)]],
      ...who,
    });
    return { ...shape, span, parts: [span], versions: [version(old, against(holders)), version(fresh, holders)], original: 0 };
  }
  const words = wordsKept(text, first);
  const version: Version = {
    text: text.slice(first.words.start, first.words.end),
    words: first.words,
    kept: [own.around(words)],
    ...holders,
  };
  if (kind === 'placeholder' || kind === 'note' || kind === 'number' || kind === 'position' || kind === 'substitute')
    return { ...shape, versions: [version], original: undefined };
  const substitutes = members
    .filter(({ form }) => form === 'substitute')
    .map((each): Version => {
      const its = wordsKept(text, each);
      return {
        text: text.slice(each.words.start, each.words.end),
        words: each.words,
        kept: [own.around(its)],
        ...holdersIn(text, each, each.proposers),
      };
    });
  const without: Version = { text: '', words: undefined, kept: [[]], ...against(holders) };
  return { ...shape, versions: [without, version, ...substitutes], original: originalOf(first) };
}

/** Words that somebody proposes were not there; those of which others only want something were, and so were those of a note. */
function originalOf({ node, proposers, stands, note }: ReadingInParagraph): number | undefined {
  if (note !== undefined) return 1;
  if (node.head !== undefined || proposers.length > 0) return 0;
  return stands.length > 0 ? 1 : undefined;
}

/** The words inside of brackets with the stamp after them, without positions. */
function wordsKept(text: string, { node, words }: ReadingInParagraph): Span {
  const stamp = node.nodes.findLast(({ type }) => type === 'stamp');
  return stamp === undefined || stamp.span.start < words.end
    ? words
    : { start: words.start, end: trimmed(text, { start: words.start, end: node.close.start }).end };
}
