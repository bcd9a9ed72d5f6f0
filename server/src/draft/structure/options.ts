import { type Label, readLabel } from '../../syntax/label.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { goesOn, type Level, sameLevels } from '../numbering/level.ts';
import { locate } from '../numbering/locate.ts';
import type { Counted } from '../numbering/numbering.ts';

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

export function isFirstOption({ kind, number, suffix, alternative }: Label): boolean {
  return kind === 'option' && number === 1 && suffix === 0 && !alternative;
}

/** "24. Option 1: …": the first of the options that make up the paragraph. */
export function firstOption({ text, content }: Paragraph, { span }: Label): Label | undefined {
  const label = readLabel(text, span.end);
  return label !== undefined && isFirstOption(label) && label.span.end <= content.end ? label : undefined;
}

/** The first option opens a set, and ends those of its kind and within them. */
export function withFirst(options: OpenOptions, { numeral }: Label, before: readonly Level[]): OpenOptions {
  return [...upTo(options, numeral), { numeral, before }];
}

/** "12. Option 1: …": another option may have a paragraph 12 too, and after the last the numbering goes on from there. */
export function beforeFirst(
  levels: readonly Level[],
  { levels: counted, depth, label, sequence, starts }: Counted,
): readonly Level[] | undefined {
  const level = levels[depth];
  if (level === undefined || label.kind !== 'arabic' || starts || sequence !== 'ok') return undefined;
  return [...levels.slice(0, depth), { ...level, held: label.number, confidence: counted[depth]?.confidence ?? 0 }];
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
