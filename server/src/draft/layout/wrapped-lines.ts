import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Node } from '../../syntax/tree.ts';
import { childrenOf } from '../../syntax/visit.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import { oneLine } from '../../text/white-space.ts';
import type { PlacedIn } from '../document/places.ts';
import { type Draft, parse } from '../draft.ts';
import { lineBreakAt, paragraphNumber } from '../paragraphs.ts';
import { brokenWords, type Gap } from './broken-words.ts';
import { columns } from './joined-lines.ts';

/**
 * The edits that break a paragraph's lines after a column at most or, for 0, make one line of them; undefined for what is no sentence, a table among them, and where the paragraph would be read otherwise: its edits are
 * made and read with the first line of the next. Offsets are from the paragraph's start.
 */
export function wrappedLines(draft: Draft, { paragraph, place, index }: PlacedIn, column: number): readonly TextEdit[] | undefined {
  const { text, content } = paragraph;
  if (!wrapped.has(place.role) || columns.test(text.slice(content.start, content.end))) return undefined;
  const lineBreak = lineBreakAt(draft.paragraphs, index);
  const edits = brokenWords(paragraph, column).flatMap(({ start, end, written }) =>
    text.slice(start, end) === spelled(written, lineBreak) ? [] : { span: span(start, end), newText: spelled(written, lineBreak) },
  );
  if (edits.length === 0) return edits;
  const made = applyEdits(text, edits);
  const next = paragraphNumber(draft.paragraphs, index + 1)?.paragraph.text.slice(0, nextUnits) ?? '';
  const read = paragraphNumber(parse(made + next).paragraphs, 0)?.paragraph;
  return read?.text === made && signature(read) === signature(paragraph) ? edits : undefined;
}

function spelled(written: Gap['written'], lineBreak: string): string {
  return written.replace('\n', lineBreak);
}

const wrapped: ReadonlySet<string> = new Set(['preambular', 'operative', 'sub-paragraph', 'lead-in']);

/** What the lines of a paragraph must not change: its label, and everything in its words that is more than words. */
function signature({ text, tree }: Paragraph): string {
  const { label } = tree;
  const parts = (nodes: readonly Node[]): readonly string[] =>
    nodes.flatMap((node) =>
      node.type === 'text' ? [] : [`${node.type} ${oneLine(text.slice(node.span.start, node.span.end))}`, ...parts(childrenOf(node))],
    );
  return [label && oneLine(text.slice(label.span.start, label.span.end)), ...parts(tree.nodes)].join('\n');
}

/** Room for a line. In UTF-16 code units. */
const nextUnits = 300;
