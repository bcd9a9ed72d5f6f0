import { bracketsIn, type Standing } from '../../draft/brackets/brackets.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { tell } from '../../wording/say.ts';
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
            ...tell('openBlank'),
          })),
  ),
};

/** Whether brackets hold a blank: not the box in a list of tasks, `- [ ] `, nor the text of a link. */
function isBlank({ text }: Paragraph, { node: { head, open, close, attributions } }: Standing): boolean {
  if (head !== undefined || close.start - open.end > longestBlankUnits || close.start === open.end) return false;
  if (text.slice(open.end, close.start).trim() !== '') return false;
  const isLink = text.charAt(close.end) === '(' && attributions.length === 0;
  return !isLink && !/(?:^|[\r\n])[ \t]*[-*+•][ \t]$/.test(text.slice(Math.max(0, open.start - bulletUnits), open.start));
}

/** In a form, a blank to be filled in by hand is wide. */
const longestBlankUnits = 100;
/** Room for a bullet with its indentation. */
const bulletUnits = 20;
