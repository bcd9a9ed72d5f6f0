import type { Citation, CitationDescription, Doubts } from './citation.ts';
import { familyOf } from './registry.ts';

/** What a citation cites, with what is wrong in it. */
export function describeCitation(citation: Citation): CitationDescription {
  const { describe, doubts, link } = familyOf(citation);
  const { title, facts, itself } = describe(citation);
  const url = link?.(citation);
  return { title, details: [...facts, ...(doubts?.(citation, itself).phrases ?? [])], ...(url === undefined ? {} : { url }) };
}

/** By the conventions and the known numbers of the organizations that number their texts in one series. */
export function doubtsOf(citation: Citation): Doubts {
  return familyOf(citation).doubts?.(citation) ?? { phrases: [], right: [] };
}
