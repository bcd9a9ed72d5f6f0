import type { Rule } from '../rule.ts';
import { doubted } from './doubted.ts';
import { perCitation } from './per-citation.ts';

export const citationRange: Rule = {
  id: 'citation-range',
  severity: 'hint',
  summary: 'The number of a resolution is not among those that its session or its time adopted.',
  check: perCitation(doubted('range')),
};
