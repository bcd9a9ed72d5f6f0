import type { Rule } from '../rule.ts';
import { endingsIn } from './wrong-ending.ts';

export const preamblePunctuation: Rule = {
  id: 'preamble-punctuation',
  severity: 'info',
  summary: 'A preambular paragraph ends with another mark than the body’s custom is.',
  check: endingsIn('preamble'),
};
