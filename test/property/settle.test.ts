import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Contest, type ContestKind, isUnsettled, overlap } from '../../server/src/draft/contests/contest.ts';
import { allContests, contestsOf } from '../../server/src/draft/contests/contests.ts';
import { type ContestChoice, resolve } from '../../server/src/draft/contests/resolve.ts';
import { textAs } from '../../server/src/draft/contests/text-as.ts';
import { type Draft, parse } from '../../server/src/draft/draft.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { drafts, realTexts, wildTexts } from './arbitrary-draft.ts';
import { proposed } from './arbitrary-proposals.ts';

const choices = fc.constantFrom<ContestChoice>('accept', 'reject', 'lift', { version: 0 }, { version: 1 });
const real = realTexts();
const texts = fc.oneof(drafts(), wildTexts(), ...(real === undefined ? [] : [real]));

describe('settling contests', function () {
  this.timeout(patience(300_000));

  it('changes nothing but what is contested, and a space, a mark or a small word beside it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), choices, (text, number, choice) => {
        const draft = parse(text);
        const contest = oneOf(draft, number);
        if (contest !== undefined) for (const edit of resolve(draft, contest, choice)) assertBeside(text, contest, edit);
      }),
      runs(longest),
    );
  });

  it('leaves placeholders and remarks, and no other contest', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('agreed', 'accepted'), (text, whose) => {
        const left = allContests(contestsOf(parse(textAs(parse(text), whose))));
        assert.deepEqual(
          left.filter((contest) => !stays(contest)).map(({ kind, versions }) => [kind, ...versions.map((each) => each.text)]),
          [],
        );
      }),
      runs(longest),
    );
  });

  it('of all that was put into a clean text gives that text, when all is rejected', () => {
    fc.assert(
      fc.property(proposed(), ({ clean, text }) => {
        const draft = parse(text);
        assert.equal(applyEdits(text, resolve(draft, allContests(contestsOf(draft)), 'reject')), clean);
        assert.equal(textAs(draft, 'original'), clean);
        assert.equal(textAs(draft, { delegation: 'Fiji' }), clean);
      }),
      runs(longest),
    );
  });

  it('of two that are apart gives the same text in either order', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          proposed().map(({ text }) => text),
        ),
        fc.nat(),
        fc.nat(),
        choices,
        (text, one, other, choice) => {
          const draft = parse(text);
          const [a, b] = [oneOf(draft, one), oneOf(draft, other)];
          if (a === undefined || b === undefined || a === b || overlap(a, b) || [a, b].some((each) => hasTwin(draft, each))) return;
          const [first, second] = [inTurn(draft, a, b, choice), inTurn(draft, b, a, choice)];
          // Brackets in a row are read anew when one of them is settled, and may then be alternatives.
          if (first !== undefined && second !== undefined) assert.equal(first, second);
        },
      ),
      runs(longest),
    );
  });

  it('does not depend on how lines end', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          drafts(),
          proposed().map(({ text }) => text),
        ),
        fc.constantFrom('agreed', 'accepted', 'original'),
        (text, whose) => {
          const lf = text.replace(/\r\n?/g, '\n');
          assert.equal(textAs(parse(lf.replace(/\n/g, '\r\n')), whose), textAs(parse(lf), whose).replace(/\n/g, '\r\n'));
        },
      ),
      runs(200),
    );
  });
});

function oneOf(draft: Draft, number: number): Contest | undefined {
  const all = allContests(contestsOf(draft));
  return all[number % Math.max(1, all.length)];
}

/** Submissions stay when they are accepted; what crosses another contest has to wait for it. */
function stays(contest: Contest): boolean {
  return isUnsettled(contest) || contest.crosses || lasting.has(contest.kind);
}

const lasting: ReadonlySet<ContestKind> = new Set(['submission']);

/** Contests of the same words cannot be told apart once one of them is gone. */
function hasTwin(draft: Draft, { id }: Contest): boolean {
  const words = id.split('.')[0];
  return allContests(contestsOf(draft)).filter((each) => each.id.split('.')[0] === words).length > 1;
}

function inTurn(draft: Draft, a: Contest, b: Contest, choice: ContestChoice): string | undefined {
  const after = parse(applyEdits(draft.text(), resolve(draft, a, choice)));
  const next = allContests(contestsOf(after)).find(({ id }) => id === b.id);
  return next && applyEdits(after.text(), resolve(after, next, choice));
}

/** What an edit takes away outside of the contest's own parts is beside them, and holds a small word at most. */
function assertBeside(text: string, { parts, note }: Contest, { span, newText }: TextEdit): void {
  const own = note === undefined ? parts : [...parts, note.span];
  const outside = Array.from({ length: span.end - span.start }, (_, at) => span.start + at).filter(
    (at) => !own.some(({ start, end }) => start <= at && at < end),
  );
  const taken = outside.map((at) => text.charAt(at)).join('');
  assert.match(taken.replace(newText.length === 1 ? new RegExp(newText, 'i') : '', ''), /^[\s,;.[\]]*(?:\p{L}{1,6}[\s,;.]*){0,2}$/u);
  assert.ok(own.some(({ start, end }) => span.start <= end + 64 && start <= span.end + 64));
}
