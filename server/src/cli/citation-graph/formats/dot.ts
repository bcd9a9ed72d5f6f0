import type { CitationWriter } from './format.ts';
import { type DrawnNode, drawingOf } from './nodes.ts';

/** For Graphviz (https://graphviz.org/doc/info/lang.html). What is not at hand is dashed. */
export const dot: CitationWriter = (graph, folder) => {
  const { nodes, edges } = drawingOf(graph, folder);
  const lines = [
    'digraph citations {',
    '  rankdir=LR;',
    '  node [shape=box];',
    ...nodes.map(({ id, kind, label }) => `  ${id} [label=${quoted(label)}${style[kind]}];`),
    ...edges.map(({ from, to, count }) => `  ${from} -> ${to}${count > 1 ? ` [label="${count}"]` : ''};`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
};

const style: Readonly<Record<DrawnNode['kind'], string>> = { draft: ', style=bold', record: '', missing: ', style=dashed' };

/** A backslash in a label begins an escape: `\N` would be the node's name. */
function quoted(label: readonly string[]): string {
  return `"${label.map((line) => line.replace(/["\\]/g, '\\$&')).join('\\n')}"`;
}
