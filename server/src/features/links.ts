import type { Citation } from '../citations/citation.ts';
import { describeCitation } from '../citations/describe.ts';
import { citingParagraphs } from '../draft/citations/citations.ts';
import type { Draft } from '../draft/draft.ts';
import type { Library } from '../library/library.ts';
import { type Span, shift } from '../text/span.ts';
import type { Link } from './data.ts';
import { type AddressPatterns, publicAddresses } from './public-addresses.ts';

/**
 * The public addresses of the texts that the draft cites, where a catalogue tells them or they are known for certain. A text that the workspace has needs none: in VS Code a click that
 * follows a link also goes to the definition, and would open both.
 */
export function links(draft: Draft, library: Library, patterns: AddressPatterns): readonly Link[] {
  return citingParagraphs(draft.paragraphs).flatMap(({ value, offset }) =>
    value.flatMap((citation) => linkOf(citation, shift(citation.span, offset), library, patterns) ?? []),
  );
}

function linkOf(citation: Citation, span: Span, library: Library, patterns: AddressPatterns): Link | undefined {
  if (library.draftsWithSymbol(citation.key).length > 0) return undefined;
  const [address] = publicAddresses(citation, library, patterns);
  return address && { span, url: address.url, title: describeCitation(citation).title };
}
