import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { languageOf } from '../language.ts';
import { type Joining, joint, seenUnits } from './joint.ts';
import { jointWords } from './joint-words.ts';

/** A stretch of the draft that stays; an empty one stands for what falls. What it tells is of the joints at its ends. */
export interface KeptStretch extends Span, Joining {
  /** Words that come in at an empty one. */
  readonly put?: string;
}

/** The edits after which only the stretches stand, in their order. Where two come together that did not, spaces and marks are left as an editor leaves them. */
export function edited(draft: Draft, stretches: readonly KeptStretch[]): TextEdit[] {
  const placed: Piece[] = [];
  const words = jointWords(languageOf(draft));
  // Where what was placed last ends in the draft, before its end was trimmed.
  let end = 0;
  let joining: Joining = plain;
  const all = merged(stretches);
  for (const [number, stretch] of all.entries()) {
    joining = both(joining, stretch);
    if (stretch.put !== undefined) {
      placed.push({ start: stretch.start, end: stretch.start, before: stretch.put });
      end = stretch.start;
      joining = plain;
    }
    if (stretch.start === stretch.end) continue;
    const piece = { start: stretch.start, end: stretch.end, before: '' };
    if (piece.start !== end) {
      // The space between two texts that fall, after a space that stays, falls with them: then all that fell before a word is known where the word is joined.
      if (all[number + 1]?.start === piece.end && isSpareSpace(leftOf(draft, placed), draft.slice(piece))) continue;
      const removed = { start: end, end: Math.max(end, piece.start) };
      const right = rightOf(draft, all, number);
      const { trimLeft, trimRight, insert } = joint(leftOf(draft, placed), ends(draft, removed), right, joining, words);
      // White space that falls with what comes after it: the two texts are joined there.
      if (trimRight > piece.end - piece.start) continue;
      trimEnd(placed, trimLeft);
      piece.start += trimRight;
      piece.before = insert;
    }
    end = stretch.end;
    joining = stretch;
    if (piece.start < piece.end || piece.before !== '') placed.push(piece);
  }
  if (end < draft.length) {
    const { trimLeft } = joint(leftOf(draft, placed), ends(draft, { start: end, end: draft.length }), '', joining, words);
    trimEnd(placed, trimLeft);
  }
  return editsFor(draft, placed);
}

/** Of text that no contest touches. */
export const plain: Joining = { restores: true, vacant: false };

function both(a: Joining, b: Joining): Joining {
  return { restores: a.restores && b.restores, vacant: a.vacant || b.vacant };
}

/** A stretch without what is trimmed, and what is put in before it. */
interface Piece {
  start: number;
  end: number;
  before: string;
}

/** Stretches that follow each other in the draft are one. */
function merged(stretches: readonly KeptStretch[]): KeptStretch[] {
  const found: KeptStretch[] = [];
  for (const stretch of stretches) {
    const last = found.at(-1);
    if (last !== undefined && last.start < last.end && last.end === stretch.start && stretch.start < stretch.end)
      found[found.length - 1] = { start: last.start, end: stretch.end, ...both(last, stretch) };
    else found.push(stretch);
  }
  return found;
}

function leftOf(draft: Draft, placed: readonly Piece[]): string {
  let text = '';
  for (let at = placed.length - 1; at >= 0 && text.length < seenUnits; at--) {
    const { start, end, before } = placed[at] as Piece;
    text = (start - end < -seenUnits ? '' : before) + draft.slice({ start: Math.max(start, end - seenUnits), end }) + text;
  }
  return text.slice(-seenUnits);
}

/** What comes after a joint. Of a stretch of white space alone, what follows it tells what the joint is: "a [map] [list]". */
function rightOf(draft: Draft, stretches: readonly KeptStretch[], number: number): string {
  let text = '';
  for (let at = number; at < stretches.length && text.trim() === '' && text.length < seenUnits; at++) {
    const { start, end, put } = stretches[at] as KeptStretch;
    text += (put ?? '') + draft.slice({ start, end: Math.min(end, start + seenUnits) });
  }
  return text;
}

function isSpareSpace(left: string, stretch: string): boolean {
  return /^[ \t]+$/.test(stretch) && /(?:^|\s)$/.test(left);
}

/** The removed words; of many the first and the last. */
function ends(draft: Draft, { start, end }: Span): string {
  if (end - start <= 2 * seenUnits) return draft.slice({ start, end });
  return draft.slice({ start, end: start + seenUnits }) + draft.slice({ start: end - seenUnits, end });
}

function trimEnd(placed: Piece[], units: number): void {
  for (let left = units; left > 0; ) {
    const last = placed.at(-1);
    if (last === undefined) return;
    const taken = Math.min(left, last.end - last.start);
    last.end -= taken;
    left -= taken;
    if (last.start === last.end && last.before === '') placed.pop();
    else if (last.start === last.end) return;
  }
}

function editsFor(draft: Draft, placed: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let moved = '';
  const replace = (to: number, newText: string): void => {
    if (to > at || newText !== '') edits.push({ span: { start: at, end: to }, newText });
  };
  for (const { start, end, before } of placed) {
    if (start < at) {
      moved += before + draft.slice({ start, end });
      continue;
    }
    replace(start, moved + before);
    moved = '';
    at = end;
  }
  replace(draft.length, moved);
  return edits;
}
