import { allWords } from '../../languages/index.ts';
import { readLabel } from '../../syntax/label.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node } from '../../syntax/tree.ts';
import { anyOf } from '../../text/any-of.ts';
import type { Span } from '../../text/span.ts';

/** Before its first words, and before its label or after it, stand only marks, or a bracket that holds whole sentences. */
export function isAtHead(paragraph: Paragraph, { start }: Span): boolean {
  const { text, content, tree } = paragraph;
  let from = tree.label !== undefined && tree.label.span.end <= start ? tree.label.span.end : content.start;
  // "Option 2: 23. [": two labels on one line.
  const second = from === content.start ? undefined : readLabel(text, from);
  if (second !== undefined && second.span.end <= start) from = second.span.end;
  return beforeWords.test(text.slice(from, start)) || followsSentences(paragraph, from, start);
}

/** Bullets, emphasis; the last figure of a label that a blank has cut, "23. 1 [", or the number of a label whose suffix stands in the brackets, "30 [bis.". */
const beforeWords = /^(?: \d{1,2}\b|\d{1,3} $)?[\s*#_[(“"«•·\uE000-\uF8FF]*$/;

/** "[The first sentence.] [The second": another bracket holds all that stands before. */
function followsSentences({ text, tree }: Paragraph, from: number, start: number): boolean {
  const before = tree.nodes.find((node) => node.span.start >= from && node.type === 'bracketed');
  return (
    before?.type === 'bracketed' &&
    beforeWords.test(text.slice(from, before.span.start)) &&
    isBlank(text.slice(before.span.end, start)) &&
    /[.;]\s*$/.test(text.slice(before.open.end, before.close.start).slice(-4))
  );
}

/** After its last words stand only punctuation and what hangs on a bracket: an attribution, a footnote mark, a stamp. */
export function isAtEnd({ text, content, tree }: Paragraph, span: Span): boolean {
  let end = span.end;
  for (const node of tree.nodes) {
    if (node.span.start < end) continue;
    if (!ending.test(text.slice(end, node.span.start))) return false;
    if (node.type === 'text' ? !ending.test(text.slice(node.span.start, node.span.end)) : !trailing.has(node.type)) return false;
    end = node.span.end;
  }
  return ending.test(text.slice(end, content.end));
}

const ending = new RegExp(
  `^[\\s*_.,;:\\])”"»–—-]*(?:\\b${anyOf(allWords(({ conjunctions }) => [...conjunctions.and, ...conjunctions.or]))}\\b[\\s*_.,;:]*)?$`,
);
const trailing: ReadonlySet<Node['type']> = new Set([
  'attribution',
  'footnote-mark',
  'stamp',
  'instruction',
  'parenthesis',
  'stray',
  'change',
  'editors-note',
]);

/** Nothing but marks and punctuation. */
export function isBlank(text: string): boolean {
  return /^[\s[\].,;:*_]*$/.test(text);
}
