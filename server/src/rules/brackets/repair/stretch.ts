import type { LooseMark } from '../../../draft/brackets/marks-without-partner.ts';
import type { Label } from '../../../syntax/label.ts';
import { notePattern } from '../../../syntax/line-form.ts';
import type { Paragraph } from '../../../syntax/paragraph.ts';
import type { Bracketed, EditorsNote, Node, Parenthesis, Quotation, Stray } from '../../../syntax/tree.ts';
import { contains, overlaps, type Span } from '../../../text/span.ts';
import { emphasisIn } from './emphasis.ts';
import { endOfWords, skipSpace, withoutSpace } from './words-end.ts';

/** Where the partner of a loose mark may stand without crossing a pair: from the words after an opening mark on, or up to a closing one. */
export interface Stretch extends Span {
  /** Of the paragraph. */
  readonly text: string;
  /** The text up to the stretch's end, with all that is no plain text beside the mark struck out, each code unit by one U+FFFC: offsets are the text's own. */
  readonly plain: string;
  /** The nodes of the stretch in order, and those that touch the mark on its other side. */
  readonly nodes: readonly Node[];
  /** Nothing splits these, nor a node that is not text: the label, and emphasis that does not hold the mark. */
  readonly whole: readonly Span[];
}

export function stretchOf(paragraph: Paragraph, mark: LooseMark, missing: Stray['mark']): Stretch {
  const { text, content, tree } = paragraph;
  const { nodes, inside } = levelOf(tree.nodes, content, mark.span.start);
  const emphasized = emphasisIn(text);
  // A mark in emphasis finds its partner there, and one outside of it does not.
  const around = emphasized.find(({ inner }) => contains(inner, mark.span))?.inner ?? inside;
  const limits = { start: Math.max(inside.start, around.start), end: Math.min(inside.end, around.end) };
  const extent = (mark.opening ? after : before)(paragraph, mark, missing, nodes, limits);
  const near = mark.opening ? { start: mark.span.start - beside, end: extent.end } : { start: extent.start, end: mark.span.end + beside };
  const stretched = nodes.filter(({ span }) => overlaps(span, near));
  return {
    ...extent,
    text,
    plain: plainText(text, extent, stretched),
    nodes: stretched,
    whole: [
      ...emphasized.filter(({ inner }) => !contains(inner, mark.span)).map(({ span }) => span),
      ...(tree.label === undefined ? [] : [tree.label.span]),
    ],
  };
}

/** In UTF-16 code units: alternatives have no more between them, `[a] / [b]`. */
const beside = 4;

/** What a mark at this place would split, if anything. */
export function splitAt({ nodes, whole }: Stretch, place: number): Span | undefined {
  const splits = ({ start, end }: Span) => start < place && place < end;
  return nodes.find(({ type, span }) => type !== 'text' && splits(span))?.span ?? whole.find(splits);
}

type Holder = Bracketed | Parenthesis | Quotation | EditorsNote;

/** The nodes beside the mark, and the span that they lie in: the paragraph, or what a pair round the mark holds. */
function levelOf(nodes: readonly Node[], inside: Span, at: number): { readonly nodes: readonly Node[]; readonly inside: Span } {
  const holder = nodes.find((node): node is Holder => 'nodes' in node && node.span.start <= at && at < node.span.end);
  return holder === undefined ? { nodes, inside } : levelOf(holder.nodes, insideOf(holder), at);
}

function insideOf(holder: Holder): Span {
  if (!('open' in holder)) return { start: holder.span.start + 1, end: holder.span.end - 1 };
  const head = 'head' in holder ? holder.head : undefined;
  return { start: head?.span.end ?? holder.open.end, end: holder.close.start };
}

function after({ text, tree }: Paragraph, { span }: LooseMark, missing: Stray['mark'], nodes: readonly Node[], limits: Span): Span {
  const label = tree.label === undefined || tree.label.span.end < span.start ? span.end : tree.label.span.end;
  const heading = tree.label !== undefined && isHeading(tree.label);
  // "[CHILE:" says whose the words are that follow.
  const head = nodes.find((node) => node.span.start >= span.end);
  const named = head?.type === 'attribution' && isBlank(text, span.end, head.span.start) ? head.span.end : 0;
  const next = nodes.find((node) => node.span.start >= span.end && isOrHolds(node, missing));
  const end = next === undefined ? Math.max(heading ? label : 0, endOfWords(text, limits.end, nodes)) : next.span.start;
  return { start: Math.max(span.end, heading ? 0 : label, named), end: withoutSpace(text, Math.min(limits.end, end)) };
}

/** "[Article 3": the label is what the bracket holds. */
function isHeading({ kind }: Label): boolean {
  return kind === 'article' || kind === 'annex';
}

function before(
  { text, tree, content }: Paragraph,
  { span }: LooseMark,
  missing: Stray['mark'],
  nodes: readonly Node[],
  limits: Span,
): Span {
  const last = nodes.findLast((node) => node.span.end <= span.start && isOrHolds(node, missing));
  // A note's name stands before its words, as a label does.
  const noteName = notePattern.exec(text.slice(content.start, content.start + 16))?.[0].length ?? 0;
  const start = skipSpace(
    text,
    Math.max(
      limits.start,
      content.start + noteName,
      tree.label === undefined || isHeading(tree.label) ? 0 : tree.label.span.end,
      last?.span.end ?? 0,
    ),
  );
  return { start, end: span.start };
}

/** Another loose mark of the kind would take the partner for its own. */
function isOrHolds(node: Node, missing: Stray['mark']): boolean {
  return node.type === 'stray' ? isOfKind(node.mark, missing) : 'nodes' in node && node.nodes.some((each) => isOrHolds(each, missing));
}

function isOfKind(mark: Stray['mark'], missing: Stray['mark']): boolean {
  return (
    ['[]', '()', '{}'].some((pair) => pair.includes(mark) && pair.includes(missing)) ||
    (mark.endsWith('quote') && missing.endsWith('quote'))
  );
}

function plainText(text: string, { start, end }: Span, nodes: readonly Node[]): string {
  const parts = ['\uFFFC'.repeat(start)];
  let at = start;
  for (const { type, span } of nodes) {
    if (type !== 'text' || span.end <= at) continue;
    if (span.start >= end) break;
    const from = Math.max(at, span.start);
    parts.push('\uFFFC'.repeat(from - at), text.slice(from, Math.min(end, span.end)));
    at = Math.min(end, span.end);
  }
  return parts.join('').padEnd(end, '\uFFFC');
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}
