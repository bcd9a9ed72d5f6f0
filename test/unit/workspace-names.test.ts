import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { LanguageService } from '../../server/src/service.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { inFull } from '../support/rule-tester.ts';
import { strictService } from '../support/strict-service.ts';

const heading = 'AG/RES. 2077 (XXXV-O/05)\n\nTHE GENERAL ASSEMBLY,\n\n';
const drafts = {
  for: 'Recalling what the Fund for Old Locks said of the weirs in the spring of the year,\n',
  of: 'Welcoming the report of the Fund of Old Locks on the gates of the canals in the delta,\n',
  twice: 'Welcoming the reports of the Fund of Old Locks and the maps that the Fund of Old Locks made of the delta,\n',
  both: 'Welcoming the report that the Fund of Old Locks made, and that of the Fund for Old Locks, and the Fund of Old Locks itself,\n',
};

describe('a name in two drafts', () => {
  it('is found in both where nothing tells which form is right, with the place in the other', () => {
    const service = workspace({ a: drafts.for, b: drafts.of });
    const [finding, ...others] = findingsIn(service, 'a', drafts.for);
    assert.deepEqual(others, []);
    assert.ok(finding);
    assert.equal(
      inFull(finding),
      '“Fund for Old” here, “Fund of Old” in “b.draft”. The name in b.draft is “Fund of Old Locks”. One name in two forms may be read as two things: write “Fund of Old Locks”, or change the others.',
    );
    assert.deepEqual(finding.related, [
      {
        uri: uriOf('b'),
        range: { start: { line: 0, character: 28 }, end: { line: 0, character: 45 } },
        message: 'written “Fund of Old Locks” here',
      },
    ]);
    assert.deepEqual(told(service, 'b', drafts.of), ['Fund of Old Locks → Fund for Old Locks']);
  });

  it('is found in neither once one of them is corrected, even before the library knows', () => {
    const service = workspace({ a: drafts.for, b: drafts.of });
    const [finding] = findingsIn(service, 'a', drafts.for);
    const corrected = applyEdits(drafts.for, finding?.fixes[0]?.edits() ?? []);
    assert.deepEqual(told(service, 'a', corrected), []);
    service.index(uriOf('a'), service.parse(corrected));
    assert.deepEqual(told(service, 'b', drafts.of), []);
  });

  it('has the form of most drafts, however often one repeats its own', () => {
    const service = workspace({ a: drafts.for, b: drafts.for, c: drafts.twice });
    assert.deepEqual(told(service, 'a', drafts.for), []);
    assert.deepEqual(told(service, 'c', drafts.twice), Array(2).fill('Fund of Old Locks → Fund for Old Locks'));
  });

  it('has the form that is written more often where the drafts are divided', () => {
    const service = workspace({ a: drafts.for, b: drafts.twice });
    assert.deepEqual(told(service, 'a', drafts.for), ['Fund for Old Locks → Fund of Old Locks']);
    assert.deepEqual(told(service, 'b', drafts.twice), []);
  });

  it('has the form of an adopted text, which is told nothing itself', () => {
    const service = workspace({ a: heading + drafts.for, b: drafts.of, c: drafts.of });
    const [finding] = findingsIn(service, 'b', drafts.of);
    assert.ok(finding);
    assert.ok(finding.message.includes('“Fund for Old” in the adopted text “a.draft”'));
    assert.ok(finding.detail?.includes('The name in a.draft is “Fund for Old Locks”'));
    assert.deepEqual(told(service, 'a', heading + drafts.for), []);
  });

  it('is not that of an adopted text where only the symbol of a document stands in the heading', () => {
    const document = `A/73/L.12\n\nTHE GENERAL ASSEMBLY,\n\n${drafts.for}`;
    const service = workspace({ a: document, b: drafts.of, c: drafts.of });
    assert.deepEqual(told(service, 'b', drafts.of), []);
    assert.deepEqual(told(service, 'a', document), ['Fund for Old Locks → Fund of Old Locks']);
  });

  it('has the form of the others in a draft that writes both', () => {
    const alone = workspace({ a: drafts.both });
    assert.deepEqual(told(alone, 'a', drafts.both), ['Fund for Old Locks → Fund of Old Locks']);
    const among = workspace({ a: drafts.both, b: drafts.for, c: drafts.for });
    assert.deepEqual(told(among, 'a', drafts.both), Array(2).fill('Fund of Old Locks → Fund for Old Locks'));
  });

  it('of a series of meetings has its hyphen where the drafts are divided', () => {
    const [hyphen, space] = [
      'Recalling what was said of the tides at PILOT-II and of the ice,\n',
      'Recalling what was said of the ice at PILOT IV and of the tides,\n',
    ];
    const service = workspace({ a: hyphen, b: space });
    assert.deepEqual(told(service, 'a', hyphen), []);
    assert.deepEqual(told(service, 'b', space), ['PILOT IV → PILOT-IV']);
    assert.ok(findingsIn(service, 'b', space)[0]?.detail?.includes('The name in a.draft is “PILOT-II”'));
  });

  it('may have an article more or less', () => {
    const [bare, article] = ['Plan of Action of Ferries', 'Plan of Action of the Ferries'].map(
      (name) => `Recalling the ${name} and what was said of it in the spring of the year,\n`,
    ) as [string, string];
    const service = workspace({ a: bare, b: article });
    assert.deepEqual(told(service, 'a', bare), []);
    assert.deepEqual(told(service, 'b', article), []);
  });

  it('counts in drafts of a language that is known, and capitals of institutions are the habit of each draft', () => {
    const german =
      'Unter Hinweis auf den Bericht, den der Fund of Old Locks im Frühjahr über die Wehre und die Flüsse des Deltas geschrieben hat,\n';
    assert.deepEqual(told(workspace({ a: drafts.for, b: german }), 'a', drafts.for), []);
    const spanish = 'Recordando el informe del Fund of Old Locks sobre los ríos y las aguas del delta, y los mapas de las islas,\n';
    assert.deepEqual(told(workspace({ a: drafts.for, b: spanish }), 'a', drafts.for), ['Fund for Old Locks → Fund of Old Locks']);
    const [small, large] = ['member states', 'Member States'].map(
      (words) => `Recalling that the ${words} of the basin asked for the maps of the delta,\n`,
    );
    assert.deepEqual(told(workspace({ a: small ?? '', b: large ?? '' }), 'a', small ?? ''), []);
  });
});

function uriOf(name: string): string {
  return `file:///w/${name}.draft`;
}

function workspace(texts: Readonly<Record<string, string>>): LanguageService {
  const service = strictService();
  for (const [name, text] of Object.entries(texts)) service.index(uriOf(name), service.parse(text));
  return service;
}

function findingsIn(service: LanguageService, name: string, text: string): readonly Finding[] {
  return service.check(service.parse(text), defaultSettings, uriOf(name)).filter(({ rule }) => rule === 'name-variant');
}

/** What stands there and what the fix writes. */
function told(service: LanguageService, name: string, text: string): string[] {
  return findingsIn(service, name, text).map(({ span, fixes }) => `${text.slice(span.start, span.end)} → ${fixes[0]?.edits()[0]?.newText}`);
}
