import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, parse, parsing, update } from '../../server/src/draft/draft.ts';
import { describeDraft, describeDraftInSlices } from '../../server/src/library/describe-draft.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { checkInTurns, type Findings } from '../../server/src/rules/run.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { finished, type Slices } from '../../server/src/text/slices.ts';
import { generateDraft } from '../bench/generate.ts';
import { patience, runs } from '../support/runs.ts';
import { telling, wildTexts } from './arbitrary-draft.ts';
import { check, factsOf } from './facts.ts';

/** Long enough that its check takes many turns. */
const long = fc.record({ seed: fc.nat(50), wild: wildTexts(), cut: fc.nat(150_000) }).map(({ seed, wild, cut }) => {
  const text = generateDraft({ bytes: 200_000, seed, faults: 20 });
  return `${text.slice(0, cut)}${wild}${text.slice(cut)}`;
});

describe('Work in slices', function () {
  this.timeout(patience(60_000));

  it('reads any text as parse does', () => {
    fc.assert(
      fc.property(fc.oneof(wildTexts(), long), (text) => {
        assert.deepEqual(factsOf(finished(parsing(text))), factsOf(parse(text)));
      }),
      runs(20),
    );
  });

  it('finds in a long draft what a check at once finds in it, even where a check was broken off, and edits came between', () => {
    fc.assert(
      fc.property(long, fc.nat(10_000), fc.nat(100_000), telling, (text, slices, at, newText) => {
        const draft = parse(text);
        const broken = checked(draft);
        for (let done = 0; done < slices && !broken.next().done; done++);
        const edited = update(draft, { span: { start: at, end: at }, newText });
        assert.deepEqual(plain(finished(checked(edited)).all), plain(check(parse(text.slice(0, at) + newText + text.slice(at)))));
        assert.deepEqual(plain(finished(checked(draft)).all), plain(check(parse(text))));
      }),
      runs(15),
    );
  });

  it('tells the library of a long draft what is told at once', () => {
    fc.assert(
      fc.property(long, (text) => {
        const uri = 'file:///drafts/a.draft';
        assert.deepEqual(finished(describeDraftInSlices(uri, parse(text))), describeDraft(uri, parse(text)));
      }),
      runs(10),
    );
  });
});

function checked(draft: Draft): Slices<Findings> {
  const fail = (_rule: string, error: unknown) => {
    throw error;
  };
  // A turn of no time is broken off as soon as a node's result is kept.
  return checkInTurns(draft, { settings: defaultSettings }, fail, undefined, 0);
}

function plain(findings: readonly Finding[]): unknown {
  return findings.map((finding) => ({ ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits() })) }));
}
