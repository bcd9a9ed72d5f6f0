import type { Paragraph } from '../../syntax/paragraph.ts';
import { visit } from '../../syntax/visit.ts';
import type { Span } from '../../text/span.ts';
import { once } from '../../tree/memo.ts';

/**
 * A paragraph's running text. All else is replaced by U+FFFC, one for each code unit, so that offsets stay the same: the label, tracked changes and comments,
 * footnote marks, addresses of the web, and page furniture.
 */
export const runningText = once((paragraph: Paragraph): string => struck(paragraph.text, struckOut(paragraph)));

/** The text before and after a span on its line, up to `reachUnits` each way. */
export function onLine(text: string, { start, end }: Span): { readonly before: string; readonly after: string } {
  return {
    before:
      text
        .slice(Math.max(0, start - reachUnits), start)
        .split(lineBreak)
        .at(-1) ?? '',
    after: text.slice(end, end + reachUnits).split(lineBreak, 1)[0] ?? '',
  };
}

/** About two lines of hard-wrapped text: enough to tell columns and ratios. */
const reachUnits = 200;
const lineBreak = /[\r\n]/;

function struckOut(paragraph: Paragraph): Span[] {
  const { text, line, tree } = paragraph;
  if (line.form === 'page') return [{ start: 0, end: text.length }];
  const found: Span[] = tree.label === undefined ? [] : [tree.label.span];
  if (mayBeMarked.test(text))
    visit(tree.nodes, (node) => {
      if (node.type === 'change' || node.type === 'footnote-mark') found.push(node.span);
    });
  if (mayHaveAddress.test(text))
    for (const { index, 0: address } of text.matchAll(/(?:https?:\/\/|www\.)\S*[^\s.,;:)\]”"]/g))
      found.push({ start: index, end: index + address.length });
  return found.sort((a, b) => a.start - b.start);
}

const mayHaveAddress = /:\/\/|www\./;
/** What may be a change or a footnote mark; a stroke within a symbol or a word is none. */
const mayBeMarked = /[{^]|\/(?:[\s;.,:)\]”»"’]|$)/;

function struck(text: string, spans: readonly Span[]): string {
  let result = '';
  for (const { start, end } of spans) {
    if (end <= result.length) continue;
    result += text.slice(result.length, start);
    result += '\uFFFC'.repeat(end - result.length);
  }
  return result + text.slice(result.length);
}
