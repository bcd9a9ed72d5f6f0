import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node } from '../../syntax/tree.ts';
import { visit } from '../../syntax/visit.ts';
import type { Span } from '../../text/span.ts';

/**
 * The paragraph's text for rules that read words, of the same length: tracked changes are blanked out, since both of their halves stand there
 * on purpose, and so is what is quoted where `quoted` is false, since a quotation keeps its source's spelling.
 */
export function prose(paragraph: Paragraph, { quoted }: { readonly quoted: boolean }): string {
  const { text } = paragraph;
  if (!text.includes('{') && (quoted || !quotationMark.test(text))) return text;
  let written = '';
  let end = 0;
  for (const { start, end: stop } of blanks(paragraph.tree.nodes, quoted)) {
    written += text.slice(end, start) + blank.repeat(stop - start);
    end = stop;
  }
  return written + text.slice(end);
}

/** Neither a word nor a space, so that the words before and after a blanked stretch are not taken for neighbours. */
const blank = '\u0000';
const quotationMark = /["“”«»„‘]/;

/** What is to be blanked out: in order, without overlaps. */
function blanks(nodes: readonly Node[], quoted: boolean): Span[] {
  const found: Span[] = [];
  visit(nodes, (node) => {
    const blank = node.type === 'change' || (node.type === 'quotation' && !quoted);
    if (blank) found.push(node.span);
    return !blank;
  });
  return found;
}
