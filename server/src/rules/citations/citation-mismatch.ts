import type { Citation } from '../../citations/citation.ts';
import { doubtsOf } from '../../citations/describe.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { allOf } from '../../syntax/visit.ts';
import { replacement } from '../finding.ts';
import { type Found, perParagraph, type Rule } from '../rule.ts';
import { date, datedOtherwise } from './dated-otherwise.ts';

export const citationMismatch: Rule = {
  id: 'citation-mismatch',
  severity: 'warning',
  summary: 'A symbol’s parts contradict each other, or the date after it: its number is of another session, meeting or year.',
  check: perParagraph((paragraph) =>
    mayMismatch.test(paragraph.text)
      ? allOf(paragraph.tree.nodes, 'citation').flatMap(
          ({ citation }) => found(paragraph, citation) ?? datedOtherwise(paragraph, citation) ?? [],
        )
      : [],
  ),
};

/** The parts that can contradict the others stand in parentheses. */
const mayMismatch = new RegExp(`\\(|${date.source}`, 'u');

function found({ text }: Paragraph, citation: Citation): Found | undefined {
  const { phrases, corrections } = doubtsOf(citation);
  if (phrases.length === 0) return undefined;
  const { start, end } = citation.span;
  const written = text.slice(start, end);
  const parenthesis = { start: start + written.lastIndexOf('('), end };
  const [best] = corrections;
  const remedy =
    best === undefined
      ? 'Look the text up, and correct the number or what follows it.'
      : `If the number is right, write (${best}); else correct the number.`;
  return {
    span: citation.span,
    message: `“${written.replace(/\s+/g, ' ')}” contradicts itself: ${phrases.join(', and ')}. ${remedy}`,
    fixes: corrections.map((words) => replacement(`Write (${words})`, parenthesis, `(${words})`)),
  };
}
