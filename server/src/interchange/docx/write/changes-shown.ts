import { type Draft, parsing } from '../../../draft/draft.ts';
import { paragraphsIn } from '../../../draft/paragraphs.ts';
import type { Paragraph } from '../../../syntax/paragraph.ts';
import { applyEdits, type TextEdit } from '../../../text/edit.ts';
import type { Slices } from '../../../text/slices.ts';
import { type Span, shift } from '../../../text/span.ts';

/**
 * The draft with the paragraphs that are put in or taken out whole as they stand among the others: Word counts them with those. It has as many paragraphs as the draft, and is the draft itself where it could not have. In slices.
 */
export function* withWholeChangesShown(draft: Draft): Slices<Draft> {
  const edits: TextEdit[] = [];
  for (const { paragraph, offset } of paragraphsIn(draft.paragraphs)) {
    const words = wholeChange(paragraph);
    if (words === undefined) continue;
    edits.push({ span: shift(paragraph.content, offset), newText: paragraph.text.slice(words.start, words.end) });
    yield;
  }
  if (edits.length === 0) return draft;
  const shown = yield* parsing(applyEdits(draft.text(), edits));
  return shown.paragraphs.size === draft.paragraphs.size ? shown : draft;
}

/** The words of the one addition or deletion that a paragraph consists of, with comments behind it. */
function wholeChange({ text, content, tree: { nodes } }: Paragraph): Span | undefined {
  const [first, ...others] = nodes.filter((node) => node.type !== 'text' || text.slice(node.span.start, node.span.end).trim() !== '');
  if (first?.type !== 'change' || first.span.start !== content.start) return undefined;
  if (others.some((node) => node.type !== 'change' || node.kind !== 'comment')) return undefined;
  return first.kind === 'addition' ? first.new : first.kind === 'deletion' ? first.old : undefined;
}
