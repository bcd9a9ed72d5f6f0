import type { Label } from '../../syntax/label.ts';
import { beginsSeries, follows, formOf, goesOn, type Level } from './level.ts';

/** The level that a label belongs to, -1 for a new one, and how the label reads there. */
export interface Located {
  readonly at: number;
  readonly label: Label;
}

/**
 * A single letter may be a Roman numeral: "(i)" after "(h)" is none, and "L." after "K." is no fifty. Where it follows in no series, the nearer number
 * decides: "V." after "III." is a numeral.
 */
export function locate(levels: readonly Level[], label: Label, indentation: number): Located {
  const reading = (as: Label): Located => ({ label: as, at: levelOf(levels, as, indentation) });
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
  return asLetter === 0 ? written : { at: -1, label: label.roman <= highestFirstNumber ? roman.label : label };
}

/** The innermost level of the label's form: one that it goes on before one at its indentation, which converters lose. */
function levelOf(levels: readonly Level[], label: Label, indentation: number): number {
  const form = formOf(label);
  const written = levels.findLastIndex((level) => level.form === form && isAt(level, indentation));
  const next = levels[written];
  if (next !== undefined && goesOn(next, label)) return written;
  const gone = levels.findLastIndex((level) => level.form === form && goesOn(level, label));
  return gone >= 0 ? gone : written;
}

function isAt(level: Level, indentation: number): boolean {
  return level.indentation === indentation || Math.max(level.indentation, indentation) <= 1;
}

/** A part of a text may begin with "V." or "X."; with "L.", for fifty, hardly ever. */
const highestFirstNumber = 10;

/** A numeral of one letter as that letter. */
function asLetterOf(label: Label): Label | undefined {
  const letter = { 1: 9, 5: 22, 10: 24, 50: 12 }[label.number];
  return letter === undefined ? undefined : { ...label, number: letter };
}

function distance(last: Label | undefined, label: Label): number {
  return last === undefined ? Number.POSITIVE_INFINITY : Math.abs(label.number - last.number);
}
