import type { IToken } from 'chevrotain';
import { matchAt } from '../../text/match-at.ts';
import { readLabel } from '../label.ts';
import { BracketOpen } from './brackets.ts';
import { capitals, contextual, digits, found, smallLetters, whiteSpace } from './contextual.ts';

/** White space, and Markdown's marks of headings and emphasis, before a paragraph's label or first word. */
export const Indent = contextual('Indent', {
  label: 'indent',
  starts: [...whiteSpace, '*', '#', '>'],
  read(text, offset, before) {
    if (!isAtHead(before)) return null;
    const match = matchAt(offset === 0 ? blankLinesAndIndent : indent, text, offset);
    return match === undefined || match[0] === '' ? null : found(text, offset, offset + match[0].length);
  },
});

/** The paragraph's number, letter or title: `1.` `(a) bis` `Article 3`. It stands first, or after brackets that open there. Its payload is the `Label`. */
export const LabelToken = contextual('Label', {
  label: 'label',
  starts: [...digits, ...capitals, ...smallLetters, '('],
  read(text, offset, before) {
    if (!isAtHead(before)) return null;
    const label = readLabel(text, offset);
    return label === undefined ? null : found(text, offset, label.span.end, label);
  },
});

const indent = /[ \t\f\u00a0\ufeff*#>]*/y;
const blankLinesAndIndent = /(?:\s*[\r\n])?[ \t\f\u00a0\ufeff*#>]*/y;

/** Whether only indent and opening brackets stand before. Linear in all, since a row of brackets is passed over only by the token after it.  */
function isAtHead(before: readonly IToken[]): boolean {
  let at = before.length - 1;
  while (before[at]?.tokenType === BracketOpen) at--;
  return at < 0 || before[at]?.tokenType === Indent;
}
