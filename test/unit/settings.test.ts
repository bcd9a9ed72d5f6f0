import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { settingsFileSchema } from '../../server/generate.ts';
import { createLanguageService, mergeSettings } from '../../server/src/service.ts';
import { readSettingsFile } from '../../server/src/settings/settings-file.ts';

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

  it('may have comments, and a fault below one has its place', () => {
    const text =
      '// The secretariat’s habits.\n{\n  "extends": "un", /* until the session */\n  "rules": { "number-gap": "loud" } // never\n}\n';
    const { settings, faults } = readSettingsFile(text, rules);
    assert.deepEqual(settings, { rules: {}, convention: 'un' });
    assert.deepEqual(
      faults.map(({ span }) => text.slice(span.start, span.end)),
      ['"number-gap"'],
    );
    assert.match(readSettingsFile('{ "extends": "un" /* never closed }', rules).faults[0]?.message ?? '', /^This is not JSON/);
  });

  it('shows a fault at the key that it is about: not at a value of the same words, nor at another key of that name', () => {
    const text =
      '{ "extends": ["rules", "un"], "other": { "rules": 1 }, "rules": { "\\u006eumber-gap": "off", "double-space": "rules" }, "rules": [] }';
    const { faults } = readSettingsFile(text, rules);
    assert.deepEqual(
      faults.map(({ span }) => [span.start, text.slice(span.start, span.end)]),
      [
        [text.indexOf('"other"'), '"other"'],
        [text.lastIndexOf('"rules"'), '"rules"'],
        [text.indexOf('"extends"'), '"extends"'],
      ],
    );
    const escaped = '{ "rules": { "\\u006eumber-gap": "loud" } }';
    assert.deepEqual(readSettingsFile(escaped, rules).faults[0]?.span, { start: 13, end: 13 + '"\\u006eumber-gap"'.length });
  });

  it('names each name of a list that it cannot extend', () => {
    assert.deepEqual(
      read({ extends: ['un', 'nato', 7] }).faults.map(({ message }) => message.split(';')[0]),
      ['“extends” names "nato"', '“extends” names 7'],
    );
    assert.equal(read({ extends: ['un', 'nato', 7] }).settings.convention, 'un');
    assert.equal(read({ extends: 7 }).faults.length, 1);
  });

  it('takes null for what is not set', () => {
    assert.deepEqual(read({ extends: null, convention: null, rules: null }), { settings: { rules: {} }, faults: [] });
    assert.deepEqual(read({ rules: { 'number-gap': null } }).faults.length, 1);
  });

  it('takes how to format, of which the client’s null leaves what the file says', () => {
    const file = read({ format: { wrapColumn: 80, oneLabelStyle: true } }).settings;
    assert.deepEqual(file.format, { wrapColumn: 80, oneLabelStyle: true });
    const client = read({ format: { wrapColumn: null, oneLabelStyle: false } }).settings;
    assert.deepEqual(mergeSettings(file, client).format, { wrapColumn: 80, oneLabelStyle: false });
    assert.deepEqual(read({ format: { wrapColumn: null, oneLabelStyle: null } }).settings, { rules: {} });
    assert.match(read({ format: { wrapColumn: 20 } }).faults[0]?.message ?? '', /from 40 to 200/);
    assert.match(read({ format: { width: 80 } }).faults[0]?.message ?? '', /no setting “width”: it has "wrapColumn"/);
  });

  const manyKeys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`wrong-${at}`, 'off']));

  it('tells twenty faults and how many more there are', () => {
    const { faults } = read({ rules: manyKeys(50) });
    assert.equal(faults.length, 20);
    assert.match(faults[19]?.message ?? '', /^There is no rule “wrong-19”.* There are 30 more faults\.$/);
    assert.ok(!faults[18]?.message.includes('more faults'));
    assert.match(read({ rules: manyKeys(21) }).faults[19]?.message ?? '', / There is one more fault\.$/);
    assert.ok(!read({ rules: manyKeys(20) }).faults[19]?.message.includes('more fault'));
  });

  it('quotes only the beginning of a very long name or value', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{ "${'👩‍👩‍👧'.repeat(10_000)}": 1, "rules": { "number-gap": ${deep}, "double-space": {} } }`;
    const { faults } = readSettingsFile(text, rules);
    assert.deepEqual(
      faults.map(({ message }) => message.slice(0, 42)),
      [
        `There is no setting “${'👩‍👩‍👧'.repeat(2)}👩‍👩‍`.slice(0, 42),
        '“number-gap” is set to a list; it can be "',
        '“double-space” is set to an object; it can',
      ],
    );
    for (const { message, span } of faults) {
      assert.ok(message.isWellFormed() && message.length < 2000);
      assert.ok(span.end > span.start);
    }
  });

  it('takes keys that every object has for unknown ones', () => {
    const { settings, faults } = readSettingsFile(
      '{ "__proto__": {}, "constructor": 1, "rules": { "__proto__": "off", "toString": "off" } }',
      rules,
    );
    assert.deepEqual(settings, { rules: {} });
    assert.equal(faults.length, 4);
  });

  for (const [what, make] of [
    ['wrong rules', (count: number) => ({ rules: manyKeys(count) })],
    ['wrong settings', manyKeys],
    ['wrong values', (count: number) => ({ extends: Array(count).fill('nato') })],
  ] as const) {
    it(`is read in time that grows with its length: ${what}`, function () {
      this.timeout(30_000);
      const texts = [20_000, 40_000, 80_000].map((count) => JSON.stringify(make(count)));
      const [few = 0, twice = 0, fourTimes = 0] = texts.map((text) => fastestMilliseconds(() => readSettingsFile(text, rules)));
      assert.ok(fourTimes < 12 * few + 20, `${few}, ${twice}, ${fourTimes} ms`);
    });
  }

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
      { format: { wrapColumn: 0, oneLabelStyle: true } },
      { format: { wrapColumn: null } },
      { format: { wrapColumn: 20 } },
      { format: { wrapColumns: 80 } },
      { format: [] },
    ];
    for (const value of values) assert.equal(validate(value), read(value).faults.length === 0, JSON.stringify(value));
  });
});

/** Of five runs: what else the machine does only adds to a run. */
/** Of this thread alone: a busy machine does not count. */
function fastestMilliseconds(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
