import type { NamedText } from '../../citations/named-text.ts';
import type { TextFacts } from './record.ts';
import { noRelations } from './relations.ts';

/** Of a text of which nothing is known but its symbol, and perhaps its title. */
export function bareFacts({ symbol, key }: NamedText, title?: string): TextFacts {
  const nothing = { date: undefined, authority: undefined, session: undefined, url: undefined, status: undefined, language: undefined };
  return { symbol, keys: [key], title, ...nothing, ...noRelations };
}
