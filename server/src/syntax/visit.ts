import type { Node } from './tree.ts';

/**
 * Called with a node, the nodes beside it, its index among them, and the nodes that hold it, the outermost first. Answers false to leave out what is in the
 * node.
 */
export type Visitor = (node: Node, siblings: readonly Node[], at: number, within: readonly Node[]) => unknown;

/**
 * Visits nodes in the order of the text, each before those in it. What is in a tracked change is left out, since rules judge the text as it stands and not
 * what is proposed or deleted.
 */
export function visit(nodes: readonly Node[], enter: Visitor, within: readonly Node[] = []): void {
  nodes.forEach((node, at) => {
    if (enter(node, nodes, at, within) !== false && 'nodes' in node && node.nodes.length > 0) visit(node.nodes, enter, [...within, node]);
  });
}

/** All nodes of a type, outside of tracked changes, in the order of the text. */
export function allOf<T extends Node['type']>(nodes: readonly Node[], type: T): Extract<Node, { type: T }>[] {
  const found: Extract<Node, { type: T }>[] = [];
  visit(nodes, (node) => {
    if (isOf(node, type)) found.push(node);
  });
  return found;
}

/** The nodes in a node, in the order of the text; for a tracked change those of both sides. */
export function childrenOf(node: Node): readonly Node[] {
  if (node.type === 'change') return node.kind === 'highlight' ? node.newNodes : [...node.oldNodes, ...node.newNodes];
  return 'nodes' in node ? node.nodes : [];
}

function isOf<T extends Node['type']>(node: Node, type: T): node is Extract<Node, { type: T }> {
  return node.type === type;
}
