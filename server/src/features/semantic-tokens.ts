import type { Draft } from '../draft/draft.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import { type PlacedIn, structure } from '../draft/structure.ts';
import type { Change, Node } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import type { SemanticToken, SemanticTokenType } from './data.ts';

/**
 * What the words are, for colour: of the paragraphs that `within` touches. Without it, of the whole draft: an editor asks for that when it
 * opens a draft, and for a range when it scrolls.
 */
export function semanticTokens(draft: Draft, within: Span = { start: 0, end: draft.length }): readonly SemanticToken[] {
  const first = paragraphAt(draft.paragraphs, within.start)?.index ?? 0;
  const last = paragraphAt(draft.paragraphs, within.end)?.index ?? -1;
  const tokens: SemanticToken[] = [];
  for (const placed of structure(draft, first, last + 1)) {
    // A label may stand inside the bracket that opens its paragraph: “[39 ter.”.
    for (const token of [...ofParagraph(placed)].sort((a, b) => a.start - b.start))
      tokens.push(...linesOf(placed.paragraph.text, token, placed.offset));
  }
  return tokens;
}

function* ofParagraph({ paragraph, place }: PlacedIn): Generator<SemanticToken> {
  const { content, tree } = paragraph;
  if (place.role === 'chapeau' || place.role === 'opening formula' || place.role === 'resolving formula') {
    yield { ...content, type: 'chapeau' };
    return;
  }
  // Only its place tells the number of a note, “3.” and a tab, from a paragraph’s.
  if (tree.label !== undefined) yield { ...tree.label.span, type: place.role === 'note' ? 'note' : 'label' };
  yield* ofNodes(tree.nodes);
}

function* ofNodes(nodes: readonly Node[]): Generator<SemanticToken> {
  for (const node of nodes) {
    switch (node.type) {
      case 'bracketed':
        yield { ...node.open, type: 'proposal' };
        if (node.head !== undefined) yield { ...node.head.names, type: 'proposer' };
        yield* ofNodes(node.nodes);
        yield { ...node.close, type: 'proposal' };
        for (const { span } of node.attributions) yield { ...span, type: 'proposer' };
        break;
      case 'parenthesis':
      case 'quotation':
        yield* ofNodes(node.nodes);
        break;
      case 'change':
        if (node.kind === 'substitution') {
          yield { start: node.span.start, end: node.old.end, type: 'deletion' };
          yield { start: node.old.end, end: node.span.end, type: 'addition' };
        } else yield { ...node.span, type: changeType[node.kind] };
        break;
      case 'stray':
        if (node.mark === '[' || node.mark === ']') yield { ...node.span, type: 'proposal' };
        break;
      case 'text':
        break;
      default:
        yield { ...node.span, type: leafType[node.type] };
    }
  }
}

const changeType: Readonly<Record<Exclude<Change['kind'], 'substitution'>, SemanticTokenType>> = {
  addition: 'addition',
  deletion: 'deletion',
  comment: 'note',
  highlight: 'proposal',
};
const leafType: Readonly<
  Record<'citation' | 'footnote-mark' | 'stamp' | 'instruction' | 'attribution' | 'separator' | 'editors-note', SemanticTokenType>
> = {
  citation: 'citation',
  'footnote-mark': 'note',
  stamp: 'status',
  instruction: 'instruction',
  attribution: 'proposer',
  separator: 'proposal',
  'editors-note': 'note',
};

/** A token that crosses a line's end is one token a line. */
function* linesOf(text: string, { start, end, type }: SemanticToken, offset: number): Generator<SemanticToken> {
  // No further than the token: looked for in the paragraph's text, the next line break may be far, and as far for every token.
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\r\n]+/g))
    yield { start: offset + start + index, end: offset + start + index + line.length, type };
}
