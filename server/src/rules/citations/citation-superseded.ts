import type { Citation } from '../../citations/citation.ts';
import { findCitations } from '../../citations/read.ts';
import { respelled } from '../../citations/respell.ts';
import { citationGatherer, citationsIn } from '../../draft/citations/citations.ts';
import type { TextElsewhere, WorkspaceCitations } from '../../draft/citations/workspace-citations.ts';
import type { Draft } from '../../draft/draft.ts';
import { ownSymbols } from '../../draft/own-symbols.ts';
import { counter } from '../../draft/paragraphs.ts';
import { shift } from '../../text/span.ts';
import { type Fix, replacement } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';
import { written } from './written.ts';

export const citationSuperseded: Rule = {
  id: 'citation-superseded',
  severity: 'info',
  summary: 'A text is cited that another has replaced, as a catalogue says, and the other is not.',
  check: (draft, { citations }) => (citations === undefined ? [] : found(draft, citations)),
};

/** Each text once, where it is cited first. */
function found(draft: Draft, citations: WorkspaceCitations): Found[] {
  const replaced = replacedTexts(draft, citations);
  if (replaced.size === 0) return [];
  return citing(draft.paragraphs).flatMap(({ value, paragraph, offset }) =>
    value.flatMap((citation) => {
      const record = replaced.get(citation.key);
      if (record === undefined) return [];
      replaced.delete(citation.key);
      const words = paragraph.text.slice(citation.span.start, citation.span.end);
      const by = record.replacedBy.map(({ symbol }) => symbol).join(', ');
      return {
        span: shift(citation.span, offset),
        message: `“${written(citation, paragraph.text)}” was replaced by ${by}, as the catalogue ${record.fileName} says. Cite that, or both, if the text in force is meant.`,
        related: [{ uri: record.uri, range: record.range, message: `replaced by ${by}` }],
        fixes: record.replacedBy.flatMap(({ symbol }) => fix(symbol, words, citation, offset)),
      };
    }),
  );
}

const citing = citationGatherer((_paragraph, citation) => citation);
const citedKeys = counter((paragraph) => citationsIn(paragraph).map(({ key }) => key));

/** Who cites the new text as well knows of it, and so does the new text itself. */
function replacedTexts(draft: Draft, citations: WorkspaceCitations): Map<string, TextElsewhere> {
  const replaced = new Map<string, TextElsewhere>();
  const cited = citedKeys(draft.paragraphs);
  const own = new Set(ownSymbols(draft).map(({ citation }) => citation.key));
  for (const key of cited.keys()) {
    const record = citations.known(key).find(({ replacedBy }) => replacedBy.length > 0);
    if (record !== undefined && !own.has(key) && !record.replacedBy.some((by) => cited.has(by.key))) replaced.set(key, record);
  }
  return replaced;
}

function fix(symbol: string, words: string, citation: Citation, offset: number): readonly Fix[] {
  const [next] = findCitations(symbol);
  return next === undefined
    ? []
    : [replacement(`Cite ${symbol} instead`, shift(citation.span, offset), respelled(words, citation.symbol, next))];
}
