import { type PlacedIn, structure } from '../draft/document/places.ts';
import type { Draft } from '../draft/draft.ts';
import { paragraphAt } from '../draft/paragraphs.ts';
import type { Change, Node } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import type { SemanticToken, SemanticTokenType } from './data.ts';

/**
 * What the words are, for colouring: in the paragraphs that `within` touches, or in the whole draft. An editor asks for the whole draft when it opens it,
 * and for a range when it scrolls.
 */
export function semanticTokens(draft: Draft, within: Span = { start: 0, end: draft.length }): readonly SemanticToken[] {
  const first = paragraphAt(draft.paragraphs, within.start)?.index ?? 0;
  const last = paragraphAt(draft.paragraphs, within.end)?.index ?? -1;
  const tokens: SemanticToken[] = [];
  for (const placed of structure(draft, first, last + 1)) {
    // A label may stand inside the bracket that opens its paragraph: “[39 ter.”.
    for (const token of [...paragraphTokens(placed)].sort((a, b) => a.start - b.start))
      tokens.push(...linesOf(placed.paragraph.text, token, placed.offset));
  }
  return tokens;
}

function* paragraphTokens({ paragraph, place }: PlacedIn): Generator<SemanticToken> {
  const { content, tree } = paragraph;
  if (place.role === 'chapeau' || place.role === 'opening formula' || place.role === 'resolving formula') {
    yield { ...content, type: 'chapeau' };
    return;
  }
  // A note may begin with “3.” and a tab: only its place tells this number from a paragraph’s label.
  if (tree.label !== undefined) yield { ...tree.label.span, type: place.role === 'note' ? 'note' : 'label' };
  yield* nodeTokens(tree.nodes);
}

function* nodeTokens(nodes: readonly Node[]): Generator<SemanticToken> {
  for (const node of nodes) {
    switch (node.type) {
      case 'bracketed':
        yield { ...node.open, type: 'proposal' };
        if (node.head !== undefined) yield { ...node.head.names, type: 'proposer' };
        yield* nodeTokens(node.nodes);
        yield { ...node.close, type: 'proposal' };
        for (const { span } of node.attributions) yield { ...span, type: 'proposer' };
        break;
      case 'parenthesis':
      case 'quotation':
        yield* nodeTokens(node.nodes);
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

/** A token that crosses line breaks becomes one token for each line. */
function* linesOf(text: string, { start, end, type }: SemanticToken, offset: number): Generator<SemanticToken> {
  // Line breaks are looked for within the token only: in a long paragraph the next one may be far away, for each of many tokens.
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\r\n]+/g))
    yield { start: offset + start + index, end: offset + start + index + line.length, type };
}
