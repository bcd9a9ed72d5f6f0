import type { Citation } from '../../citations/citation.ts';
import type { Paragraph } from '../../syntax/paragraph.ts';
import { replacement } from '../finding.ts';
import { type FoundInParagraph, perParagraph, type Rule } from '../rule.ts';
import { citationsIn, written } from './citations-in.ts';

export const citationForm: Rule = {
  id: 'citation-form',
  severity: 'info',
  summary: 'A symbol is not written as its organization writes it, or a resolution is cited by the symbol of a document.',
  check: perParagraph((paragraph) => citationsIn(paragraph).flatMap((citation) => found(paragraph, citation) ?? [])),
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
  const meant = resolutionMeant(citation);
  if (meant === undefined) return undefined;
  return {
    span,
    message: `No ${citation.called} has the symbol ${words}, which is that of a document. If the ${citation.called} of that number is meant, write ${meant}.`,
    fixes: [replacement(`Write ${meant}`, span, meant)],
  };
}

/** “A/RES/76/3” for what the text calls “resolution A/76/3”; undefined where the symbol may be right. */
function resolutionMeant({ called, family, symbol }: Citation): string | undefined {
  const parts = called === undefined || family !== 'un' ? null : sessionAndNumber.exec(symbol);
  return parts === null ? undefined : `${parts[1]}/${called === 'resolution' ? 'RES' : 'DEC'}/${parts[2]}`;
}

/** Neither “A/76/L.3” nor “A/C.3/76/3”, which may hold drafts. */
const sessionAndNumber = /^(A|A\/HRC)\/((?:\d{2,3}|E?S-\d{1,2})\/\d{1,3})$/;
