import type { Node } from './tree.ts';

/** Where a node stands in its tree. */
export interface NodePlace {
  /** The nodes beside it, itself among them at this index. */
  readonly siblings: readonly Node[];
  readonly at: number;
  /** The nodes that hold it, the outermost first. */
  readonly within: readonly Node[];
}

/**
 * Goes through nodes in the order of the text, one before those in it. `enter` answers false to leave out what is in a node. What is in a tracked change is
 * always left out: its sides are not the text as it stands, of which a rule judges.
 */
export function visit(nodes: readonly Node[], enter: (node: Node, place: NodePlace) => unknown): void {
  go(nodes, [], enter);
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

function go(nodes: readonly Node[], within: readonly Node[], enter: Parameters<typeof visit>[1]): void {
  nodes.forEach((node, at) => {
    if (enter(node, { siblings: nodes, at, within }) !== false && 'nodes' in node) go(node.nodes, [...within, node], enter);
  });
}

function isOf<T extends Node['type']>(node: Node, type: T): node is Extract<Node, { type: T }> {
  return node.type === type;
}
