import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Contest } from '../../server/src/draft/contests/contest.ts';
import { allContests, contestsOf } from '../../server/src/draft/contests/contests.ts';
import { type Draft, parse, update } from '../../server/src/draft/draft.ts';
import { settleProposal } from '../../server/src/features/settle-proposal.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { drafts, realTexts, wildTexts } from './arbitrary-draft.ts';
import { editOf, strokes } from './arbitrary-edit.ts';
import { proposed } from './arbitrary-proposals.ts';

const texts = fc.oneof(
  drafts(),
  wildTexts(),
  proposed().map(({ text }) => text),
  ...[realTexts() ?? []].flat(),
);

describe('settling what was shown', function () {
  this.timeout(patience(300_000));

  it('settles those words, or nothing where the draft has changed there', () => {
    let settled = 0;
    fc.assert(
      fc.property(texts, fc.nat(), strokes(), fc.constantFrom('accept', 'reject'), (text, number, stroke, kind) => {
        const draft = parse(text);
        const shown = oneOf(draft, number);
        fc.pre(shown !== undefined);
        const edit = editOf(stroke, text);
        const after = update(draft, edit);
        // Where its words stand now, had nobody touched them.
        const moved = edit.span.end <= shown.span.start ? edit.newText.length - (edit.span.end - edit.span.start) : 0;
        for (const at of [shown.span.start, shown.span.start + moved]) {
          const edits = settleProposal(after, shown.id, at, kind);
          if (edits === undefined) continue;
          settled++;
          const own: Contest | undefined = allContests(contestsOf(after)).find(({ id, span }) => id === shown.id && span.start === at);
          assert.ok(own !== undefined);
          assert.deepEqual(wordsOf(own), wordsOf(shown));
          for (const { span } of edits)
            assert.ok(own.parts.some((part) => span.start <= part.end + beside && part.start <= span.end + beside));
        }
      }),
      runs(longest),
    );
    assert.ok(settled > 0);
  });

  it('waits where another proposal begins in it and ends after it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const draft = parse(text);
        const all = allContests(contestsOf(draft));
        for (const { id, span } of all.filter(({ crosses }) => crosses))
          for (const kind of ['accept', 'reject'] as const) assert.equal(settleProposal(draft, id, span.start, kind), undefined);
        for (const [at, one] of all.entries())
          for (const other of all.slice(at + 1, at + 1 + neighbours))
            if (one.parts.some((part) => other.parts.some((its) => part.start < its.start && its.start < part.end && part.end < its.end)))
              assert.ok(one.crosses || other.crosses, `${one.kind} ${one.span.start} and ${other.kind} ${other.span.start}`);
      }),
      runs(longest),
    );
  });
});

function oneOf(draft: Draft, number: number): Contest | undefined {
  const all = allContests(contestsOf(draft));
  return all[number % Math.max(1, all.length)];
}

function wordsOf({ kind, versions }: Contest): readonly string[] {
  return [kind, ...versions.map(({ text }) => text)];
}

/** In UTF-16 code units: a space, a mark or a small word. */
const beside = 64;
/** Contests stand in the order of the text. */
const neighbours = 12;
