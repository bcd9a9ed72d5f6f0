import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/draft/draft.ts';
import { comparedParagraphs } from '../../server/src/draft/revisions/compared-paragraph.ts';
import { mergeDrafts } from '../../server/src/draft/revisions/merge.ts';
import { revisionReport } from '../../server/src/features/revision.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { drafts, realTexts, wildTexts } from './arbitrary-draft.ts';
import { editOf, type Stroke, strokes } from './arbitrary-edit.ts';

const texts = fc.oneof({ weight: 4, arbitrary: drafts() }, realTexts() ?? drafts(), wildTexts());
const changes = fc.array(strokes(), { maxLength: 6 });
const names = { ours: 'CHILE', theirs: 'PERU' };

describe('revisions of a draft', function () {
  this.timeout(patience(120_000));

  it('that are the same have nothing to report', () => {
    fc.assert(
      fc.property(texts, (text) => assert.deepEqual(revisionReport(parse(text), parse(text)).paragraphs, [])),
      runs(longest / 4),
    );
  });

  it('are compared so that every word of both is told once', () => {
    fc.assert(
      fc.property(texts, changes, (text, edits) => {
        const [before, after] = [parse(text), parse(edited(text, edits))];
        const { paragraphs, same } = revisionReport(before, after);
        const kept = paragraphs.filter(({ change }) => change === 'changed').length;
        const count = (kind: string) => paragraphs.filter(({ change }) => change === kind).length;
        assert.equal(same + kept + count('dropped'), comparedParagraphs(before).length);
        assert.equal(same + kept + count('added'), comparedParagraphs(after).length);
        const words = (side: 'before' | 'after') =>
          paragraphs.map((each) =>
            each.words
              .filter((part) => part.in === 'both' || part.in === side)
              .map(({ text }) => text)
              .join(''),
          );
        const known = {
          before: new Set(comparedParagraphs(before).map(({ words }) => words)),
          after: new Set(comparedParagraphs(after).map(({ words }) => words)),
        };
        for (const side of ['before', 'after'] as const)
          for (const [at, said] of words(side).entries()) assert.ok(paragraphs[at]?.[side] === undefined || known[side].has(said), said);
      }),
      runs(longest / 2),
    );
  });

  it('are merged into the one that alone has changed, byte for byte', () => {
    fc.assert(
      fc.property(texts, changes, (text, edits) => {
        const [base, changed] = [parse(text), edited(text, edits)];
        const merge = (ours: string, theirs: string) => mergeDrafts(base, { ours: parse(ours), theirs: parse(theirs) }, names);
        assert.deepEqual(merge(changed, text), { text: changed, conflicts: 0 });
        assert.deepEqual(merge(changed, changed), { text: changed, conflicts: 0 });
        assert.deepEqual(merge(text, changed), { text: changed, conflicts: 0 });
      }),
      runs(longest / 2),
    );
  });

  it('are merged without a loss of words that either has added', () => {
    fc.assert(
      fc.property(texts, changes, changes, (text, ourEdits, theirEdits) => {
        const [ours, theirs] = [edited(text, ourEdits), edited(text, theirEdits)];
        const { text: merged } = mergeDrafts(parse(text), { ours: parse(ours), theirs: parse(theirs) }, names);
        const [base, all] = [countsOf(text), countsOf(merged)];
        for (const revision of [ours, theirs])
          for (const [word, count] of countsOf(revision))
            if (!base.has(word)) assert.ok((all.get(word) ?? 0) > 0, `“${word}” is lost (${count} times in the revision)`);
      }),
      runs(longest / 2),
    );
  });
});

function edited(text: string, edits: readonly Stroke[]): string {
  return edits.reduce((now, stroke) => applyEdits(now, [editOf(stroke, now)]), text);
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of comparedParagraphs(parse(text)))
    for (const [word] of words.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
