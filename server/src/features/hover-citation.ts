import type { Citation } from '../citations/citation.ts';
import { describeCitation } from '../citations/describe.ts';
import type { Library } from '../library/library.ts';
import { card, escaped } from './markdown.ts';

/** What a citation cites, in words, with doubts about it, and the draft of the workspace that bears its symbol. */
export function citationCard(citation: Citation, library: Library): string {
  const { title, details, url } = describeCitation(citation);
  return card([
    `**${escaped(citation.symbol)}**`,
    escaped(title),
    details.map((detail) => `- ${escaped(detail)}`).join('\n'),
    ...library.draftsWithSymbol(citation.key).map(({ title: name, symbols }) => {
      const written = symbols.find((symbol) => symbol.key === citation.key)?.written;
      return `In this workspace: ${escaped(name)}${written === undefined ? '' : `, which bears the symbol ${escaped(written.replace(/\s+/g, ' '))}`}`;
    }),
    url === undefined ? undefined : `[${escaped(url)}](${url})`,
  ]);
}
