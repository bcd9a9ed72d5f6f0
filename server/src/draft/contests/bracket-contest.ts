import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { trimmed } from '../../text/white-space.ts';
import type { Proposer, Stand } from '../proposals/bracket-reading.ts';
import type { Choice, ReadingInParagraph } from '../proposals/paragraph-reading.ts';
import { kindOfBrackets } from '../proposals/proposals.ts';
import { wholeBracket } from '../proposals/whole-bracket.ts';
import type { ContestKind, ContestShape, Version } from './contest.ts';
import { against, holdersOf, named, nobody } from './holders.ts';

type Readings = ReadonlyMap<Node, ReadingInParagraph>;

/** The contest of brackets, with the positions on them and the words in their place that follow. Spans are of the paragraph. */
export function bracketContest(paragraph: Paragraph, members: readonly ReadingInParagraph[], readings: Readings): ContestShape {
  const [first] = members as [ReadingInParagraph];
  const { text } = paragraph;
  const kind = kindOfBrackets(first, text, wholeBracket(paragraph) === first.node) as ContestKind;
  const own = placeOf(paragraph, members);
  const holders = holdersIn(text, first, first.proposers);
  const shape = { ...common(first, readings), kind, span: own.shown, parts: [own.span] };
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

/** The contest of texts of which one is to be chosen: `[a / b]`, `[shall][should]`. */
export function choiceContest(paragraph: Paragraph, members: readonly ReadingInParagraph[], readings: Readings): ContestShape {
  const [first] = members as [ReadingInParagraph];
  const { text } = paragraph;
  const own = placeOf(paragraph, members);
  const kind = kindOfBrackets(first, text, false) as ContestKind;
  // Who is named for brackets with several texts in them does not say which: only whoever wants none of them is clear.
  const ofAll = members.length > 1 ? nobody : holdersIn(text, first, first.proposers);
  const version = (choice: Choice, number: number): Version => {
    const holders = holdersIn(text, members[number] ?? first, choice.proposers, choice.stands);
    return {
      text: text.slice(choice.start, choice.end),
      words: bare(choice),
      kept: [own.around(bare(choice))],
      supporters: holders.supporters,
      opponents: [...holders.opponents, ...ofAll.opponents],
      undecided: [...holders.undecided, ...ofAll.supporters, ...ofAll.undecided],
    };
  };
  return {
    ...common(first, readings),
    kind,
    span: own.shown,
    parts: [own.span],
    versions: first.choices.map(version),
    original: undefined,
  };
}

function common(first: ReadingInParagraph, readings: Readings): Pick<ContestShape, 'settled' | 'note' | 'date'> {
  const { settled } = first;
  const note = noteOn(first);
  const shared = note === undefined ? 0 : contestsWith(note.span, readings);
  return { settled, note: note && { span: note.span, shared }, date: undefined };
}

/** The note that concerns brackets; none where they are marked as agreed. */
function noteOn({ note, settled }: ReadingInParagraph): ReadingInParagraph['note'] {
  return settled === undefined ? note : undefined;
}

/** Brackets of one choice are one contest. */
function contestsWith(note: Span, readings: Readings): number {
  const keys = new Set<unknown>();
  for (const reading of readings.values())
    if (noteOn(reading)?.span.start === note.start) keys.add(reading.isChoice ? reading.choices : reading);
  return keys.size;
}

/** Who asks for brackets round words does not agree to them, and does not say that they should go. */
function holdersIn(
  text: string,
  reading: ReadingInParagraph,
  proposers: readonly Proposer[],
  stands: readonly Stand[] = reading.stands,
): ReturnType<typeof holdersOf> {
  const names = reading.note?.names;
  const asks = ({ span }: Proposer): boolean => names !== undefined && names.start <= span.start && span.end <= names.end;
  const holders = holdersOf(
    proposers.filter((each) => !asks(each)),
    stands,
  );
  if (noteOn(reading) === undefined) return holders;
  return { ...holders, undecided: [...holders.undecided, ...proposers.filter(asks).map((by) => named(by, requestOf(text, reading)))] };
}

/** "In brackets at the request of" */
function requestOf(text: string, { note }: ReadingInParagraph): string | undefined {
  return note?.directive ?? (note && text.slice(note.span.start, note.span.end));
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

/** What a contest of brackets takes up: all of a paragraph that has nothing else, so that it falls with its label. `shown` is the same without white space, `around` what stays round words there. */
function placeOf(paragraph: Paragraph, members: readonly ReadingInParagraph[]): { span: Span; shown: Span; around(words: Span): Span[] } {
  const { text, content } = paragraph;
  const [first] = members as [ReadingInParagraph];
  const start = first.node.span.start;
  const end = Math.max(...members.map(({ node }) => node.attributions.filter(({ note }) => !note).at(-1)?.span.end ?? node.span.end));
  const isWhole = members.length === 1 && wholeBracket(paragraph) === first.node && !first.node.placeholder;
  if (!isWhole) return { span: { start, end }, shown: { start, end }, around: (words) => [words] };
  const before = { start: 0, end: start };
  const after = { start: end, end: text.length };
  return {
    span: { start: 0, end: text.length },
    shown: content,
    around: (words) => [before, words, after].filter((each) => each.start < each.end),
  };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
