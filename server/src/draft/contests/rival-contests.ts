import { readLabel } from '../../syntax/label.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Placed, PlacedValue } from '../paragraphs.ts';
import { type ReadingInParagraph, readingsOf } from '../proposals/paragraph-reading.ts';
import { rivalOf } from '../proposals/rival.ts';
import { bareWords, wholeBracket } from '../proposals/whole-bracket.ts';
import { type ContestShape, type PlacedShape, shiftShape, type Version } from './contest.ts';
import { nobody } from './holders.ts';

/** A contest of the versions of one paragraph, with the numbers of the paragraphs that hold them: the first stood there before. */
export interface RivalContest extends PlacedShape {
  readonly rivals: readonly number[];
}

/** Paragraphs in brackets that are other versions of a paragraph above them. `contested` are the paragraphs that have contests by themselves. */
export function rivalContests(draft: Draft, contested: readonly PlacedValue<readonly ContestShape[]>[]): readonly RivalContest[] {
  const rows = new Map<number, { base: Placed; rivals: PlacedValue<readonly ContestShape[]>[] }>();
  const baseOf = new Map<number, Placed>();
  for (const placed of contested) {
    const reading = wholeReading(placed);
    const nearest = reading && baseFor(draft, placed, reading);
    if (nearest === undefined) continue;
    const base = baseOf.get(nearest.index) ?? nearest;
    baseOf.set(placed.index, base);
    const row = rows.get(base.index);
    if (row === undefined) rows.set(base.index, { base, rivals: [placed] });
    else row.rivals.push(placed);
  }
  return [...rows.values()].map(({ base, rivals }) => ({
    shape: shapeOf(draft, base, rivals),
    place: base,
    rivals: rivals.map(({ index }) => index),
  }));
}

function wholeReading({ paragraph }: Placed): ReadingInParagraph | undefined {
  const whole = wholeBracket(paragraph);
  const reading = whole && readingsOf(paragraph).get(whole);
  return reading?.form === 'text' || reading?.form === 'substitute' ? reading : undefined;
}

function baseFor(draft: Draft, placed: Placed, { isAttributed, node, words }: ReadingInParagraph): Placed | undefined {
  // Without a name, a paragraph 5 bis in brackets is as often a new one as another version of 5.
  if (!isAttributed || node.placeholder || words.end === words.start) return undefined;
  return rivalOf(draft, placed, placed.paragraph.text.slice(words.start, words.end));
}

/** The first part is the paragraph, the others are its rivals. The words of a rival take the place of the paragraph's own, below its label. */
function shapeOf(draft: Draft, base: Placed, rivals: readonly PlacedValue<readonly ContestShape[]>[]): ContestShape {
  const all = [base, ...rivals].map(({ paragraph, offset }): Span => ({ start: offset, end: offset + paragraph.length }));
  const nothing = all.map((): Span[] => []);
  const words = bareWords(base);
  const { text, content } = base.paragraph;
  const last = rivals.at(-1) ?? base;
  const whole = wholeBracket(base.paragraph);
  const label: Span = { start: base.offset, end: whole === undefined ? words.start : base.offset + whole.open.start };
  const after: Span = { start: base.offset + content.end, end: base.offset + text.length };
  const first: Version = { text: draft.slice(words), words, kept: [[all[0] as Span], ...nothing.slice(1)], ...nobody };
  const others = rivals.map((rival): Version => {
    const version = versionOf(rival);
    const [whole, tail] = wordsAndTail(rival, version);
    const own = base.paragraph.line.label === undefined ? whole : withoutLabel(draft, whole);
    const isNumbered = own.start > whole.start && version.words?.start === whole.start;
    const told = isNumbered ? { ...version, text: draft.slice(own), words: own } : version;
    return { ...told, kept: [[label, own, tail, after].filter(({ start, end }) => start < end), ...nothing.slice(1)] };
  });
  return {
    kind: 'rival',
    span: { start: base.offset + content.start, end: last.offset + last.paragraph.content.end },
    parts: all,
    versions: [first, ...others],
    original: 0,
    settled: undefined,
    note: undefined,
    date: undefined,
  };
}

/** A rival that bears a number within its brackets has that of the paragraph: "[Peru: 6. To mend every net.]" below 6. */
function withoutLabel(draft: Draft, words: Span): Span {
  const written = draft.slice(words);
  const label = readLabel(written, 0);
  const start = label && label.span.end + (/^\s*/.exec(written.slice(label.span.end))?.[0].length ?? 0);
  return start === undefined || start === written.length ? words : { start: words.start + start, end: words.end };
}

/** The version of a paragraph in brackets with its words, in the draft. */
function versionOf({ value, offset }: PlacedValue<readonly ContestShape[]>): Version {
  const [own] = value as readonly [ContestShape];
  return shiftShape(own, offset).versions[1] as Version;
}

/** Its words, and what follows them in its paragraph: a stamp. */
function wordsAndTail({ paragraph, offset }: Placed, version: Version): [Span, Span] {
  const words = version.kept[0]?.find(({ start }) => start === version.words?.start) ?? { start: offset, end: offset };
  const last = version.kept[0]?.at(-1) ?? words;
  const end = offset + paragraph.content.end;
  const tail = last === words || last.start < words.end ? { start: end, end } : { start: Math.min(last.start, end), end };
  return [words, tail];
}
