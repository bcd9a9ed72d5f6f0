export { describeCitation } from './citations/describe.ts';
export type { Citation, CitationDescription, CitationFamily, CitationKind, Session } from './citations/facts.ts';
export { symbolKeysInFileName } from './citations/file-name.ts';
export { findCitations, listAt, listPlaces, symbolAt, symbolPlaces } from './citations/scan.ts';
