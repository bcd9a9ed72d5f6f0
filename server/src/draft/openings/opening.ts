import { readLabel, skipOrnaments } from '../../syntax/label.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { once } from '../../tree/memo.ts';

/** The offset in the paragraph at which its own words begin: after its label, that of an option, opening brackets, emphasis, and the proposer's name. */
export const openingOf = once(({ text, tree, content }: Paragraph): number => {
  const start = skipSpace(text, skipOrnaments(text, tree.label?.span.end ?? content.start));
  const head = tree.nodes.find((node) => node.type === 'bracketed' && node.head !== undefined && node.open.start <= start);
  const named = head?.type === 'bracketed' ? (head.head?.span.end ?? start) : start;
  const words = skipSpace(text, skipOrnaments(text, Math.max(start, named)));
  // "2. [Option 1: Urges …"
  const label = mayBeOption.test(text.charAt(words)) ? readLabel(text, words) : undefined;
  return label?.kind === 'option' ? skipSpace(text, label.span.end) : words;
});

/** A cheap test: the first letter of the words for an option. */
const mayBeOption = /[OAV]/;

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (/\s/.test(text.charAt(at))) at++;
  return skipOrnaments(text, at);
}
