import type { NamedText } from '../../citations/named-text.ts';
import { findCitations } from '../../citations/read.ts';
import type { TextFacts } from './record.ts';

export type Relations = Pick<TextFacts, 'draft' | 'replacedBy' | 'amendedBy'>;

export const noRelations: Relations = { draft: undefined, replacedBy: [], amendedBy: [] };

/**
 * Reads the field `references` of CSL-JSON, which styles print as the history of a text: "draft A/79/L.2; replaced by A/RES/80/5". Each phrase begins with
 * one of these words and goes on with symbols. Other phrases are left to whoever wrote them.
 */
export function readRelations(references: string): Relations {
  const named = (words: RegExp): NamedText[] =>
    references
      .split(';')
      .flatMap((phrase) => (words.test(phrase) ? findCitations(phrase).map(({ symbol, key }) => ({ symbol, key })) : []));
  return {
    draft: named(/^\s*draft\b/i)[0],
    replacedBy: named(/^\s*(?:replaced|superseded) by\b/i),
    amendedBy: named(/^\s*amended by\b/i),
  };
}

/** The field `references` of these relations; undefined where there are none. */
export function writtenRelations({ draft, replacedBy, amendedBy }: Relations): string | undefined {
  const phrase = (words: string, texts: readonly NamedText[]): string[] =>
    texts.length === 0 ? [] : [`${words} ${texts.map(({ symbol }) => symbol).join(', ')}`];
  const phrases = [
    ...phrase('draft', draft === undefined ? [] : [draft]),
    ...phrase('replaced by', replacedBy),
    ...phrase('amended by', amendedBy),
  ];
  return phrases.length === 0 ? undefined : phrases.join('; ');
}
