import { multiplicatives } from '../../languages/latin.ts';
import { type Label, readLabel, suffixName } from '../../syntax/label.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { shift } from '../../text/span.ts';
import { bareNumber } from '../naming.ts';
import type { Paragraphs } from '../paragraphs.ts';
import { usualJoint } from './inserted-numbers.ts';
import { type Numeral, rank } from './numeral.ts';

/** A label as it stands in a text, and what parts it from its words. */
export interface WrittenLabel {
  readonly label: Label;
  /** The text of the label's span. */
  readonly written: string;
  /** "\t", "  ". */
  readonly gap: string;
  /** What its draft has between a number and its suffix, where it has any. */
  readonly joint: string | undefined;
}

/**
 * The label of a new paragraph after one, as that one writes its own: "5." after "4.", "(c)" after "(b)", "5 ter." after "5 bis.". Where `next` has that number already,
 * or an earlier one, it is what a negotiation inserts: "4 bis." after "4.". Undefined where no number is left between the two, and for a label that cannot have it.
 */
export function labelAfter(before: WrittenLabel, next: Numeral | undefined): string | undefined {
  const numeral = before.label.alternative ? undefined : freeNumberAfter(before.label, next);
  return numeral && labelNumbered(before, numeral);
}

/** The number of a new paragraph after one: the next or, where `next` has that or an earlier one, its own with a suffix. Undefined where none is left. */
export function freeNumberAfter(before: Numeral, next: Numeral | undefined): Numeral | undefined {
  const isFree = (numeral: Numeral) => numeral.suffix <= multiplicatives.length && (next === undefined || rank(numeral) < rank(next));
  return [nextNumber(before), { number: before.number, suffix: before.suffix + 1 }].find(isFree);
}

/** The number that follows, whether it is free or not: 5 after 4, 5 ter after 5 bis. */
export function nextNumber({ number, suffix }: Numeral): Numeral {
  return suffix > 0 ? { number, suffix: suffix + 1 } : { number: number + 1, suffix: 0 };
}

/** The label of what is inserted after a paragraph as the one with this suffix: "4 bis." and "4 ter." after "4.", "OP4bis" after "OP4". Undefined where there is no such suffix, and for a label that cannot have it. */
export function insertedAfter(before: WrittenLabel, suffix: number): string | undefined {
  const { number, alternative } = before.label;
  return alternative || suffix > multiplicatives.length ? undefined : labelNumbered(before, { number, suffix });
}

/** The label of a paragraph as a draft writes it. */
export function writtenLabel(paragraphs: Paragraphs, { text }: Paragraph, label: Label): WrittenLabel {
  const gap = /^[ \t\u00a0]+/.exec(text.slice(label.span.end, label.span.end + longestGapUnits))?.[0];
  // Nothing but a bracket parts "5.[Requests" from its number.
  return { label, written: text.slice(label.span.start, label.span.end), gap: gap ?? ' ', joint: usualJoint(paragraphs, label) };
}

/** A label that no draft has written yet, as a series of letters or of Roman numerals reads it: “(i)” may be either. */
export function readWritten(written: string, numeral: 'letter' | 'roman'): WrittenLabel | undefined {
  const read = readLabel(`${written} Words of it`, 0);
  if (read === undefined) return undefined;
  const label: Label =
    numeral === 'roman' && read.roman !== undefined ? { ...read, kind: 'roman', numeral: 'roman', number: read.roman } : read;
  return { label, written, gap: ' ', joint: undefined };
}

/** Longer runs of blanks are no habit. In UTF-16 code units. */
const longestGapUnits = 8;

/** The label with another number. Undefined where it would not be read as that number again. */
export function labelNumbered({ label, written, gap, joint }: WrittenLabel, { number, suffix }: Numeral): string | undefined {
  const { start, end } = shift(label.numberSpan, -label.span.start);
  const bare = bareNumber({ ...label, number });
  const rest = written.slice(end);
  const text =
    written.slice(0, start) +
    (suffix === 0 ? bare + rest : withSuffix(label, bare, rest, `${joint ?? usualJointOf(label)}${suffixName(suffix)}`));
  const read = readLabel(`${text}${gap}Words of it`, 0);
  return read?.span.end === text.length && read.suffix === suffix && read.enclosure === label.enclosure ? text : undefined;
}

/** "5 bis.", "(a) bis". */
function withSuffix(label: Label, bare: string, rest: string, suffix: string): string {
  if (label.suffix === 0 && label.enclosure === '()') return `${bare}${rest}${suffix}`;
  return `${bare}${label.joint.startsWith(')') ? ')' : ''}${suffix}${rest}`;
}

/** As the United Nations Editorial Manual has it; "OP3bis" as most drafts that count so. */
function usualJointOf({ kind }: Label): string {
  return kind === 'operative' || kind === 'preambular' ? '' : ' ';
}
