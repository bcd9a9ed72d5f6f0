import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ruleSettings, rulesTable } from '../../server/generate.ts';
import { rulePages } from '../../server/rule-pages.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { readFixture } from '../support/fixture.ts';
import { tester } from '../support/rule-tester.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const pages = rulePages();
const fixtureFolder = 'test/fixtures/rules/';

/** The whole registry: what every rule has to have. */
describe('rules', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      const { emits, findingsIn, mend, valid } = tester(rule);

      it('has an id in kebab-case, a file and a summary of one sentence', () => {
        assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/);
        assert.ok(existsSync(new URL(pages.get(rule.id)?.replace(/md$/, 'ts') ?? '', root)));
        assert.match(rule.summary, /^\p{Lu}[^\n]{10,}[.?]$/u);
      });

      it('has a page that says what, why, and what to do', () => {
        const page = read(pages.get(rule.id) ?? '');
        assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.summary}\n\nSeverity: ${rule.severity}.\n`), page.slice(0, 200));
        assert.deepEqual(
          [...page.matchAll(/^## (.*)$/gm)].map((heading) => heading[1]),
          ['What it finds', 'Why it matters', 'What to do', 'Options', 'Incorrect', 'Correct'],
        );
      });

      for (const example of examplesOf(rule.id, 'Incorrect')) {
        it(`finds the page’s incorrect example: ${firstLineOf(example)}`, () => {
          assert.notEqual(findingsIn(example).length, 0);
        });
        it(`mends the page’s incorrect example: ${firstLineOf(example)}`, () => {
          if (findingsIn(example).every(({ fixes }) => fixes.length > 0)) valid(mend(example));
        });
      }

      for (const example of examplesOf(rule.id, 'Correct')) {
        it(`finds nothing in the page’s correct example: ${firstLineOf(example)}`, () => {
          valid(example);
        });
      }

      const { violating, clean } = fixturesOf(rule.id);

      it('has a fixture that violates it and one that does not', () => {
        assert.ok(violating.length > 0 && clean.length > 0);
        for (const name of violating) assert.ok(read(`${fixtureFolder}${rule.id}/${name}`).includes(` ${rule.severity} ${rule.id}`), name);
      });

      for (const name of violating) {
        const source = read(`${fixtureFolder}${rule.id}/${name}`);
        it(`finds in ${name} what is marked there, and no more`, () => {
          emits(source);
        });
        const fixed = `${fixtureFolder}${rule.id}/${name.replace('.draft', '.fixed.draft')}`;
        it(`mends ${name}, once and for all`, () => {
          const findings = findingsIn(readFixture(source).text);
          const mendable = findings.some(({ fixes }) => fixes.length > 0);
          assert.equal(existsSync(new URL(fixed, root)), mendable, 'There is a fixed draft where, and only where, there is a fix');
          if (!mendable) return;
          const mended = mend(source);
          assert.equal(mended, read(fixed));
          if (findings.every(({ fixes }) => fixes.length > 0)) valid(mended);
        });
        it(`finds the same in ${name} when lines end with CR LF`, () => {
          const { text } = readFixture(source);
          const words = (of: string) =>
            findingsIn(of).map((finding) => [finding.rule, of.slice(finding.span.start, finding.span.end), finding.message]);
          assert.deepEqual(words(text.replaceAll('\n', '\r\n')), words(text));
          assert.equal(mend(text.replaceAll('\n', '\r\n')), mend(text).replaceAll('\n', '\r\n'));
        });
        it(`takes a finding of ${name} away by any of its fixes, each under a title of its own`, () => {
          const { text } = readFixture(source);
          const findings = findingsIn(text);
          for (const { fixes } of findings) {
            assert.equal(new Set(fixes.map(({ title }) => title)).size, fixes.length);
            for (const { title, edits } of fixes) assert.ok(findingsIn(applyEdits(text, edits())).length < findings.length, title);
          }
        });
      }

      for (const name of clean) {
        it(`finds nothing in ${name}`, () => {
          valid(read(`${fixtureFolder}${rule.id}/${name}`));
        });
      }
    });
  }

  it('have no two ids alike, and no page or fixture of a rule that is gone', () => {
    const ids = rules.map((rule) => rule.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual([...pages.keys()].sort(), [...ids].sort());
    assert.deepEqual(readdirSync(new URL(fixtureFolder, root)).sort(), [...ids].sort());
  });

  it('are what the manifest’s settings name, with every severity', () => {
    const manifest: Manifest = JSON.parse(read('package.json'));
    const { properties, additionalProperties } = manifest.contributes.configuration.properties['penholder.rules'];
    assert.deepEqual(properties, ruleSettings());
    assert.equal(additionalProperties, false);
  });

  it('are what the README’s table says', function () {
    if (!existsSync(new URL('README.md', root))) return this.skip();
    const table = /<!-- rules -->\n+([\s\S]*?)\n+<!-- \/rules -->/.exec(read('README.md'))?.[1];
    assert.equal(table, rulesTable());
  });
});

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: {
        readonly 'penholder.rules': {
          readonly properties: unknown;
          readonly additionalProperties: boolean;
        };
      };
    };
  };
}

/** The fenced drafts of a page under one of its headings. */
function examplesOf(id: string, heading: 'Incorrect' | 'Correct'): string[] {
  const section =
    read(pages.get(id) ?? '')
      .split(/^## /m)
      .find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const examples = [...section.matchAll(/^```draft\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
  assert.notEqual(examples.length, 0, `${id}.md has no example under “${heading}”`);
  return examples;
}

function firstLineOf(example: string): string {
  return example.split('\n')[0] ?? '';
}

function fixturesOf(id: string): { violating: string[]; clean: string[] } {
  const names = readdirSync(new URL(`${fixtureFolder}${id}/`, root)).filter(
    (name) => name.endsWith('.draft') && !name.endsWith('.fixed.draft'),
  );
  const marked = (name: string) => readFixture(read(`${fixtureFolder}${id}/${name}`)).marks.length > 0;
  return { violating: names.filter(marked), clean: names.filter((name) => !marked(name)) };
}
