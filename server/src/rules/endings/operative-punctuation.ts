import type { Rule } from '../rule.ts';
import { endingsIn } from './wrong-ending.ts';

export const operativePunctuation: Rule = {
  id: 'operative-punctuation',
  severity: 'info',
  summary: 'An operative paragraph, or one of its list, ends with another mark than the body’s custom is.',
  check: endingsIn('operative'),
};
