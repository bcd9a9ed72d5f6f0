import type { PlacedIn } from '../../../draft/document/places.ts';
import { joinedLines } from '../../../draft/layout/joined-lines.ts';
import type { Vocabulary } from '../../../draft/layout/vocabulary.ts';
import { Paragraph } from '../../../syntax/paragraph.ts';
import { applyEdits, type TextEdit } from '../../../text/edit.ts';
import { lineStart } from '../../../text/line-breaks.ts';

/** The paragraph with its lines joined where all were broken at a margin, and with its words right after its number. Where any is short, they were ended on purpose, and stay. */
export function joinedParagraph({ paragraph, place }: PlacedIn, words: Vocabulary): Paragraph {
  const { text, content, tree } = paragraph;
  if (!/[\r\n]/.test(text.slice(content.start, content.end))) return paragraph;
  const labelEnd = tree.label?.span.end ?? content.start;
  const space = /^\s*/.exec(text.slice(labelEnd, content.end))?.[0] ?? '';
  const wordsFrom = labelEnd + space.length;
  const afterLabel: TextEdit[] = /[\r\n]/.test(space) ? [{ span: { start: labelEnd, end: wordsFrom }, newText: ' ' }] : [];
  const breaks = (joinedLines(paragraph, place, words) ?? []).filter(({ span }) => span.start >= wordsFrom);
  const isWrapped = breaks.every(({ span }) => span.start - Math.max(wordsFrom, lineStart(text, span.start)) >= shortestWrappedUnits);
  const edits = [...afterLabel, ...(isWrapped ? breaks : [])];
  return edits.length === 0 ? paragraph : new Paragraph(applyEdits(text, edits));
}

/** As the scanner of paragraphs has it, a shorter line was ended on purpose. */
const shortestWrappedUnits = 45;
