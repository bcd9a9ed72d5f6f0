import { randomFrom } from './random.ts';
import { writeResolution } from './resolution.ts';
import { newSheet } from './sheet.ts';
import { spoil } from './spoil.ts';
import { type StyleName, styles, tidied } from './style.ts';

export interface DraftOptions {
  /** The size in UTF-8. Kept within 2 % from 2,000 bytes upwards; what is asked below that may be too little for a whole draft. */
  readonly bytes: number;
  /** The same options and seed give the same text. */
  readonly seed: number;
  readonly style?: StyleName;
  /** Hard-wrapped at 90 columns, as text taken from a PDF is. */
  readonly wrapped?: boolean;
  /** As a careful desk leaves it: one form of labels, every bracket with its delegation, no stamp on what is still in brackets, nothing for the editor. */
  readonly tidy?: boolean;
  /** How many faults are put into a text that has none otherwise. */
  readonly faults?: number;
}

/**
 * A draft in the forms of real ones: heading, preamble, numbered paragraphs with bis and ter, sub-paragraphs, brackets
 * of every kind, citations, quotations, stamps, footnotes. A long one is a compilation of resolutions, each with its own numbers.
 * Lines end with LF. Without faults every bracket, quotation mark and parenthesis has its partner.
 */
export function generateDraft({ bytes, seed, style = 'oas', wrapped = false, tidy = false, faults = 0 }: DraftOptions): string {
  const random = randomFrom(seed);
  const sheet = newSheet(wrapped);
  while (sheet.bytes() < bytes * 0.99) {
    const left = bytes - sheet.bytes();
    // A rest too short to be a resolution of its own goes to this one.
    writeResolution(sheet, random, tidy ? tidied(styles[style]) : styles[style], left < 2 * longestResolution ? left : longestResolution);
  }
  const text = sheet.text();
  return faults === 0 ? text : spoil(text, { seed, faults }).text;
}

/** About as long as a draft of two hundred paragraphs. */
const longestResolution = 60_000;
