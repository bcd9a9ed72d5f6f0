import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Contest, Holder, Version } from '../../server/src/draft/contests/contest.ts';
import { allContests, contestAt, contestsOf } from '../../server/src/draft/contests/contests.ts';
import { parse, update } from '../../server/src/draft/draft.ts';
import { oneLine } from '../../server/src/text/white-space.ts';
import { type Mark, readFixture } from '../support/fixture.ts';

const folder = new URL('../fixtures/contests/', import.meta.url);

describe('contests', () => {
  for (const name of readdirSync(folder)) {
    it(`of ${name}`, () => {
      const { text, marks } = readFixture(readFileSync(new URL(name, folder), 'utf8'));
      assert.deepEqual(
        found(text, marks),
        marks.map(({ span, words }) => `${span.start} ${span.end - span.start} ${words}`),
      );
    });
  }

  it('carry the words that say who stands where', () => {
    const draft = parse('1. To ring [every] (EU, Peru: delete) [Ven: lame] heron.\n');
    const holders = allContests(contestsOf(draft)).flatMap(({ versions }) =>
      versions.flatMap(({ supporters, opponents, undecided }) => [...supporters, ...opponents, ...undecided]),
    );
    assert.ok(holders.length > 0 && holders.every(({ span, written }) => draft.slice(span) === written));
  });

  it('keep their ids when other words are edited', () => {
    const text = '1. To count egrets [Chile: and herons] by night.\n\n2. To ring [every] heron [X].\n';
    const before = parse(text);
    const edited = [
      update(before, { span: { start: 3, end: 5 }, newText: 'Not to' }),
      update(before, { span: { start: 0, end: 0 }, newText: 'THE COUNCIL,\n\nRecalling [its past];\n\n' }),
    ];
    const ids = idsOf(before);
    assert.equal(new Set(ids).size, 3);
    for (const draft of edited) assert.deepEqual(idsOf(draft).slice(-3), ids);
  });

  it('tell twins apart', () => {
    assert.equal(new Set(idsOf(parse('1. To ring [every] heron.\n\n2. To ring [every] heron.\n'))).size, 2);
  });

  it('are found at an offset, the innermost first', () => {
    const text = '1. To report [in [X] years] to it.\n';
    const kinds = [3, 14, 18].map((offset) => contestAt(parse(text), offset)?.kind);
    assert.deepEqual(kinds, [undefined, 'brackets', 'placeholder']);
  });
});

/** The contests in the words of a mark, each with the length of its mark: one that is marked by a single sign is compared by its start. */
function found(text: string, marks: readonly Mark[]): string[] {
  const single = new Set(marks.filter(({ span }) => span.end - span.start === 1).map(({ span }) => span.start));
  return allContests(contestsOf(parse(text))).map((contest) => {
    const { start, end } = contest.span;
    return `${start} ${single.has(start) ? 1 : end - start} ${inWords(contest)}`;
  });
}

function inWords({ kind, versions, status, date }: Contest): string {
  const agreed = status === 'agreed' ? 'agreed ' : '';
  const made = date === undefined ? '' : ` of ${date}`;
  return `${agreed}${kind}${made}: ${versions.map(versionInWords).join(' | ')}`;
}

function versionInWords({ text, words, supporters, opponents, undecided }: Version): string {
  return [
    words === undefined ? 'nothing' : `“${/\n/.test(text) ? oneLine(text) : text}”`,
    ...side(' for ', supporters),
    ...side(' against ', opponents),
    ...side(' undecided ', undecided),
  ].join('');
}

function side(words: string, holders: readonly Holder[]): string[] {
  return holders.length === 0
    ? []
    : [
        words,
        holders
          .map(({ delegation, written, says }) => `${delegation?.name ?? written}${says === undefined ? '' : ` (${says})`}`)
          .join(', '),
      ];
}

function idsOf(draft: ReturnType<typeof parse>): string[] {
  return allContests(contestsOf(draft)).map(({ id }) => id);
}
