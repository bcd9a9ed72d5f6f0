import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Bracketed, Node } from '../../syntax/tree.ts';
import { visit } from '../../syntax/visit.ts';
import { once } from '../../tree/memo.ts';

/** A bracket with what it stands among. */
export interface Standing {
  readonly node: Bracketed;
  /** The nodes beside it, itself among them. */
  readonly siblings: readonly Node[];
  /** Its number among them. */
  readonly at: number;
  /** The brackets that it stands in, the innermost last. */
  readonly within: readonly Bracketed[];
  /** True in a quotation: there brackets mark what the quoter put in. */
  readonly quoted: boolean;
}

/** Braces too hold text where a proposer is named in them. */
const mayBracket = /[[{]/;

/** The brackets of a paragraph, an outer one before those in it. */
export const bracketsIn = once((paragraph: Paragraph): readonly Standing[] => {
  const found: Standing[] = [];
  if (!mayBracket.test(paragraph.text)) return found;
  visit(paragraph.tree.nodes, (node, siblings, at, within) => {
    if (node.type !== 'bracketed') return;
    const outer = within.filter((each) => each.type === 'bracketed');
    found.push({ node, siblings, at, within: outer, quoted: within.some(({ type }) => type === 'quotation') });
  });
  return found;
});

/** True where a delegation stands to the brackets: before their words, or in parentheses after them. */
export function isAttributed({ head, attributions }: Bracketed): boolean {
  return head !== undefined || attributions.length > 0;
}

/** True where another bracket touches it: `[shall][should]`, `[shall] [should]` or `[shall]/[should]` leave a choice. */
export function adjoins({ node, siblings, at }: Standing, text: string): boolean {
  const after = nextBracket(siblings, at, 1);
  const before = nextBracket(siblings, at, -1);
  return (
    (after !== undefined && gap.test(text.slice(node.span.end, after.span.start))) ||
    (before !== undefined && gap.test(text.slice(before.span.end, node.span.start)))
  );
}

const gap = /^[\s/]{0,3}$/;

/** The next bracket on one side, with no more nodes between than a gap has characters. */
function nextBracket(siblings: readonly Node[], at: number, step: 1 | -1): Bracketed | undefined {
  for (let next = 1; next <= 4; next++) {
    const node = siblings[at + step * next];
    if (node?.type === 'bracketed') return node;
  }
  return undefined;
}
