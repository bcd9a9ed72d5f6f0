import { deepest } from '../../syntax/pair.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { mostMarks } from '../../syntax/parse-paragraph.ts';
import type { Fault } from '../../syntax/tree.ts';
import { inFigures } from '../../wording/in-figures.ts';
import { tell } from '../../wording/say.ts';
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
    return { span, ...tell('tooDeep', { depth: deepest, words: wordsFrom(paragraph, span.start, 20) }) };
  }
  const { start } = paragraph.content;
  return {
    span: { start, end: start + 1 },
    ...tell('tooManyMarks', { most: inFigures(mostMarks) }),
  };
}
