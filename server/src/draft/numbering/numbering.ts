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

/**
 * The level that the label belongs to, and how it reads there; -1 for a new one. A single letter may be a Roman numeral: "(i)" after "(h)" is none, and "L."
 * after "K." is no fifty. Where it follows in no series, the nearer number decides: "V." after "III." is a numeral.
 */
function locate(levels: readonly Level[], label: Label, indentation: number): { at: number; label: Label } {
  const reading = (as: Label) => ({ label: as, at: levels.findLastIndex(({ key }) => key === keyOf(as, indentation)) });
  const written = reading(label);
  if (label.roman === undefined) return written;
  const roman = reading({ ...label, kind: 'roman', numeral: 'roman', number: label.roman });
  const following = [written, roman].find(({ at, label: as }) => levels[at] !== undefined && follows(levels[at].last, as));
  if (following !== undefined) return following;
  // "(i)" that does not follow "(h)" begins a Roman series, below or again.
  if (beginsSeries(roman.label)) return roman;
  const [letters, numerals] = [levels[written.at]?.last, levels[roman.at]?.last];
  const asLetter = distance(letters, label);
  const asRoman = distance(numerals, roman.label);
  // What looks like numerals may be letters, where those between are not read as labels: "I.", "L.". Then nothing is known to be missing.
  if (Math.min(asLetter, asRoman) > distance(numerals && asLetterOf(numerals), label)) return { at: -1, label };
  if (asRoman < asLetter) return roman;
  if (!label.capital) return written;
  return asLetter === 0 ? written : { at: -1, label: label.roman <= mostWithoutOthers ? roman.label : label };
}

/** A part of a text may begin with "V." or "X."; with "L.", for fifty, hardly ever. */
const mostWithoutOthers = 10;

/** A numeral of one letter as that letter. */
function asLetterOf(label: Label): Label | undefined {
  const letter = { 1: 9, 5: 22, 10: 24, 50: 12 }[label.number];
  return letter === undefined ? undefined : { ...label, number: letter };
}

function distance(last: Label | undefined, label: Label): number {
  return last === undefined ? Number.POSITIVE_INFINITY : Math.abs(label.number - last.number);
}

function keyOf(label: Label, indentation: number): string {
  return `${label.kind}${label.enclosure}${label.capital ? 'A' : 'a'}${indentation > 1 ? indentation : 0}`;
}
