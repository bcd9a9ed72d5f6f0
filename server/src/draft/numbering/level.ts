import type { Label } from '../../syntax/label.ts';

/** How a label stands to the one before it in its series. */
export type Sequence = 'ok' | 'gap' | 'duplicate' | 'order';

/** A series of labels at one depth, with the last label seen in it. */
export interface Level {
  /** Kind, enclosure and capital: what tells one series from another. */
  readonly form: string;
  /** In columns. It counts for less than a label that goes on: converters lose it. */
  readonly indentation: number;
  /** What the next goes on from. */
  readonly last: Label;
  /** What stood before `last`, where that did not follow it: `last` may be a slip for the number after this one. */
  readonly before: Label | undefined;
  /** A label that fell out of order; the next may continue from it, and the series is then taken to have started anew. */
  readonly astray: Label | undefined;
  /** The last label before the series began anew: what looks like one list may be a list within another. */
  readonly suspended: Label | undefined;
  /** The highest number that stands in the text after `last` without being read as a label: "17, Calls", "(a) …; (b) …" in one paragraph. */
  readonly held: number | undefined;
  /**
   * How well the series has been read: one more for each label that follows, fewer for each that does not, from `-mostConfidenceLabels` to `mostConfidenceLabels`.
   * Below zero where labels stand apart from their paragraphs.
   */
  readonly confidence: number;
  /** How many numbers it skipped, up to `mostGaps`: a text that is quoted in part skips many. */
  readonly gaps: number;
}

/** So many labels in order are as good as any number of them: what comes later must not depend on how long a list is. */
export const mostConfidenceLabels = 4;

export const mostGaps = 2;

export function formOf(label: Label): string {
  return `${label.kind}${label.enclosure}${label.capital ? 'A' : 'a'}`;
}

/** Negative where `a` stands before `b`. */
export function compare(a: Label, b: Label): number {
  return a.number - b.number || a.suffix - b.suffix;
}

/** True where `b` is the next label after `a`: the next number, or the next Latin suffix. */
export function follows(a: Pick<Label, 'number' | 'suffix'>, b: Pick<Label, 'number' | 'suffix'>): boolean {
  return (b.number === a.number + 1 && b.suffix === 0) || (b.number === a.number && b.suffix === a.suffix + 1);
}

/** True where something between two labels may have been misread as the number between them: 2, 12, 4. */
export function leavesRoomForOne(a: Label, b: Label): boolean {
  return b.number === a.number + 2 && b.suffix === 0;
}

export function beginsSeries({ number, suffix }: Label): boolean {
  return number === 1 && suffix === 0;
}

/** True where the label is what comes next in the level. */
export function goesOn({ last, held, suspended }: Level, label: Label): boolean {
  if (last.parent !== label.parent) return false;
  if (suspended !== undefined && follows(suspended, label)) return true;
  return follows(last, label) || (held !== undefined && compare(last, label) < 0 && label.number <= held + 1);
}

/** With no confidence in the innermost series: its last label, without a paragraph of its own, was followed by another. Two labels in order restore it. */
export function doubted(levels: readonly Level[]): readonly Level[] {
  return levels.map((level, at) =>
    at < levels.length - 1 ? level : { ...level, confidence: Math.max(-mostConfidenceLabels, Math.min(0, level.confidence) - 2) },
  );
}

/** With little confidence: after a title, which may be that of another text or of another delegation's. */
export function reserved(levels: readonly Level[]): readonly Level[] {
  return levels.some(({ confidence }) => confidence > 1)
    ? levels.map((level) => (level.confidence > 1 ? { ...level, confidence: 1 } : level))
    : levels;
}

export function sameLevels(a: readonly Level[], b: readonly Level[]): boolean {
  return a === b || (a.length === b.length && a.every((level, at) => sameLevel(level, b[at])));
}

function sameLevel(a: Level, b: Level | undefined): boolean {
  return (
    a.form === b?.form &&
    a.indentation === b.indentation &&
    a.held === b.held &&
    a.confidence === b.confidence &&
    a.gaps === b.gaps &&
    sameLabel(a.last, b.last) &&
    sameLabel(a.before, b.before) &&
    sameLabel(a.astray, b.astray) &&
    sameLabel(a.suspended, b.suspended)
  );
}

function sameLabel(a: Label | undefined, b: Label | undefined): boolean {
  return (
    a?.number === b?.number &&
    a?.numeral === b?.numeral &&
    a?.suffix === b?.suffix &&
    a?.parent === b?.parent &&
    a?.alternative === b?.alternative
  );
}
