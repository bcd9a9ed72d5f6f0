import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/rules/index.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { catalogues } from '../../server/src/wording/en/catalogues.ts';
import { english } from '../../server/src/wording/en/index.ts';
import { readFixture } from '../support/fixture.ts';
import { hasRealTexts, realTexts } from '../support/real-texts.ts';
import { fixtureFindings } from '../support/rule-tester.ts';

/** As VS Code's Problems panel has room for. */
const mostUnits = 100;
const fixtures = new URL('../fixtures/', import.meta.url);

describe('the message of a finding', () => {
  for (const rule of rules)
    it(`of ${rule.id} fits a line of the Problems panel, and says no more than its detail leaves out`, () => {
      for (const { message, detail } of fixtureFindings(rule)) {
        assert.ok(message.length <= mostUnits, `${message.length}: ${message}`);
        assert.doesNotMatch(message, /\n|undefined|\{[a-z]+\}/i);
        assert.doesNotMatch(detail ?? '', /undefined|\{[a-z]+\}/);
        assert.match(detail ?? '.', /[.?]$/);
      }
    });

  it('fits it in messy texts and in real ones', () => {
    const service = createLanguageService();
    const messy = readdirSync(new URL('texts/', fixtures)).filter((name) => name.endsWith('.draft'));
    const texts = messy.map((name) => readFixture(readFileSync(new URL(`texts/${name}`, fixtures), 'utf8')).text);
    if (hasRealTexts) texts.push(...[...realTexts('seeds'), ...realTexts('corpus')].map(({ text }) => text));
    for (const text of texts)
      for (const { message } of service.check(service.parse(text), defaultSettings)) assert.ok(message.length <= mostUnits, message);
  }).timeout(60_000);

  it('names marks in words', () => {
    // A catalogue is JSON, whose marks stand for themselves.
    const ofDrafts = Object.entries(english).filter(([key]) => !(key in catalogues));
    for (const words of ofDrafts.flatMap(([, said]) => said)) assert.doesNotMatch(words, /“[\][(){}“”«»",;:.!?]”/);
  });

  it('comes with fixes that do not speak as programs do', () => {
    for (const rule of rules)
      for (const { fixes } of fixtureFindings(rule))
        for (const title of fixes.map((fix) => fix.title.replace(/“[^”]*”/g, '“”'))) {
          assert.doesNotMatch(title, /penholder|silence|suppress|\{[+~-]{2}/i);
          assert.doesNotMatch(title, /undefined|\{[a-z]+\}/);
        }
  });

  it('offers not to report it in words that a drafter knows', () => {
    const service = createLanguageService();
    const draft = service.parse('1. Calls upon the towns [to act;\n');
    const [finding] = service.check(draft, defaultSettings);
    assert.ok(finding);
    assert.equal(service.fixes(draft, finding).at(-1)?.title, 'Do not report this here');
  });
});
