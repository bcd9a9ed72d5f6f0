import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { leftoverChange } from '../../server/src/rules/changes/leftover-change.ts';
import { leftoversIn } from '../../server/src/rules/changes/leftovers.ts';
import { citationConflict } from '../../server/src/rules/citations/citation-conflict.ts';
import { citationDate } from '../../server/src/rules/citations/citation-date.ts';
import { citationForm } from '../../server/src/rules/citations/citation-form.ts';
import { citationNumeral } from '../../server/src/rules/citations/citation-numeral.ts';
import { citationRange } from '../../server/src/rules/citations/citation-range.ts';
import { citationSelf } from '../../server/src/rules/citations/citation-self.ts';
import { citationSessionYear } from '../../server/src/rules/citations/citation-session-year.ts';
import { sessionYear } from '../../server/src/rules/citations/session-year.ts';
import { nearDuplicateParagraph } from '../../server/src/rules/duplicates/near-duplicate-paragraph.ts';
import { nameVariant } from '../../server/src/rules/names/name-variant.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { hasRealTexts, realTexts } from '../support/real-texts.ts';

const citationRules = [citationConflict, citationDate, citationForm, citationNumeral, citationRange, citationSelf, citationSessionYear];
const rules = [leftoverChange, ...citationRules, sessionYear, nameVariant, nearDuplicateParagraph];

/** Every finding here was judged by reading. */
describe('what a careful reader sees in real texts', () => {
  before(function () {
    if (!hasRealTexts) this.skip();
  });

  it('in the draft resolution', () => {
    assert.deepEqual(findings(textsOf('seeds', /^000/)), [
      '43 leftover-change',
      '66 name-variant',
      '69 name-variant',
      '71 name-variant',
      '73 name-variant',
      '73 name-variant',
      '73 name-variant',
      '85 name-variant',
      '88 near-duplicate-paragraph',
    ]);
  });

  it('in the observations on a final document', () => {
    assert.deepEqual(findings(textsOf('seeds', /^004/)), [
      '19 name-variant',
      '43 leftover-change',
      '59 name-variant',
      '89 leftover-change',
      '103 leftover-change',
      '103 leftover-change',
      '175 citation-conflict',
    ]);
  });

  const inTwoForms = [
    'Isla Margarita',
    'Conference of States Parties',
    'Margarita Island',
    'Meeting of Ministers of Justice or Other Ministers or Attorneys General of the Americas',
    'Conference of States of Parties',
  ];

  it('in the two together: an island, a meeting and a conference under two names', () => {
    assert.deepEqual(toldByOthers([...textsOf('seeds', /^000/), ...textsOf('seeds', /^004/)]), inTwoForms);
  });

  it('in all together: no other name that differs from draft to draft', () => {
    assert.deepEqual(toldByOthers([...textsOf('seeds', /^00/), ...textsOf('corpus', /./)]), inTwoForms);
  });

  it('in adopted texts: nothing', () => {
    const adopted = textsOf('corpus', /^(?:oas-cp-res|unfccc-CMA|who-)/);
    assert.equal(adopted.length, 3);
    assert.deepEqual(findings(adopted), []);
  });

  it('in sound drafts: one commission under two names', () => {
    assert.deepEqual(findings(textsOf('corpus', /^(?:unsc-|oas-cp-1700)/)), ['669 name-variant']);
  });

  it('in contested drafts: one lost comma, of all leftovers', () => {
    const found = textsOf('corpus', /^unfccc-(?:adp|paris)/).flatMap((text) =>
      [...leftoversIn(text)].map(({ first, second }) => text.slice(first.start, second.end)),
    );
    assert.deepEqual(found, ['plans policies']);
  });
});

function findings(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const draft = parse(text);
    return rules
      .flatMap((rule) => [...rule.check(draft, { settings: defaultSettings })].map(({ span }) => ({ rule, span })))
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ rule, span }) => `${draft.positionAt(span.start).line + 1} ${rule.id}`);
  });
}

/** What is found in a draft for the sake of another. */
function toldByOthers(texts: readonly string[]): string[] {
  const service = createLanguageService();
  const drafts = texts.map((text, at) => ({ uri: `file:///w/${at}.draft`, draft: parse(text) }));
  for (const { uri, draft } of drafts) service.index(uri, draft);
  return drafts.flatMap(({ uri, draft }) =>
    service
      .check(draft, defaultSettings, uri)
      .filter(({ related }) => related.some((other) => 'uri' in other))
      .map(({ span }) => draft.slice(span)),
  );
}

function textsOf(part: 'seeds' | 'corpus', names: RegExp): string[] {
  return realTexts(part)
    .filter(({ name }) => names.test(name))
    .map(({ text }) => text);
}
