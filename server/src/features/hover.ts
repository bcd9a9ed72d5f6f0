import type { Draft } from '../draft/draft.ts';
import type { Placed } from '../draft/paragraphs.ts';
import type { Library } from '../library/library.ts';
import type { Change, Node } from '../syntax/tree.ts';
import { shift } from '../text/span.ts';
import { nodesAt } from './at.ts';
import type { Hover } from './data.ts';
import { changeCard } from './hover-change.ts';
import { citationCard } from './hover-citation.ts';
import { formulaCard } from './hover-formula.ts';
import { labelCard } from './hover-label.ts';
import { noteCard } from './hover-note.ts';
import { proposalCard } from './hover-proposal.ts';
import { wordsCard } from './hover-words.ts';
import { referenceCard } from './paragraph-references.ts';
import type { AddressPatterns } from './public-addresses.ts';

/** The innermost thing at the offset that has something to tell: a citation, a footnote mark, a proposal; the number of a paragraph; a reference to another; else whose the words are, where the draft says so; else what a chapeau or a formula opens. `uri` is the draft's own in the library. */
export function hover(
  draft: Draft,
  offset: number,
  library: Library,
  uri: string | undefined,
  patterns: AddressPatterns,
): Hover | undefined {
  const found = nodesAt(draft, offset);
  if (found === undefined) return undefined;
  for (const node of found.nodes.toReversed()) {
    const markdown =
      node.type === 'citation'
        ? citationCard(node.citation, library, uri, patterns)
        : node.type === 'footnote-mark'
          ? noteCard(draft, shift(node.span, found.placed.offset))
          : node.type === 'text'
            ? undefined
            : node.type === 'change'
              ? changeCardAt(draft, found.placed, found.nodes, node)
              : proposalCard(draft, found.placed, node, uri);
    if (markdown !== undefined) return { span: shift(node.span, found.placed.offset), markdown };
  }
  return (
    labelCard(draft, found.placed, found.inside, library, uri) ??
    referenceCard(draft, offset) ??
    wordsCard(draft, found.placed, found.inside) ??
    formulaCard(draft, found.placed, found.inside)
  );
}

/** Brackets in a tracked change are proposed with it, or gone: they have no card, and not that of the change either. */
function changeCardAt(draft: Draft, placed: Placed, nodes: readonly Node[], change: Change): string | undefined {
  const innermost = nodes.findLast(({ type }) => type !== 'text');
  return innermost === change ? changeCard(draft, placed, change) : undefined;
}
