import type { Label } from '../../syntax/label.ts';
import { confidenceIn, fewLostParagraphs, fillsGap, missing } from './confidence.ts';
import {
  beginsSeries,
  compare,
  follows,
  formOf,
  goesOn,
  type Level,
  leavesRoomForOne,
  mostConfidenceLabels,
  mostGaps,
  type Sequence,
} from './level.ts';
import { locate } from './locate.ts';

/** How a label stands in its series. */
export interface Standing {
  /** 0 for the outermost series, whose paragraphs are the draft's; 1 to 4 for sub-paragraphs. */
  readonly depth: number;
  /** The label as its series reads it: "(i)" after "(h)" is a letter. */
  readonly label: Label;
  readonly sequence: Sequence;
  /** The label before it in its series. */
  readonly previous: Label | undefined;
  /** True for the first label of a series. */
  readonly starts: boolean;
  /** How well what stands before tells that the number is wrong, where it is: see `Level`. Below zero not at all. */
  readonly confidence: number;
}

export interface Counted extends Standing {
  readonly levels: readonly Level[];
}

/**
 * What may come after what was just read: a heading, a lead-in or an option lets a series start anew, words with a colon introduce a list, a formula the paragraphs
 * of the operative part.
 */
export type Restart = 'none' | 'introduced' | 'lists' | 'all' | 'formula';

/**
 * Counts one label. The order is 1, 1 bis, 1 ter, … 1 decies, 2 (UN Editorial Manual). A list of letters or small
 * Roman numerals below another series begins at its first; other series may go on from a part of the text that is not here.
 */
export function count(levels: readonly Level[], label: Label, indentation: number, restart: Restart, interrupted = false): Counted {
  const { at, label: read } = locate(levels, label, indentation);
  const level = levels[at];
  if (level === undefined) return opened(levels, read, indentation, restart);
  const { last: previous, astray } = level;
  const mayRestart =
    restart === 'all' || restart === 'formula' || (restart !== 'none' && (at > 0 || read.kind === 'letter' || read.kind === 'roman'));
  const starts = mayRestart && beginsSeries(read) && compare(previous, read) >= 0;
  const anew = starts || (astray !== undefined && follows(astray, read) && !follows(previous, read));
  const sequence = anew || goesOn(level, read) || isInPlace(level, read) ? 'ok' : sequenceOf(previous, read);
  return {
    levels: [...levels.slice(0, at), next(level, read, { sequence, starts, anew, restart })],
    depth: at,
    label: read,
    sequence,
    previous,
    starts,
    confidence: sequence === 'ok' ? level.confidence : confidenceIn(level, read, sequence, interrupted),
  };
}

/** A new level, below those that are open. */
function opened(levels: readonly Level[], label: Label, indentation: number, restart: Restart): Counted {
  const begins = beginsSeries(label);
  const around = begins ? levels : isOutermost(label) ? upToOption(levels) : mayHoldMisread(levels);
  const doubt = Math.min(0, around.at(-1)?.confidence ?? 0);
  const level: Level = {
    form: formOf(label),
    indentation,
    last: label,
    before: undefined,
    astray: undefined,
    held: undefined,
    suspended: undefined,
    confidence: doubt < 0 ? doubt : !begins ? 0 : isIntroduced(restart) ? 2 : 1,
    gaps: 0,
  };
  return {
    levels: [...around, level],
    depth: around.length,
    label,
    sequence: begins || around.length === 0 || !isList(label) ? 'ok' : 'gap',
    previous: undefined,
    starts: true,
    confidence: doubt < 0 ? doubt : restart === 'introduced' ? 1 : 0,
  };
}

/** True where a series is expected to begin. */
function isIntroduced(restart: Restart): boolean {
  return restart === 'introduced' || restart === 'formula';
}

/** Numbers from the midst of a series are no list: the series of the paragraphs goes on, and its beginning was not read. */
function isOutermost({ kind, enclosure }: Label): boolean {
  return kind === 'preambular' || kind === 'operative' || (kind === 'arabic' && enclosure === '.');
}

function upToOption(levels: readonly Level[]): readonly Level[] {
  return levels.slice(0, levels.findLastIndex(({ last }) => last.kind === 'option') + 1);
}

/** A list that does not begin at its first may be a label of the list around it that was misread: "(6)" for "(b)". */
function mayHoldMisread(levels: readonly Level[]): readonly Level[] {
  return levels.map((level, at) => (at < levels.length - 1 ? level : { ...level, held: Math.max(level.last.number, level.held ?? 0) + 1 }));
}

function next(
  level: Level,
  label: Label,
  { sequence, starts, anew, restart }: { sequence: Sequence; starts: boolean; anew: boolean; restart: Restart },
): Level {
  const { form, indentation, last: previous, confidence } = level;
  const read = {
    form,
    indentation,
    last: label,
    before: undefined,
    astray: undefined,
    held: undefined,
    // With a formula the series before it is at its end.
    suspended: starts && restart === 'formula' ? undefined : suspendedAfter(level, label, anew),
    gaps: anew ? 0 : level.gaps,
  };
  const lowered = (by: number) => Math.max(Math.min(0, confidence), confidence - by);
  switch (sequence) {
    case 'ok':
      // After the first of the series, or the second.
      if (anew)
        return {
          ...read,
          confidence: confidence < 0 ? confidence : (starts ? isIntroduced(restart) : beginsSeries(level.astray ?? label)) ? 2 : 1,
        };
      return { ...read, confidence: Math.min(mostConfidenceLabels, confidence + 1) };
    case 'order':
      return { ...level, astray: label, confidence: lowered(fillsGap(level, label) ? 1 : 2) };
    default:
      return {
        ...read,
        before: previous,
        gaps: Math.min(mostGaps, level.gaps + (sequence === 'gap' ? 1 : 0)),
        confidence: lowered(missing(previous, label) > fewLostParagraphs ? 3 : 1),
      };
  }
}

function suspendedAfter({ last, suspended }: Level, label: Label, anew: boolean): Label | undefined {
  if (anew) return last;
  return suspended !== undefined && follows(suspended, label) ? undefined : suspended;
}

/** True after one number that was wrong by itself: the 4 of 2, 12, 4 and of 2, 2, 4. */
function isInPlace({ before, last, astray }: Level, label: Label): boolean {
  const sound = astray === undefined ? before : last;
  return sound !== undefined && sound.parent === label.parent && leavesRoomForOne(sound, label);
}

function sequenceOf(previous: Label, label: Label): Sequence {
  if (label.alternative || previous.parent !== label.parent) return 'ok';
  const difference = compare(previous, label);
  if (difference === 0) return previous.alternative ? 'ok' : 'duplicate';
  return difference > 0 ? 'order' : 'gap';
}

function isList({ kind, capital }: Label): boolean {
  return !capital && (kind === 'letter' || kind === 'roman');
}
