import assert from 'node:assert/strict';
import { createLanguageService } from '../../server/src/service.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';

const text = '1. Calls upon Member States [to act;\n\n{>>penholder-disable-next-line trailing-space<<}\n3. Decides the the rest.\n';

describe('The budget of a check', () => {
  it('changes nothing while it is not used up', () => {
    const service = createLanguageService({ budget: { milliseconds: 10, now: () => 0 } });
    const draft = service.parse(text);
    assert.deepEqual(messages(service.check(draft, defaultSettings)), messages(createLanguageService().check(draft, defaultSettings)));
  });

  it('leaves out the rest of the rules when it is spent, says so, and keeps what was found', () => {
    const whole = rulesFound(createLanguageService().check(createLanguageService().parse(text), defaultSettings));
    assert.ok(whole.includes('unbalanced-bracket') && whole.includes('doubled-word') && whole.includes('unused-suppression'));
    // A clock that goes on at every look: the budget is spent in the midst of the rules.
    let looks = 0;
    const service = createLanguageService({ budget: { milliseconds: 9, now: () => ++looks } });
    const draft = service.parse(text);
    const findings = service.check(draft, defaultSettings);
    const [notice, ...others] = findings;
    assert.equal(notice?.rule, 'check-incomplete');
    assert.equal(notice.severity, 'error');
    assert.match(notice.message, /took too long: \d+ rules may not have found all/);
    assert.deepEqual(service.fixes(draft, notice), []);
    const left = rulesFound(others);
    assert.ok(left.includes('unbalanced-bracket') && !left.includes('doubled-word') && !left.includes('unused-suppression'), String(left));
  });

  it('is looked at between the findings of one rule', () => {
    let time = 0;
    const service = createLanguageService({ budget: { milliseconds: 50, now: () => ++time } });
    const found = service.check(service.parse('1. Calls upon all [to act;\n\n'.repeat(500)), defaultSettings);
    assert.ok(found.length < 60, String(found.length));
    assert.equal(found[0]?.rule, 'check-incomplete');
  });

  it('begins anew with every check', () => {
    let time = 0;
    const service = createLanguageService({ budget: { milliseconds: 1000, now: () => ++time } });
    const draft = service.parse(text);
    for (let check = 0; check < 40; check++) assert.notEqual(service.check(draft, defaultSettings)[0]?.rule, 'check-incomplete');
  });
});

function messages(findings: readonly { readonly message: string }[]): string[] {
  return findings.map(({ message }) => message);
}

function rulesFound(findings: readonly { readonly rule: string }[]): string[] {
  return findings.map(({ rule }) => rule);
}
