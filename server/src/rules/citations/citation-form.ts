import type { Citation } from '../../citations/citation.ts';
import { adoptedMeant } from '../../citations/proper-form.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { say, tell } from '../../wording/say.ts';
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
      ...tell('citationForm', { written: words, properly }),
      fixes: [replacement(say('writeSymbol', { symbol: properly }), span, properly)],
    };
  }
  const meant = adoptedMeant(citation);
  if (meant === undefined) return undefined;
  return {
    span,
    ...tell(citation.called === 'decision' ? 'symbolNoDecision' : 'symbolNoResolution', { written: words, meant }),
    fixes: [replacement(say('writeSymbol', { symbol: meant }), span, meant)],
  };
}
