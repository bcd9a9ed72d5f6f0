import { bracketsIn } from '../../draft/brackets/brackets.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Bracketed } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { say, tell } from '../../wording/say.ts';
import { replacement } from '../finding.ts';
import { type Found, perParagraph, type Rule } from '../rule.ts';

export const emptyProposal: Rule = {
  id: 'empty-proposal',
  severity: 'warning',
  summary: 'Brackets with nothing in them: `[]`, `[Chile: ]`.',
  check: perParagraph((paragraph) => {
    if (!paragraph.text.includes('[')) return [];
    return bracketsIn(paragraph).flatMap(({ node, within }) =>
      isEmpty(paragraph, node) && !within.some((outer) => isEmpty(paragraph, outer)) ? [found(paragraph, node)] : [],
    );
  }),
};

/** Whether brackets hold nothing. `[ ]` is a blank to be filled in, unless a proposer is named in it. */
function isEmpty({ text }: Paragraph, { head, open, close, attributions }: Bracketed): boolean {
  const words = text.slice(head?.span.end ?? open.end, close.start);
  if (words.length > longestEmptyUnits || words.replaceAll('[]', '').trim() !== '') return false;
  const isLink = text.charAt(close.end) === '(' && attributions.length === 0;
  return head === undefined ? !isLink && (words === '' || words.includes('[')) : true;
}

function found(paragraph: Paragraph, node: Bracketed): Found {
  const { text } = paragraph;
  const names = node.head === undefined ? undefined : text.slice(node.head.names.start, node.head.names.end);
  return {
    span: node.span,
    ...(names === undefined ? tell('emptyBrackets') : tell('emptyProposal', { names })),
    fixes: [
      replacement(
        names === undefined ? say('removeEmptyBrackets') : say('removeEmptyProposal', { names }),
        withSpace(text, { start: node.span.start, end: node.attributions.at(-1)?.span.end ?? node.span.end }),
        '',
      ),
    ],
  };
}

/** Brackets with nothing in them but spaces and empty brackets are no longer. */
const longestEmptyUnits = 100;

/** The span with one of the spaces on its two sides, so that one space is left. */
function withSpace(text: string, { start, end }: Span): Span {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/^[ \t]$/.test(before) && (after === '' || /[\s.,;:)\]]/.test(after))) return { start: start - 1, end };
  return (before === '' || /[\s([]/.test(before)) && /^[ \t]$/.test(after) ? { start, end: end + 1 } : { start, end };
}
