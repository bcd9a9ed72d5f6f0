import { bracketsIn, type Standing } from '../../draft/brackets/brackets.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { perParagraph, type Rule } from '../rule.ts';

export const openBlank: Rule = {
  id: 'open-blank',
  severity: 'info',
  summary: 'Brackets hold a blank, `[ ]`: a value or some words are still to be written.',
  check: perParagraph((paragraph) =>
    !paragraph.text.includes('[')
      ? []
      : bracketsIn(paragraph)
          .filter((standing) => isBlank(paragraph, standing))
          .map(({ node }) => ({
            span: node.span,
            message:
              'Empty brackets: nothing is proposed here. Write the value or the words that are meant, or a word for what is missing ([date], [number]), or remove the brackets.',
          })),
  ),
};

/** The box of a list of tasks, `- [ ] `, and the text of a link are none. */
function isBlank({ text }: Paragraph, { node: { head, open, close, attributions } }: Standing): boolean {
  if (head !== undefined || close.start - open.end > longestBlank || close.start === open.end) return false;
  if (text.slice(open.end, close.start).trim() !== '') return false;
  const isLink = text.charAt(close.end) === '(' && attributions.length === 0;
  return !isLink && !/(?:^|[\r\n])[ \t]*[-*+•][ \t]$/.test(text.slice(Math.max(0, open.start - 20), open.start));
}

/** In UTF-16 code units. */
const longestBlank = 100;
