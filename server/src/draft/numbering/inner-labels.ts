import type { Label } from '../../syntax/label.ts';
import { readLabel } from '../../syntax/label.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { toRoman } from '../../text/roman.ts';
import type { Level } from './level.ts';
import { count } from './numbering.ts';

/**
 * The levels after the rest of a paragraph whose own label is counted: a second label may stand on its line, "6. (a) …", a list begin within it, and labels
 * of its own list go on there, "(a) …; (b) …".
 */
export function afterRest(levels: readonly Level[], { text, content }: Paragraph, label: Label): readonly Level[] {
  const own = heldIn(levels, text, label.span.end);
  const start = beginOfInner(text, label.span.end);
  const first = start === undefined ? undefined : readLabel(text, start);
  if (first?.number !== 1 || first.suffix > 0 || first.span.end > content.end) return own;
  return heldIn(count(own, first, 0, 'all').levels, text, first.span.end);
}

/** True where a list begins within the paragraph: its end is that of an item. */
export function holdsList({ text }: Paragraph, label: Label): boolean {
  return beginOfInner(text, label.span.end) !== undefined;
}

/** The levels after a paragraph without a label: what stands there may be one that was not read. */
export function afterText(levels: readonly Level[], { text, content }: Paragraph): readonly Level[] {
  if (levels.length === 0) return levels;
  const within = heldIn(levels, text, content.start);
  const number = numberAtStart(text.slice(content.start, content.start + labelUnits));
  if (number === undefined) return within;
  return within.map((level) => (isNextOf(level, number) ? { ...level, held: Math.max(level.held ?? 0, number) } : level));
}

/** Where a second label stands, directly after the first or after a mark in the sentence: "6. (a) …", "6. … to: (a) …". */
function beginOfInner(text: string, from: number): number | undefined {
  if (second.test(text.slice(from, from + labelUnits))) return from;
  innerList.lastIndex = from;
  return innerList.test(text) ? innerList.lastIndex : undefined;
}

/** Room for a label of three digits, with brackets and emphasis before it. */
const labelUnits = 12;

const second = /^[ \t[*]*\(?[ai]\)/;
const innerList = /[:;,—–][ \t\r\n]+(?=\(?[ai]\)\s)/g;

/** As "17, Calls", "i9. Calls", "11 Condemns", "16 quarter. [All": a number at the beginning that is no label. */
function numberAtStart(start: string): number | undefined {
  const digits = /^[[(*]*([ilIO]?\d{1,3}|\d[ilIO])(?![\d/-])/.exec(start)?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/[ilI]/g, '1').replaceAll('O', '0'));
}

function isNextOf({ last, held }: Level, number: number): boolean {
  if (last.numeral !== 'arabic') return false;
  return number === last.number || number === Math.max(last.number, held ?? 0) + 1;
}

function heldIn(levels: readonly Level[], text: string, from: number): readonly Level[] {
  let changed: Level[] | undefined;
  for (let at = Math.max(0, levels.length - deepestLevels); at < levels.length; at++) {
    const level = levels[at] as Level;
    const held = lastHeld(level, text, from);
    if (held === level.held) continue;
    changed ??= [...levels];
    changed[at] = { ...level, held };
  }
  return changed ?? levels;
}

/** Drafts have four depths, and options; a text may have any number, and is gone through for each of these. */
const deepestLevels = 6;

/** Goes through the text once, whatever it holds: each number is looked for after the one before. */
function lastHeld({ last, held }: Level, text: string, from: number): number | undefined {
  let highest = held;
  let at = from;
  for (let number = Math.max(last.number, held ?? 0) + 1; ; number++) {
    const written = asWritten(last, number);
    if (written === undefined) return highest;
    at = placeOf(text, written, at);
    if (at < 0) return highest;
    at += written.length;
    highest = number;
  }
}

/** Where a label stands in a sentence: after a mark of punctuation, before a blank. */
function placeOf(text: string, written: string, from: number): number {
  for (let at = text.indexOf(written, from); at >= 0; at = text.indexOf(written, at + 1)) {
    if (afterMark.test(text.slice(Math.max(0, at - markUnits), at)) && /\s|^$/.test(text.charAt(at + written.length))) return at;
  }
  return -1;
}

/** Room for a mark or a word of three letters, with blanks and brackets after it. */
const markUnits = 6;

const afterMark = /(?:[.;:,)\]”"]|\s\p{L}{1,3})\s[[*]*$|^\s*$/u;

function asWritten({ numeral, enclosure, capital, kind }: Label, number: number): string | undefined {
  if (capital || kind === 'article' || kind === 'annex' || kind === 'option' || kind === 'decimal') return undefined;
  const bare =
    numeral === 'arabic'
      ? String(number)
      : numeral === 'roman'
        ? toRoman(number).toLowerCase()
        : number <= 26
          ? String.fromCharCode(96 + number)
          : undefined;
  if (bare === undefined) return undefined;
  if (enclosure === '()') return `(${bare})`;
  return enclosure === ')' || enclosure === '.' ? bare + enclosure : undefined;
}
