import type { Citation } from '../../citations/citation.ts';
import { adoptedMeant } from '../../citations/proper-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { replacement } from '../finding.ts';
import type { FoundInParagraph, Rule } from '../rule.ts';
import { perCitation } from './per-citation.ts';
import { written } from './written.ts';

export const citationForm: Rule = {
  id: 'citation-form',
  severity: 'info',
  summary: 'A symbol is not written as its organization writes it, or a resolution is cited by the symbol of a document.',
  check: perCitation(found),
};

function found({ text }: Paragraph, citation: Citation): FoundInParagraph | undefined {
  const { span, properly } = citation;
  const words = written(citation, text);
  if (properly !== undefined) {
    return {
      span,
      message: `“${words}” is written ${properly}.`,
      fixes: [replacement(`Write ${properly}`, span, properly)],
    };
  }
  const meant = adoptedMeant(citation);
  if (meant === undefined) return undefined;
  return {
    span,
    message: `No ${citation.called} has the symbol ${words}, which is that of a document. If the ${citation.called} of that number is meant, write ${meant}.`,
    fixes: [replacement(`Write ${meant}`, span, meant)],
  };
}
