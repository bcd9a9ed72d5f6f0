import type { Citation } from '../../citations/citation.ts';
import { findCitations } from '../../citations/read.ts';
import { respelled } from '../../citations/respell.ts';
import type { TextElsewhere, WorkspaceCitations } from '../../draft/citations/workspace-citations.ts';
import type { Draft } from '../../draft/draft.ts';
import { type Placed, paragraphNumber } from '../../draft/paragraphs.ts';
import { shift } from '../../text/span.ts';
import { say, tell } from '../../wording/say.ts';
import { type Fix, replacement } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';
import { citationsByParagraph, firstCitations } from './first-citations.ts';
import { ownKeys } from './own-keys.ts';
import { written } from './written.ts';

export const citationSuperseded: Rule = {
  id: 'citation-superseded',
  severity: 'info',
  summary: 'A text is cited that another has replaced, as a catalogue says, and the other is not.',
  check: (draft, { citations }) => (citations === undefined ? [] : found(draft, citations)),
};

/** Each text once, where it is cited first. */
function found(draft: Draft, citations: WorkspaceCitations): Found[] {
  const cited = firstCitations(draft);
  const own = ownKeys(draft);
  return [...cited.values()].flatMap(({ key, index, at }) => {
    const record = own.has(key) ? undefined : citations.replaced(key);
    // Who cites the new text as well knows of it, and so does the new text itself.
    if (record === undefined || record.replacedBy.some((by) => cited.has(by.key))) return [];
    const placed = paragraphNumber(draft.paragraphs, index);
    const citation = placed && citationsByParagraph.hits.of(placed.paragraph)?.[at];
    return placed === undefined || citation === undefined ? [] : replacedCitation(placed, citation, record);
  });
}

function replacedCitation({ paragraph, offset }: Placed, citation: Citation, record: TextElsewhere): Found {
  const words = paragraph.text.slice(citation.span.start, citation.span.end);
  const by = record.replacedBy.map(({ symbol }) => symbol).join(', ');
  return {
    span: shift(citation.span, offset),
    ...tell('superseded', { symbol: written(citation, paragraph.text), by, file: record.fileName }),
    related: [{ uri: record.uri, range: record.range, message: say('replacedBy', { by }) }],
    fixes: record.replacedBy.flatMap(({ symbol }) => fix(symbol, words, citation, offset)),
  };
}

function fix(symbol: string, words: string, citation: Citation, offset: number): readonly Fix[] {
  const [next] = findCitations(symbol);
  return next === undefined
    ? []
    : [replacement(say('citeInstead', { symbol }), shift(citation.span, offset), respelled(words, citation.symbol, next))];
}
