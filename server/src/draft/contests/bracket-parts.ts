import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import type { Proposer, Stand } from '../proposals/bracket-reading.ts';
import type { ReadingInParagraph } from '../proposals/paragraph-reading.ts';
import { wholeBracket } from '../proposals/whole-bracket.ts';
import type { ContestShape } from './contest.ts';
import { holdersOf, named } from './holders.ts';

/** The readings of a paragraph's brackets. */
export type Readings = ReadonlyMap<Node, ReadingInParagraph>;

/** What contests of brackets have in common: whether they are settled, and the note on them. */
export function common(first: ReadingInParagraph, readings: Readings): Pick<ContestShape, 'settled' | 'note' | 'date'> {
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
export function holdersIn(
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

/** What a contest of brackets takes up: all of a paragraph that has nothing else, so that it falls with its label. `shown` is the same without white space, `around` what stays round words there. */
export function placeOf(
  paragraph: Paragraph,
  members: readonly ReadingInParagraph[],
): { span: Span; shown: Span; around(words: Span): Span[] } {
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

/** A span without what else is known of it. */
export function bare({ start, end }: Span): Span {
  return { start, end };
}
