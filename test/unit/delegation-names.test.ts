import assert from 'node:assert/strict';
import { parse } from '../../server/src/draft/draft.ts';
import { createLanguageService } from '../../server/src/service.ts';

const service = createLanguageService();

describe('the delegation of a copy', () => {
  for (const [file, base, expected] of [
    ['herons-chile.draft', 'herons.draft', 'Chile'],
    ['Herons (Republic of Korea) rev2.draft', 'Herons.draft', 'Republic of Korea'],
    ['herons_EU.draft', 'herons.draft', 'EU'],
    ['herons-eu-rev1.draft', 'herons.draft', 'EU'],
    ['Herons new zealand.draft', 'herons.draft', 'New Zealand'],
    // The base's own words are no copy's name.
    ['chile-paper-peru.draft', 'chile-paper.draft', 'Peru'],
    ['herons-chile-peru.draft', 'herons.draft', undefined],
    // In small letters many codes are words.
    ['herons-in-may.draft', 'herons.draft', undefined],
    ['herons-2.draft', 'herons.draft', undefined],
  ] as const)
    it(`${file}: ${expected}`, () => assert.equal(service.delegationInFileName(file, base), expected));
});

describe('who may propose something', () => {
  it('is first whom the draft names, as it writes them, and then everybody who is known', () => {
    const all = service.proposers(parse('1. To ring [CHI: every] heron [Ruritania: old];\n'));
    assert.deepEqual(all.slice(0, 2), [
      { written: 'CHI', name: 'Chile', isNamed: true },
      { written: 'Ruritania', name: 'Ruritania', isNamed: true },
    ]);
    const others = all.slice(2).map(({ written }) => written);
    assert.ok(others.includes('Peru') && others.includes('European Union') && !others.includes('Chile'));
  });
});
