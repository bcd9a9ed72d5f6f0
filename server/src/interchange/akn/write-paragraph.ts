import { type PlacedIn, placedAt } from '../../draft/document/places.ts';
import type { Draft } from '../../draft/draft.ts';
import { joinedLines } from '../../draft/layout/joined-lines.ts';
import type { Vocabulary } from '../../draft/layout/vocabulary.ts';
import { allOf } from '../../syntax/visit.ts';
import { type MarkedSpan, markedUp } from '../../text/marked-up.ts';
import { span } from '../../text/span.ts';
import type { WrittenDelegations } from './write-delegations.ts';
import { markedNodes } from './write-nodes.ts';
import type { WrittenNotes } from './write-notes.ts';
import { aknText } from './xml-text.ts';

/** Writes the words of paragraphs. */
export interface Paragraphs {
  /** The words of the paragraph with this number, or those after an offset of the draft's, with `more` elements. */
  readonly lineOf: (index: number, from?: number, more?: readonly MarkedSpan[]) => string;
  /** The label of a paragraph as an element of its own, and where its words begin; undefined where it has none, or where it stands in brackets or in a change with words of it. */
  readonly numberOf: (placed: PlacedIn) => { readonly number: string; readonly end: number } | undefined;
}

export function createParagraphs(draft: Draft, words: Vocabulary, delegations: WrittenDelegations, notes: WrittenNotes): Paragraphs {
  const lineOf: Paragraphs['lineOf'] = (index, from, more = []) => {
    const placed = placedAt(draft, index);
    if (placed === undefined) return '';
    const { paragraph, offset } = placed;
    const { content, tree } = paragraph;
    const label = from === undefined ? notes.labelOf(index) : undefined;
    const written = paragraph.text.slice(Math.max(content.start, (label?.end ?? from ?? offset) - offset), content.end);
    const start = content.end - written.trimStart().length;
    const marked = [...more, ...markedNodes(paragraph, tree.nodes, delegations)];
    const marks = new Map<number, MarkedSpan>();
    for (const { span: place } of allOf(tree.nodes, 'footnote-mark')) {
      const instead = notes.markAt(offset + place.start, lineOf);
      if (instead !== undefined) marks.set(place.start, { ...place, open: '', close: '', instead });
    }
    marked.push(...marks.values(), ...lineEnds(placed, words, marks));
    const text = markedUp(paragraph.text, span(start, content.end), marked, aknText);
    return (label?.written ?? '') + text;
  };
  return {
    lineOf,
    numberOf({ paragraph, offset }) {
      const { tree, content, text } = paragraph;
      const { label } = tree;
      if (label === undefined || tree.nodes.some((node) => node.span.start < label.span.end && node.span.end > label.span.end))
        return undefined;
      return { number: aknText(text.slice(content.start, label.span.end)), end: offset + label.span.end };
    },
  };
}

/** A line's end is a space where the lines are one, and an element where each stands for itself. */
function* lineEnds({ paragraph, place }: PlacedIn, words: Vocabulary, marks: ReadonlyMap<number, unknown>): Generator<MarkedSpan> {
  if (paragraph.lineBreaks === 0) return;
  const { text, content } = paragraph;
  const joined = new Map((joinedLines(paragraph, place, words) ?? []).filter(({ mends }) => !mends).map((each) => [each.span.start, each]));
  for (const { index, 0: gap } of text.slice(content.start, content.end).matchAll(/(?:\r\n?|\n)[ \t\u00a0]*/g)) {
    const end = content.start + index + gap.length;
    let start = content.start + index;
    while (isBlank.test(text.charAt(start - 1))) start--;
    const one = joined.get(start);
    // The mark of a note that a converter put on a line of its own.
    const instead = one?.newText ?? (marks.has(end) ? '' : '<eol/>');
    yield { ...span(start, end), open: '', close: '', instead };
  }
}

const isBlank = /[ \t\u00a0]/;
