import { matchAt } from '../../text/match-at.ts';
import type { FootnoteMark } from '../tree.ts';
import { contextual, digits, found, type TokenBeginnings } from './contextual.ts';

/** `3/`, `[^3]`, and `/` at a line's start where the number was lost. Its payload is the node. */
export const FootnoteMarkToken = contextual('FootnoteMark', {
  label: 'footnote mark',
  starts: [...digits, '/', '['],
  read(text, offset) {
    const isBracket = text.charAt(offset) === '[';
    if (isBracket && text.charAt(offset + 1) !== '^') return null;
    const match = matchAt(isBracket ? named : unnamed, text, offset);
    if (match === undefined) return null;
    const end = offset + match[0].length;
    const { mark, name = mark, number } = match.groups ?? {};
    const node: FootnoteMark = { type: 'footnote-mark', span: { start: offset, end }, name: number ?? name };
    return found(text, offset, end, node);
  },
});

const after = '(?=[\\s;.,:)\\]”»"’]|$)';
/** Where the marks with a stroke begin; `bracketPlaces` has the brackets of the others. */
export const footnoteMarkPlaces: TokenBeginnings = {
  starts: [...digits, '/'],
  pattern: `(?<!\\d)\\d{1,3}/${after}|/(?<=[\\r\\n][ \\t]*/)${after}`,
};

const unnamed = new RegExp(`(?<=[\\s\\p{L}\\p{P}])(?<number>\\d{1,3})/${after}|/(?<=[\\r\\n][ \\t]*/)${after}`, 'uy');
/** `[^3]:` is the label of a note at the paragraph's start, and is no mark at the start of another line, where it is the label of another note. */
const named = /(?<=^\s{0,16})\[\^(?<name>[^\]\s]{1,8})\]:|\[\^(?<mark>[^\]\s]{1,8})\](?!:(?<=(?:^|[\r\n])\[\^[^\]\s]{1,8}\]:))/y;
