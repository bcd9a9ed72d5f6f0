import { bracketsIn, isAttributed } from '../../draft/brackets/brackets.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import type { Bracketed } from '../../syntax/tree.ts';
import { say, tell } from '../../wording/say.ts';
import { type Found, perParagraph, type Rule } from '../rule.ts';
import { wordsFrom } from '../words-of.ts';

export const redundantBrackets: Rule = {
  id: 'redundant-brackets',
  severity: 'info',
  summary: 'Two pairs of brackets round the same words, and nobody’s name at either.',
  check: perParagraph((paragraph) => {
    if (!paragraph.text.includes('[')) return [];
    return bracketsIn(paragraph).flatMap(({ node, within, quoted }) => {
      const outer = within.at(-1);
      return outer !== undefined && !quoted && doubles(paragraph, outer, node) ? [found(paragraph, outer, node)] : [];
    });
  }),
};

/** A value still to come, `[[X]]`, may well stand in brackets of its own. */
function doubles({ text }: Paragraph, outer: Bracketed, inner: Bracketed): boolean {
  if (isAttributed(outer) || isAttributed(inner) || inner.placeholder) return false;
  return isBlank(text, outer.open.end, inner.span.start) && isBlank(text, inner.span.end, outer.close.start);
}

function isBlank(text: string, start: number, end: number): boolean {
  return end - start < 10 && text.slice(start, end).trim() === '';
}

function found(paragraph: Paragraph, outer: Bracketed, inner: Bracketed): Found {
  return {
    span: { start: outer.open.start, end: inner.open.end },
    ...tell('redundantBrackets', { words: wordsFrom(paragraph, inner.open.end) }),
    related: [{ span: { start: inner.close.start, end: outer.close.end }, message: say('bothPairsClose') }],
    fixes: [
      {
        title: say('removeOuterPair'),
        // Each pair may be the reserve of another delegation, whose name was not written down.
        certain: false,
        edits: () => [
          { span: { start: outer.open.start, end: inner.open.start }, newText: '' },
          { span: { start: inner.close.end, end: outer.close.end }, newText: '' },
        ],
      },
    ],
  };
}
