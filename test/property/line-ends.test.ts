import fc from 'fast-check';
import { structure } from '../../server/src/draft/document/places.ts';
import { type Draft, parse } from '../../server/src/draft/draft.ts';
import type { OutlineItem } from '../../server/src/features/data.ts';
import { outline } from '../../server/src/features/outline.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { longest, runs } from '../support/runs.ts';
import { drafts, realTexts } from './arbitrary-draft.ts';
import { check } from './facts.ts';
import { same } from './same.ts';

describe('a draft with CR LF at its line ends', () => {
  const texts = fc.oneof(
    drafts(),
    (realTexts() ?? drafts()).map((text) => text.replace(/\r\n?/g, '\n')),
  );

  it('means what it means with LF', () => {
    fc.assert(
      fc.property(texts, (text) => {
        same(meaning(parse(text.replaceAll('\n', '\r\n'))), meaning(parse(text)));
      }),
      runs(longest / 6),
    );
  });
});

/** All that does not count code units from the draft's start. */
function meaning(draft: Draft): unknown {
  return {
    findings: check(draft).map(({ rule, message, span: { start, end }, fixes }) => ({
      rule,
      message,
      start: draft.positionAt(start),
      end: draft.positionAt(end),
      fixes: fixes.map(({ title }) => title),
    })),
    outline: named(outline(draft)),
    roles: [...structure(draft)].map(({ line, place: { role, section, depth } }) => ({ line, role, section, depth })),
    tokens: semanticTokens(draft).map(({ start, type, ...token }) => ({ ...draft.positionAt(start), length: token.end - start, type })),
  };
}

function named(items: readonly OutlineItem[]): unknown {
  return items.map(({ name, detail, kind, children }) => ({ name, detail, kind, children: named(children) }));
}
