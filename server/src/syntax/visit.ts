import type { Node } from './tree.ts';

/**
 * Is told of a node, of the nodes beside it, among which it stands at an index, and of those that hold it, the outermost first. Its answer is false to leave
 * out what is in the node.
 */
export type Visitor = (node: Node, siblings: readonly Node[], at: number, within: readonly Node[]) => unknown;

/**
 * Goes through nodes in the order of the text, one before those in it. What is in a tracked change is always left out: its sides are not the text as it
 * stands, of which a rule judges.
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

/** What stands in a node, in the order of the text: of a tracked change both sides. */
export function childrenOf(node: Node): readonly Node[] {
  if (node.type === 'change') return node.kind === 'highlight' ? node.newNodes : [...node.oldNodes, ...node.newNodes];
  return 'nodes' in node ? node.nodes : [];
}

function isOf<T extends Node['type']>(node: Node, type: T): node is Extract<Node, { type: T }> {
  return node.type === type;
}
