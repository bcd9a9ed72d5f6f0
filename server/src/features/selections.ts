import { spanningBrackets } from '../draft/brackets/spanning.ts';
import { documentOf } from '../draft/document/document.ts';
import { pathTo } from '../draft/document/path.ts';
import type { Draft } from '../draft/draft.ts';
import { type Placed, paragraphNumber } from '../draft/paragraphs.ts';
import type { Node } from '../syntax/tree.ts';
import { isLetter } from '../text/letters.ts';
import { contains, type Span, shift, span } from '../text/span.ts';
import { trimmed } from '../text/white-space.ts';
import { nodesAt } from './at.ts';

/**
 * What a person may mean to select at an offset, each in the next: the word, the words in a bracket, the bracket, that with those who propose it, the paragraph's words, the paragraph, what stands below
 * it too, its part, the draft.
 */
export function selections(draft: Draft, offset: number): readonly Span[] {
  const found = nodesAt(draft, offset);
  if (found === undefined) return [];
  const { placed, nodes } = found;
  const { text, content, tree } = placed.paragraph;
  const words = span(Math.min(tree.label?.span.end ?? content.start, content.end), content.end);
  const inside = [
    wordAt(text, offset - placed.offset),
    ...nodes.toReversed().flatMap((node) => spansOf(node, text)),
    trimmed(text, words),
    content,
  ];
  const around = [...bracketsAround(draft, offset), ...divisionsAround(draft, placed), span(0, draft.length)];
  return nested([...inside.map((each) => shift(each, placed.offset)), ...around], offset);
}

/** Of the spans, the shorter first, those that hold the offset and what was kept before. */
function nested(spans: readonly Span[], offset: number): readonly Span[] {
  const kept: Span[] = [];
  const within = spans.filter(({ start, end }) => start < end && start <= offset && offset <= end);
  for (const each of within.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = kept.at(-1);
    if (last === undefined || (contains(each, last) && each.end - each.start > last.end - last.start)) kept.push(each);
  }
  return kept;
}

function wordAt(text: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && isOfWord(text, start - 1)) start--;
  while (end < text.length && isOfWord(text, end)) end++;
  return { start, end };
}

/** A letter or a figure; a hyphen or an apostrophe between two. */
function isOfWord(text: string, at: number): boolean {
  const isOne = (place: number) => isLetter(text.charCodeAt(place)) || /\d/.test(text.charAt(place));
  return isOne(at) || (/[-’']/.test(text.charAt(at)) && isOne(at - 1) && isOne(at + 1));
}

/** Of a pair of marks the words between them, and the words with the marks. */
function spansOf(node: Node, text: string): readonly Span[] {
  switch (node.type) {
    case 'text':
      return [];
    case 'bracketed': {
      const inner = trimmed(text, span(node.open.end, node.close.start));
      const said = node.head === undefined ? [] : [trimmed(text, span(afterColon(text, node.head.span.end), node.close.start))];
      return [...said, inner, node.span, span(node.span.start, node.attributions.at(-1)?.span.end ?? node.span.end)];
    }
    case 'quotation':
      return [trimmed(text, span(node.open.end, node.close.start)), node.span];
    case 'parenthesis':
    case 'editors-note':
      return [trimmed(text, span(node.span.start + 1, node.span.end - 1)), node.span];
    case 'change':
      return [node.old, node.new, node.span];
    default:
      return [node.span];
  }
}

function afterColon(text: string, offset: number): number {
  return offset + (/^\s*[:.]/.exec(text.slice(offset, offset + 4))?.[0].length ?? 0);
}

/** The brackets that open in one paragraph before the offset and close in another after it: what stands in them, and that with them. */
function bracketsAround(draft: Draft, offset: number): readonly Span[] {
  return spanningBrackets(draft)
    .pairs.filter(({ open, close }) => open.span.start <= offset && offset <= close.span.end)
    .flatMap(({ open, close }) => [span(open.span.end, close.span.start), span(open.span.start, close.span.end)]);
}

/** The paragraph with what stands below it, and the divisions that hold it. */
function divisionsAround(draft: Draft, { index }: Placed): readonly Span[] {
  return pathTo(documentOf(draft), index).flatMap(({ node, start }) => {
    const first = paragraphNumber(draft.paragraphs, start);
    const last = paragraphNumber(draft.paragraphs, start + node.size - 1);
    return first === undefined || last === undefined
      ? []
      : [span(first.offset + first.paragraph.content.start, last.offset + last.paragraph.content.end)];
  });
}
