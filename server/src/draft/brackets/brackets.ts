import { once } from '../../syntax/keeper.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Bracketed, Node } from '../../syntax/tree.ts';

/** A bracket with what it stands among. */
export interface Standing {
  readonly node: Bracketed;
  /** The nodes beside it, itself among them. */
  readonly siblings: readonly Node[];
  /** The brackets that it stands in, the innermost last. */
  readonly within: readonly Bracketed[];
  /** True in a quotation: there brackets mark what the quoter put in. */
  readonly quoted: boolean;
}

/** The brackets of a paragraph, an outer one before those in it. */
export const bracketsIn = once((paragraph: Paragraph): readonly Standing[] => {
  const found: Standing[] = [];
  if (paragraph.text.includes('[')) collect(paragraph.tree.nodes, [], false, found);
  return found;
});

function collect(nodes: readonly Node[], within: readonly Bracketed[], quoted: boolean, found: Standing[]): void {
  for (const node of nodes) {
    if (node.type === 'bracketed') {
      found.push({ node, siblings: nodes, within, quoted });
      collect(node.nodes, [...within, node], quoted, found);
    } else if ('nodes' in node) collect(node.nodes, within, quoted || node.type === 'quotation', found);
  }
}

/** True where a delegation stands to the brackets: before their words, or in parentheses after them. */
export function isAttributed({ head, attributions }: Bracketed): boolean {
  return head !== undefined || attributions.length > 0;
}

/** True where another bracket touches it: `[shall][should]`, `[shall] [should]` or `[shall]/[should]` leave a choice. */
export function adjoins({ node, siblings }: Standing, text: string): boolean {
  return siblings.some(
    (other) =>
      other.type === 'bracketed' &&
      other !== node &&
      (other.span.start >= node.span.end
        ? /^[\s/]{0,3}$/.test(text.slice(node.span.end, Math.min(other.span.start, node.span.end + 4)))
        : other.span.end <= node.span.start &&
          /^[\s/]{0,3}$/.test(text.slice(Math.max(other.span.end, node.span.start - 4), node.span.start))),
  );
}
