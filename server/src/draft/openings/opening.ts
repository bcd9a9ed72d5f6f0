import { skipOrnaments } from '../../syntax/label.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { once } from '../../tree/memo.ts';

/** The offset in the paragraph at which its own words begin: after its label, opening brackets, emphasis, and the proposer's name. */
export const openingOf = once(({ text, tree, content }: Paragraph): number => {
  const start = skipSpace(text, skipOrnaments(text, tree.label?.span.end ?? content.start));
  const head = tree.nodes.find((node) => node.type === 'bracketed' && node.head !== undefined && node.open.start <= start);
  const named = head?.type === 'bracketed' ? (head.head?.span.end ?? start) : start;
  return skipSpace(text, skipOrnaments(text, Math.max(start, named)));
});

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (/\s/.test(text.charAt(at))) at++;
  return skipOrnaments(text, at);
}
