import type { Label } from '../../syntax/label.ts';
import { goesOn, type Level, sameLevels } from '../numbering/level.ts';
import { locate } from '../numbering/locate.ts';

/**
 * The options of one place, and within one of them others, each with the series that were open before the first: every option may number its
 * paragraphs from the same number on, and after the last the numbering outside goes on.
 */
export type OpenOptions = readonly Options[];

interface Options {
  /** How they count, which tells "Option (a)" within "Option 2" from "Option 3" after it. */
  readonly numeral: Label['numeral'];
  readonly before: readonly Level[];
}

/** The first option opens a set, and ends those of its kind and within them. */
export function withFirst(options: OpenOptions, { numeral }: Label, before: readonly Level[]): OpenOptions {
  return [...upTo(options, numeral), { numeral, before }];
}

/** The sets that stay open at a later option. The numbering outside may go on from the numbers of an earlier one, of which some are the same. */
export function withLater(options: OpenOptions, { numeral }: Label, levels: readonly Level[]): OpenOptions {
  const own = options.findLast((each) => each.numeral === numeral);
  if (own === undefined) return options;
  return [...upTo(options, numeral), { numeral, before: own.before.map((level) => heldWith(level, levels)) }];
}

function heldWith(level: Level, levels: readonly Level[]): Level {
  const within = levels.find(({ form, last }) => form === level.form && last.parent === level.last.parent);
  if (within === undefined || within.last.number <= Math.max(level.last.number, level.held ?? 0)) return level;
  return { ...level, held: within.last.number };
}

/** The innermost set before which a series stood that the label goes on, and what is open then. */
export function resumed(
  options: OpenOptions,
  label: Label,
  indentation: number,
): { readonly levels: readonly Level[]; readonly options: OpenOptions } | undefined {
  for (let at = options.length - 1; at >= 0; at--) {
    const levels = options[at]?.before ?? [];
    if (goesOnAmong(levels, label, indentation)) return { levels, options: options.slice(0, at) };
  }
  return undefined;
}

/** True where one of the series goes on with the label. */
export function goesOnAmong(levels: readonly Level[], label: Label, indentation: number): boolean {
  const { at, label: read } = locate(levels, label, indentation);
  const level = levels[at];
  return level !== undefined && goesOn(level, read);
}

export function sameOptions(a: OpenOptions, b: OpenOptions): boolean {
  return (
    a === b ||
    (a.length === b.length && a.every(({ numeral, before }, at) => numeral === b[at]?.numeral && sameLevels(before, b[at]?.before ?? [])))
  );
}

function upTo(options: OpenOptions, numeral: Label['numeral']): OpenOptions {
  const at = options.findIndex((each) => each.numeral === numeral);
  return at < 0 ? options : options.slice(0, at);
}
