import type { Loose } from '../../server/src/draft/brackets/marks-without-partner.ts';
import { type Spanning, spanningBrackets, spanningParentheses, spanningQuotes } from '../../server/src/draft/brackets/spanning.ts';
import { documentOf } from '../../server/src/draft/document/document.ts';
import { structure } from '../../server/src/draft/document/places.ts';
import type { Draft } from '../../server/src/draft/draft.ts';
import { numberOf } from '../../server/src/draft/naming.ts';
import { paragraphsIn } from '../../server/src/draft/paragraphs.ts';
import { folds } from '../../server/src/features/folds.ts';
import { outline } from '../../server/src/features/outline.ts';
import { proposals } from '../../server/src/features/proposals.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import type { Paragraph } from '../../server/src/syntax/paragraph.ts';
import { footnotesOf, referencesOf } from '../support/all-of-draft.ts';
import { runRules } from '../support/run-rules.ts';

/** The findings of every rule; a rule that throws is a bug, and fails the test that asks. */
export function check(draft: Draft): readonly Finding[] {
  return runRules(draft, { settings: defaultSettings }, (_rule, error) => {
    throw error;
  });
}

export function paragraphsOf(draft: Draft): Paragraph[] {
  return [...paragraphsIn(draft.paragraphs)].map(({ paragraph }) => paragraph);
}

/** All that is computed from a draft, as plain data: two drafts of one text must have the same. */
export function factsOf(draft: Draft): unknown {
  const findings = check(draft);
  return {
    length: draft.length,
    lineCount: draft.lineCount,
    paragraphs: [...paragraphsIn(draft.paragraphs)].map(({ paragraph: { text, tree }, ...at }) => ({ text, tree, ...at })),
    places: [...structure(draft)].map(({ index, place: { previous, ...place } }) => ({
      index,
      place,
      // Of the label before, its number counts; its spans are those of another paragraph.
      previous: previous === undefined ? undefined : numberOf(previous),
    })),
    document: documentOf(draft),
    footnotes: footnotesOf(draft),
    references: referencesOf(draft),
    spanning: [spanningBrackets(draft), spanningQuotes(draft), spanningParentheses(draft)].map(spanningFacts),
    findings: findings.map(findingFacts),
    edits: someOf(findings).map(({ fixes }) => fixes.map((fix) => fix.edits())),
    proposals: proposals(draft),
    outline: outline(draft),
    folds: folds(draft),
    tokens: semanticTokens(draft),
  };
}

function findingFacts({ fixes, ...finding }: Finding): unknown {
  return { ...finding, fixes: fixes.map(({ title, certain }) => ({ title, certain })) };
}

/** A renumbering walks the whole draft: of many findings, eight tell as much as all. */
function someOf<T>(all: readonly T[]): T[] {
  const step = Math.ceil(all.length / 8);
  return all.filter((_, at) => at % step === 0);
}

function spanningFacts({ pairs, lost }: Spanning): unknown {
  return { pairs: pairs.map(({ open, close }) => [looseFacts(open), looseFacts(close)]), lost: lost.map(looseFacts) };
}

function looseFacts({ paragraph, ...loose }: Loose): unknown {
  return { text: paragraph.text, ...loose };
}
