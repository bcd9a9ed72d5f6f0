import { say } from '../wording/say.ts';
import { type Citation, type CitationDescription, type Doubts, noDoubts } from './citation.ts';
import { adoptedMeant } from './proper-form.ts';
import { familyOf } from './registry.ts';

/** What is known of the cited text, and what cannot be right in its symbol. */
export function describeCitation(citation: Citation): CitationDescription {
  const { describe, doubts } = familyOf(citation);
  const { title, facts, subject } = describe(citation);
  const [url] = linksOf(citation);
  const meant = adoptedMeant(citation);
  const misnamed =
    meant === undefined ? [] : [say(citation.called === 'decision' ? 'documentNoDecision' : 'documentNoResolution', { meant })];
  return { title, details: [...facts, ...misnamed, ...(doubts?.(citation, subject).phrases ?? [])], ...(url === undefined ? {} : { url }) };
}

/** The public addresses that are known for certain, the best first. */
export function linksOf(citation: Citation): readonly string[] {
  const { link, furtherLinks } = familyOf(citation);
  const url = link?.(citation);
  return [...(url === undefined ? [] : [url]), ...(furtherLinks?.(citation) ?? [])];
}

/** What cannot be right in the symbol, by the conventions of its organization and by the numbers that are known. */
export function doubtsOf(citation: Citation): Doubts {
  return familyOf(citation).doubts?.(citation) ?? noDoubts;
}
