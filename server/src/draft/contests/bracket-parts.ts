import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Span } from '../../text/span.ts';
import type { Proposer, Stand } from '../proposals/bracket-reading.ts';
import type { ReadingInParagraph } from '../proposals/paragraph-reading.ts';
import { wholeBracket } from '../proposals/whole-bracket.ts';
import type { ContestShape } from './contest.ts';
import { holdersOf, named } from './holders.ts';

/** What contests of brackets have in common: whether they are settled, and the note on them. */
export function common(first: ReadingInParagraph, notes: NoteCounts): Pick<ContestShape, 'settled' | 'note' | 'date'> {
  const { settled } = first;
  const note = noteOn(first);
  const shared = note === undefined ? 0 : (notes.get(note.span.start) ?? 1);
  return { settled, note: note && { span: note.span, shared }, date: undefined };
}

/** The note that concerns brackets; none where they are marked as agreed. */
function noteOn({ note, settled }: ReadingInParagraph): ReadingInParagraph['note'] {
  return settled === undefined ? note : undefined;
}

/** How many contests each note concerns, by where it starts. Brackets of one choice are one contest. */
export type NoteCounts = ReadonlyMap<number, number>;

export function countNotes(readings: Iterable<ReadingInParagraph>): NoteCounts {
  const keys = new Map<number, Set<unknown>>();
  for (const reading of readings) {
    const start = noteOn(reading)?.span.start;
    if (start === undefined) continue;
    const known = keys.get(start) ?? new Set();
    known.add(reading.isChoice ? reading.choices : reading.node);
    keys.set(start, known);
  }
  return new Map([...keys].map(([start, { size }]) => [start, size]));
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
