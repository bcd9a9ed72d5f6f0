import type { PlacedIn } from '../../../draft/document/places.ts';
import { joinedLines } from '../../../draft/layout/joined-lines.ts';
import type { Vocabulary } from '../../../draft/layout/vocabulary.ts';
import { Paragraph } from '../../../syntax/paragraph.ts';
import { shortLineUnits } from '../../../syntax/scan.ts';
import { applyEdits, type TextEdit } from '../../../text/edit.ts';

/** The paragraph with its lines joined where all were broken at a margin, and with its words right after its number. Where any is short, they were ended on purpose, and stay. */
export function joinedParagraph({ paragraph, place }: PlacedIn, words: Vocabulary): Paragraph {
  const { text, content, tree } = paragraph;
  if (!/[\r\n]/.test(text.slice(content.start, content.end))) return paragraph;
  const labelEnd = tree.label?.span.end ?? content.start;
  const space = /^\s*/.exec(text.slice(labelEnd, content.end))?.[0] ?? '';
  const wordsFrom = labelEnd + space.length;
  const afterLabel: TextEdit[] = /[\r\n]/.test(space) ? [{ span: { start: labelEnd, end: wordsFrom }, newText: ' ' }] : [];
  const lines = text.slice(wordsFrom, content.end).split(/\r\n|\r|\n/);
  const isWrapped = lines.slice(0, -1).every((line) => line.trimEnd().length >= shortLineUnits);
  const wrapped = isWrapped ? (joinedLines(paragraph, place, words) ?? []).filter(({ span }) => span.start >= wordsFrom) : [];
  const edits = [...afterLabel, ...wrapped];
  return edits.length === 0 ? paragraph : new Paragraph(applyEdits(text, edits));
}
