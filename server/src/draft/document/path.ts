import { type DocumentNode, hasParagraph } from '../../syntax/document-tree.ts';
import type { Draft } from '../draft.ts';
import { documentOf } from './document.ts';
import { type PlacedIn, structure } from './places.ts';

/** Calls `visit` for each division and paragraph of the draft from the first to the last, for each before what it holds; a division has no paragraph of its own. */
export function eachNode(draft: Draft, visit: (node: DocumentNode, own: PlacedIn | undefined) => void): void {
  const paragraphs = structure(draft);
  visitFrom(documentOf(draft));

  function visitFrom(node: DocumentNode): void {
    visit(node, hasParagraph(node) ? paragraphs.next().value : undefined);
    for (const child of node.children) visitFrom(child);
  }
}

/** A node in the document, with the number of its first paragraph in the draft. */
export interface NodeAt {
  readonly node: DocumentNode;
  readonly start: number;
}

/** The nodes that hold a paragraph, from the document to the one whose own paragraph it is: the document alone for a number that no paragraph has. */
export function pathTo(document: DocumentNode, index: number): readonly NodeAt[] {
  const path: NodeAt[] = [];
  for (let next: NodeAt | undefined = { node: document, start: 0 }; next !== undefined; next = childHolding(next, index)) path.push(next);
  return path;
}

/** A node's children, in order. */
export function* childrenAt({ node, start }: NodeAt): Generator<NodeAt> {
  let next = hasParagraph(node) ? start + 1 : start;
  for (const child of node.children) {
    yield { node: child, start: next };
    next += child.size;
  }
}

/**
 * The number after the last paragraph that is moved or deleted together with a paragraph: those that stand below it, and sub-paragraphs right after text
 * without a number.
 */
export function blockEnd(document: DocumentNode, index: number): number {
  const own = pathTo(document, index).at(-1);
  if (own !== undefined && own.node.children.length > 0) return own.start + own.node.size;
  const list = pathTo(document, index + 1).find(({ node, start }) => node.type === 'list' && start === index + 1)?.node;
  return index + 1 + (list?.children[0]?.type === 'sub-paragraph' ? list.size : 0);
}

function childHolding(parent: NodeAt, index: number): NodeAt | undefined {
  for (const child of childrenAt(parent)) if (child.start <= index && index < child.start + child.node.size) return child;
  return undefined;
}
