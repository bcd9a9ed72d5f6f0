import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Bracketed, Node } from '../../syntax/tree.ts';
import { type Span, shift } from '../../text/span.ts';
import { trimmed } from '../../text/white-space.ts';
import { once } from '../../tree/memo.ts';
import type { Placed } from '../paragraphs.ts';

/** The brackets that hold the whole paragraph, apart from its label and what is appended. */
export const wholeBracket = once(({ text, tree }: Paragraph): Bracketed | undefined => {
  const whole = tree.nodes.find((node) => node.type === 'bracketed');
  return tree.nodes.every(
    (each) =>
      each === whole ||
      appended.has(each.type) ||
      (each.type === 'text' &&
        /^[\s.,;:*_]*(?:and|or)?[\s.,;:*_]*$/.test(text.slice(each.span.start, Math.min(each.span.end, each.span.start + outsideUnits)))),
  )
    ? whole
    : undefined;
});

/** What stands outside of the brackets is looked at only so far. */
const outsideUnits = 100;

const appended: ReadonlySet<Node['type']> = new Set(['stamp', 'instruction', 'attribution', 'footnote-mark', 'editors-note']);

/** The words of a paragraph without its label, brackets round the whole of it, and what is appended. In the draft. */
export function bareWords({ paragraph, offset }: Placed): Span {
  const { text, content, tree } = paragraph;
  const whole = wholeBracket(paragraph);
  if (whole !== undefined) return shift(wordsIn(text, whole), offset);
  const hanging = tree.nodes.find((node) => node.type === 'attribution' || node.type === 'stamp' || node.type === 'instruction');
  return shift(trimmed(text, { start: tree.label?.span.end ?? content.start, end: hanging?.span.start ?? content.end }), offset);
}

/** The words inside brackets, after the proposer's name and before a stamp. In the paragraph. */
export function wordsIn(text: string, { head, open, close, nodes }: Bracketed): Span {
  const stamp = nodes.findLast((node) => node.type === 'stamp');
  return trimmed(text, { start: head?.span.end ?? open.end, end: stamp?.span.start ?? close.start });
}
