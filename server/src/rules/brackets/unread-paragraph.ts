import { deepest } from '../../syntax/pair.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { mostMarks } from '../../syntax/parse-paragraph.ts';
import type { Fault } from '../../syntax/tree.ts';
import { type Found, perParagraph, type Rule } from '../rule.ts';
import { wordsFrom } from '../words-of.ts';

export const unreadParagraph: Rule = {
  id: 'unread-paragraph',
  severity: 'warning',
  summary: 'A paragraph has too many brackets, or too deep ones, to be read: other rules are silent about it.',
  check: perParagraph((paragraph) =>
    paragraph.faults.flatMap((fault) => (fault.kind === 'depth' || fault.kind === 'length' ? [found(paragraph, fault)] : [])),
  ),
};

function found(paragraph: Paragraph, { kind, span }: Fault): Found {
  if (kind === 'depth') {
    return {
      span,
      message: `Brackets, parentheses and quotations stand ${deepest} deep before “${wordsFrom(paragraph, span.start, 20)}”. What is deeper is read as plain text, and nobody proposes it: take some of the brackets out.`,
    };
  }
  const { start } = paragraph.content;
  return {
    span: { start, end: start + 1 },
    message: `This paragraph has more than ${mostMarks.toLocaleString('en')} brackets and quotation marks, and is read as one piece of plain text. Divide it by blank lines.`,
  };
}
