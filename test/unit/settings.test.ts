import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { settingsFileSchema } from '../../server/generate.ts';
import { readSettingsFile } from '../../server/src/library/settings-file.ts';
import { createLanguageService } from '../../server/src/service.ts';

const { rules } = createLanguageService();
const read = (value: unknown) => readSettingsFile(JSON.stringify(value), rules);

describe('penholder.json', () => {
  it('may extend a body’s convention, and strictness, the later going before the earlier', () => {
    assert.equal(read({ extends: 'who' }).settings.convention, 'who');
    assert.equal(read({ extends: ['who', 'un'] }).settings.convention, 'un');
    assert.equal(read({ extends: 'who', convention: 'oas' }).settings.convention, 'oas');
  });

  it('has a preset under which every remark is a warning, and nothing less grave than before', () => {
    const { settings, faults } = read({ extends: 'strict', rules: { 'unused-suppression': 'off' } });
    assert.deepEqual(faults, []);
    for (const { id, severity } of rules) {
      const strict = settings.rules[id] ?? severity;
      assert.equal(strict, id === 'unused-suppression' ? 'off' : severity === 'error' ? 'error' : 'warning', id);
    }
  });

  it('names every fault with its place, and keeps the rest', () => {
    const text = '{ "extends": "nato", "convention": "army", "ruels": {}, "rules": { "number-gap": "loud", "unbalanced-quote": "off" } }';
    const { settings, faults } = readSettingsFile(text, rules);
    assert.deepEqual(settings, { rules: { 'unbalanced-quote': 'off' } });
    assert.deepEqual(
      faults.map(({ span }) => text.slice(span.start, span.end)),
      ['"ruels"', '"number-gap"', '"convention"', '"extends"'],
    );
  });

  it('is described by a schema that says the same of right and wrong', () => {
    const schema = settingsFileSchema();
    assert.deepEqual(JSON.parse(readFileSync(new URL('../../syntaxes/penholder.schema.json', import.meta.url), 'utf8')), schema);
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    const values: unknown[] = [
      {},
      { extends: 'oas' },
      { extends: ['un', 'strict'] },
      { extends: 'nato' },
      { convention: 'auto' },
      { convention: 'army' },
      { rules: { 'number-gap': 'off' } },
      { rules: { 'number-gap': 'loud' } },
      { rules: { 'number-gaps': 'off' } },
      { rules: [] },
      { severity: {} },
    ];
    for (const value of values) assert.equal(validate(value), read(value).faults.length === 0, JSON.stringify(value));
  });
});
