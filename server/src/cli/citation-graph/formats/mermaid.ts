import type { CitationWriter } from './format.ts';
import { type DrawnNode, drawingOf } from './nodes.ts';

/** A flowchart for Mermaid (https://mermaid.js.org/syntax/flowchart.html), which draws it in Markdown. What is not at hand is dashed. */
export const mermaid: CitationWriter = (graph, folder) => {
  const { nodes, edges } = drawingOf(graph, folder);
  const lines = [
    'flowchart LR',
    '  classDef draft stroke-width:3px;',
    '  classDef record stroke-width:1px;',
    '  classDef missing stroke-dasharray:4 3;',
    ...nodes.map(({ id, kind, label }) => `  ${id}["${label.map(escaped).join('<br/>')}"]:::${kind satisfies DrawnNode['kind']}`),
    ...edges.map(({ from, to, count }) => (count > 1 ? `  ${from} -->|${count}| ${to}` : `  ${from} --> ${to}`)),
  ];
  return `${lines.join('\n')}\n`;
};

/** Signs that could be Markdown, HTML or Mermaid's own become their numbers, as Mermaid has it. */
function escaped(line: string): string {
  return line.replace(/[^\p{L}\p{M}\p{N} .,:()/\u2013\u2014\u2018-\u201d-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
