import assert from 'node:assert/strict';
import { Paragraph } from '../../server/src/syntax/paragraph.ts';
import type { Attribution, Node } from '../../server/src/syntax/tree.ts';
import type { Span } from '../../server/src/text/span.ts';

/**
 * A paragraph's tree as an indented list, a node a line, each with the very words of its span; ⏎ for a line break.
 *
 *     label “1.”
 *     bracketed “[Chile: and herons]” by “Chile”
 *       text “ and herons”
 */
export function treeText(text: string): string {
  const { label, nodes, faults } = new Paragraph(text).tree;
  assertWithin(nodes, { start: 0, end: text.length });
  const shown = (span: Span): string => `“${text.slice(span.start, span.end).replace(/\r\n?|\n/g, '⏎')}”`;
  return [
    ...(label === undefined ? [] : [`label ${shown(label.span)}`]),
    ...nodes.flatMap((node) => linesOf(node, shown)),
    ...faults.map(({ kind, opening, span }) => `fault: ${opening ? 'opening' : 'closing'} ${kind} ${shown(span)}`),
  ].join('\n');
}

function linesOf(node: Node, shown: (span: Span) => string): string[] {
  const head = `${node.type} ${shown(node.span)}`;
  const children = 'nodes' in node ? node.nodes.flatMap((child) => linesOf(child, shown)).map((line) => `  ${line}`) : [];
  switch (node.type) {
    case 'bracketed': {
      const by = node.head === undefined ? '' : ` by ${shown(node.head.names)}`;
      const hanging = node.attributions.map((each) => `; ${attribution(each, shown)}`).join('');
      return [`${head}${by}${hanging}${node.placeholder ? ', a placeholder' : ''}`, ...children];
    }
    case 'attribution':
      return [attribution(node, shown)];
    case 'change':
      return [`${node.kind} ${shown(node.span)}: ${shown(node.old)} → ${shown(node.new)}`];
    case 'footnote-mark':
      return [`${head} ${node.name ?? 'without a number'}`];
    case 'stamp':
      return [`${head} ${node.status}${node.note === undefined ? '' : `, “${node.note}”`}`];
    case 'citation':
      return [`${head} ${node.citation.key}`];
    case 'stray':
      return [`${head} ${node.mark}`];
    default:
      return [head, ...children];
  }
}

function attribution({ span, names, directive, note }: Attribution, shown: (span: Span) => string): string {
  return `${note ? 'note' : 'attribution'} ${shown(span)} of ${shown(names)}${directive === undefined ? '' : `: ${directive}`}`;
}

/** Every span lies within its parent's, and siblings stand in order and apart. */
function assertWithin(nodes: readonly Node[], parent: Span): void {
  let end = parent.start;
  for (const node of nodes) {
    assert.ok(
      node.span.start >= end && node.span.end >= node.span.start && node.span.end <= parent.end,
      `${node.type} at ${node.span.start}`,
    );
    end = node.span.end;
    if ('nodes' in node) assertWithin(node.nodes, node.span);
  }
}
