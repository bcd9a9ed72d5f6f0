import { stillThere } from '../../concordance/noted-differences.ts';
import type { Rule } from '../rule.ts';

export const languageDifference: Rule = {
  id: 'language-difference',
  severity: 'warning',
  summary: 'Two languages of one text do not have the same number, date, citation, brackets, proposer, stamp or paragraphs.',
  isBlind: ({ languages }) => languages === undefined,
  check: (draft, { languages }) =>
    languages === undefined ? [] : stillThere(languages, draft).map(({ span, told, elsewhere }) => ({ span, ...told, related: elsewhere })),
};
