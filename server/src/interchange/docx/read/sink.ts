import type { Changes, Piece } from '../line.ts';
import { type Element, ownText, within } from './xml.ts';

/** Where what is read goes. */
export interface Sink {
  readonly put: (piece: Piece) => void;
  /** A line break. */
  readonly breakLine: (changes: Changes) => void;
  /** Text that stands beside the text, in a box. */
  readonly box: (content: Element, changes: Changes) => void;
}

/** For the report: what is not in the draft, with the words that it has. */
export function leftOut(what: string, words: string): Piece {
  const said = words.replace(/\s+/g, ' ').trim();
  return { type: 'remark', message: `${what} is left out${said === '' ? '' : `: “${said}”`}.` };
}

/** The text of all elements of a name within an element. */
export function allText(element: Element, name: string): string {
  return within(element, new Set([name]))
    .map(ownText)
    .join('');
}
