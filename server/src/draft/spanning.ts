import type { Paragraph } from '../syntax/paragraph.ts';
import type { Fault, FaultKind, Node } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import { shift } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { type Gatherer, gatherer } from './per-chunk.ts';

/** A mark without a partner in its paragraph, at its place in the draft. */
export interface Loose {
  readonly paragraph: Paragraph;
  /** Where the paragraph's text starts in the draft. */
  readonly offset: number;
  /** The paragraph's number in the draft. */
  readonly index: number;
  /** In the draft. */
  readonly span: Span;
  readonly opening: boolean;
  /** An opening mark before the paragraph's first words, or a closing one after its last: where pairs that span paragraphs begin and end. */
  readonly outer: boolean;
}

export interface Spanning {
  readonly pairs: readonly { readonly open: Loose; readonly close: Loose }[];
  /** Without a partner anywhere. */
  readonly lost: readonly Loose[];
}

/** Square brackets that open at the start of a paragraph and close at the end of a later one; and those that are lost. */
export function spanningBrackets(draft: Draft): Spanning {
  return spanning(draft, 'bracket', brackets);
}

/** Quotations that run over several paragraphs: each may repeat the opening mark at its head, the last closes. */
export function spanningQuotes(draft: Draft): Spanning {
  return spanning(draft, 'quote', quotes);
}

export function spanningParentheses(draft: Draft): Spanning {
  return spanning(draft, 'parenthesis', parentheses);
}

const brackets = looseMarks('bracket');
const quotes = looseMarks('quote');
const parentheses = looseMarks('parenthesis');

function looseMarks(kind: FaultKind): Gatherer<readonly Fault[]> {
  return gatherer((paragraph) => {
    const faults = paragraph.tree.faults.filter((fault) => fault.kind === kind);
    return faults.length > 0 ? faults : undefined;
  });
}

/** Real texts close a bracket at most some dozens of paragraphs after it opened. */
const reach = 60;

const kept = new WeakMap<Draft, Map<FaultKind, Spanning>>();

function spanning(draft: Draft, kind: FaultKind, gather: Gatherer<readonly Fault[]>): Spanning {
  let known = kept.get(draft);
  if (known === undefined) {
    known = new Map();
    kept.set(draft, known);
  }
  let result = known.get(kind);
  if (result === undefined) {
    const loose = gather(draft.paragraphs).flatMap(({ paragraph, offset, index, value }) =>
      value.map(
        (fault): Loose => ({
          paragraph,
          offset,
          index,
          span: shift(fault.span, offset),
          opening: fault.opening,
          outer: isOuter(paragraph, fault),
        }),
      ),
    );
    result = kind === 'quote' ? matchQuotes(loose) : match(loose);
    known.set(kind, result);
  }
  return result;
}

/** Only outer marks may span: one that opens or closes in mid-paragraph without its partner is nearly always a slip. */
function match(all: readonly Loose[]): Spanning {
  const pairs: { open: Loose; close: Loose }[] = [];
  const lost: Loose[] = [];
  let open: Loose[] = [];
  for (const loose of all) {
    if (loose.opening) {
      if (loose.outer) open.push(loose);
      else lost.push(loose);
      continue;
    }
    const candidate = open.at(-1);
    if (loose.outer && candidate !== undefined && loose.index - candidate.index <= reach) {
      open = open.slice(0, -1);
      pairs.push({ open: candidate, close: loose });
    } else lost.push(loose);
  }
  lost.push(...open);
  return { pairs, lost: inOrder(lost) };
}

/** An opening mark at the head of the next paragraph goes on with the quotation rather than opening another. */
function matchQuotes(all: readonly Loose[]): Spanning {
  const pairs: { open: Loose; close: Loose }[] = [];
  const lost: Loose[] = [];
  let open: Loose | undefined;
  let lastHead = -1;
  for (const loose of all) {
    if (!loose.opening) {
      if (open !== undefined && loose.outer && loose.index - lastHead <= 2) pairs.push({ open, close: loose });
      else lost.push(...(open === undefined ? [loose] : [open, loose]));
      open = undefined;
    } else if (open !== undefined && loose.outer && loose.index - lastHead <= 2) lastHead = loose.index;
    else {
      if (open !== undefined) lost.push(open);
      open = loose;
      lastHead = loose.index;
    }
  }
  if (open !== undefined) lost.push(open);
  return { pairs, lost: inOrder(lost) };
}

function inOrder(lost: Loose[]): Loose[] {
  return lost.sort((a, b) => a.span.start - b.span.start);
}

function isOuter({ text, content, tree }: Paragraph, { span, opening }: Fault): boolean {
  if (opening) {
    const start = tree.label !== undefined && tree.label.span.end <= span.start ? tree.label.span.end : content.start;
    return /^[\s*#_[(“"«]*$/.test(text.slice(start, span.start));
  }
  // After its last words stand only punctuation and what hangs on a bracket: an attribution, a footnote mark, a stamp.
  let end = span.end;
  for (const node of tree.nodes) {
    if (node.span.start < end) continue;
    if (!ending.test(text.slice(end, node.span.start))) return false;
    if (node.type === 'text' ? !ending.test(text.slice(node.span.start, node.span.end)) : !trailing.has(node.type)) return false;
    end = node.span.end;
  }
  return ending.test(text.slice(end, content.end));
}

const ending = /^[\s*_.,;:\])”"»–—-]*(?:\b(?:and|or|y|e|et|o|ou)\b)?[\s*_.,;:]*$/;
const trailing: ReadonlySet<Node['type']> = new Set([
  'attribution',
  'footnote-mark',
  'stamp',
  'instruction',
  'parenthesis',
  'stray',
  'change',
  'editors-note',
]);
