import { shortened } from '../../../text/cut.ts';
import { printable } from '../../printable.ts';
import { shownPath } from '../../shown-path.ts';
import type { CitationGraph, PlacedCitation } from '../graph.ts';

/** The graph as lines between boxes, for programs that draw it. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export interface DrawnNode {
  /** "n0". Names of files and texts could hold what the program obeys. */
  readonly id: string;
  /** Its lines, printable: a draft's path and title, a text's symbol and title. */
  readonly label: readonly string[];
  readonly kind: 'draft' | 'record' | 'missing';
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  /** How often the one cites the other. */
  readonly count: number;
}

export function drawingOf({ citations, drafts }: CitationGraph, folder: string): Drawing {
  const nodes = new Map<string, DrawnNode>();
  const edges = new Map<string, { from: string; to: string; count: number }>();
  const node = (name: string, kind: DrawnNode['kind'], label: readonly (string | undefined)[]): string => {
    const known = nodes.get(name);
    if (known !== undefined) return known.id;
    const id = `n${nodes.size}`;
    const lines = label.flatMap((line) => (line === undefined ? [] : shortened(printable(line), longestLineUnits)));
    nodes.set(name, { id, kind, label: lines });
    return id;
  };
  const draft = (path: string, title?: string): string => node(`draft ${path}`, 'draft', [shownPath(path, folder), title]);
  for (const { path, title } of drafts) draft(path, title);
  for (const citation of citations) {
    const from = draft(citation.path);
    const to = targetNode(citation);
    const edge = edges.get(`${from} ${to}`);
    if (edge === undefined) edges.set(`${from} ${to}`, { from, to, count: 1 });
    else edge.count += 1;
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };

  function targetNode({ symbol, key, target }: PlacedCitation): string {
    if (target === undefined) return node(`text ${key}`, 'missing', [symbol]);
    if (target.record === undefined) return draft(target.path, target.title);
    return node(`text ${target.record.keys[0]}`, 'record', [target.record.symbol, target.title]);
  }
}

/** In UTF-16 code units: a box as wide as a title's first words. */
const longestLineUnits = 60;
