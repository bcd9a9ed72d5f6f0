import type { Label } from '../../syntax/label.ts';

/** How a label stands to the one before it in its series. */
export type Sequence = 'ok' | 'gap' | 'duplicate' | 'order';

/** A series of labels at one depth, with the last label seen in it. */
export interface Level {
  /** Kind, enclosure, capital and indentation: what tells one series from another. */
  readonly key: string;
  readonly last: Label;
  /** A label that fell out of order; the next may continue from it, and the series is then taken to have started anew. */
  readonly astray: Label | undefined;
}

export interface Counted {
  readonly levels: readonly Level[];
  /** 0 for the outermost series. */
  readonly depth: number;
  /** The label as its series reads it: "(i)" after "(h)" is a letter. */
  readonly label: Label;
  readonly sequence: Sequence;
  /** The label before it in its series. */
  readonly previous: Label | undefined;
  /** True for the first label of a series. */
  readonly starts: boolean;
}

/** What may come after what was just read: a heading, a lead-in or an option lets a series start anew. */
export type Restart = 'none' | 'lists' | 'all';

/**
 * Counts one label. The order is 1, 1 bis, 1 ter, … 1 decies, 2 (UN Editorial Manual). A list of letters or small
 * Roman numerals below another series begins at its first; other series may go on from a part of the text that is not here.
 */
export function count(levels: readonly Level[], label: Label, indentation: number, restart: Restart): Counted {
  const { at, label: read } = locate(levels, label, indentation);
  if (at < 0) {
    const fresh = [...levels, { key: keyOf(read, indentation), last: read, astray: undefined }];
    return {
      levels: fresh,
      depth: levels.length,
      label: read,
      sequence: beginsSeries(read) || levels.length === 0 || !isList(read) ? 'ok' : 'gap',
      previous: undefined,
      starts: true,
    };
  }
  const level = levels[at];
  const outer = levels.slice(0, at);
  const previous = level?.last;
  if (previous === undefined) return { levels: outer, depth: at, label: read, sequence: 'ok', previous, starts: true };
  const mayRestart = restart === 'all' || (restart === 'lists' && (at > 0 || read.kind === 'letter' || read.kind === 'roman'));
  const anew = mayRestart && beginsSeries(read) && compare(previous, read) >= 0;
  const continuesAstray = level?.astray !== undefined && follows(level.astray, read) && !follows(previous, read);
  const sequence = anew || continuesAstray ? 'ok' : sequenceOf(previous, read);
  const astray = sequence === 'order';
  const key = level?.key ?? '';
  return {
    levels: [...outer, astray ? { key, last: previous, astray: read } : { key, last: read, astray: undefined }],
    depth: at,
    label: read,
    sequence,
    previous,
    starts: anew,
  };
}

/** Negative where `a` stands before `b`. */
export function compare(a: Label, b: Label): number {
  return a.number - b.number || a.suffix - b.suffix;
}

/** True where `b` is the next label after `a`: the next number, or the next Latin suffix. */
export function follows(a: Label, b: Label): boolean {
  return (b.number === a.number + 1 && b.suffix === 0) || (b.number === a.number && b.suffix === a.suffix + 1);
}

function sequenceOf(previous: Label, label: Label): Sequence {
  if (label.alternative || previous.parent !== label.parent) return 'ok';
  if (follows(previous, label)) return 'ok';
  const difference = compare(previous, label);
  if (difference === 0) return previous.alternative ? 'ok' : 'duplicate';
  return difference > 0 ? 'order' : 'gap';
}

function isList({ kind, capital }: Label): boolean {
  return !capital && (kind === 'letter' || kind === 'roman');
}

function beginsSeries(label: Label): boolean {
  return label.number === 1 && label.suffix === 0;
}

/** The level that the label belongs to, and how it reads there; -1 for a new one. */
function locate(levels: readonly Level[], label: Label, indentation: number): { at: number; label: Label } {
  const readings =
    label.roman === undefined ? [label] : [label, { ...label, kind: 'roman' as const, numeral: 'roman' as const, number: label.roman }];
  let found: { at: number; label: Label } | undefined;
  for (const reading of readings) {
    const key = keyOf(reading, indentation);
    const at = levels.findLastIndex((level) => level.key === key);
    const level = levels[at];
    if (level === undefined) continue;
    if (follows(level.last, reading)) return { at, label: reading };
    found ??= { at, label: reading };
  }
  const first = readings.find(beginsSeries);
  if (label.roman !== undefined && first !== undefined && found?.label !== first) {
    // "(i)" that does not follow "(h)" begins a Roman series, below or again.
    const at = levels.findLastIndex((level) => level.key === keyOf(first, indentation));
    return { at, label: first };
  }
  return found ?? { at: -1, label: first ?? label };
}

function keyOf(label: Label, indentation: number): string {
  return `${label.kind}${label.enclosure}${label.capital ? 'A' : 'a'}${indentation > 1 ? indentation : 0}`;
}
