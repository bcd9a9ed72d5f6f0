import type { Citation, Doubts } from '../../citations/citation.ts';
import { doubtsOf } from '../../citations/describe.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { replacement } from '../finding.ts';
import type { FoundInParagraph } from '../rule.ts';
import { written } from './written.ts';

/** The check for symbols whose parts contradict each other, or what is known of their organization, in one respect. */
export function doubted(about: Doubts['about']): (paragraph: Paragraph, citation: Citation) => FoundInParagraph | undefined {
  return (paragraph, citation) => {
    const doubts = doubtsOf(citation);
    return doubts.about === about ? found(paragraph, citation, doubts) : undefined;
  };
}

function found({ text }: Paragraph, citation: Citation, { phrases, corrections }: Doubts): FoundInParagraph {
  const { start, end } = citation.span;
  const parenthesis = { start: start + text.slice(start, end).lastIndexOf('('), end };
  const [best] = corrections;
  const remedy =
    best === undefined
      ? 'Look the text up, and correct the number or what stands beside it.'
      : `If the number is right, write (${best}); else correct the number.`;
  return {
    span: citation.span,
    message: `“${written(citation, text)}” cannot be right: ${phrases.join(', and ')}. ${remedy}`,
    fixes: corrections.map((words) => replacement(`Write (${words})`, parenthesis, `(${words})`)),
  };
}
