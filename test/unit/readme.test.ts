import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Draft } from '../../server/src/draft/draft.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { strictService } from '../support/strict-service.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const service = strictService();

/** The walk's bullets that name faults; the others name what a hover card explains. */
const faults = ['Faults', 'A wrong symbol', 'Lost changes'];

describe('the README’s walk through the examples', () => {
  const walk = sectionOf('A walk through the examples');
  for (const { draftName, bullets } of draftsOf(walk)) {
    const draft = service.parse(readFileSync(new URL(`examples/${draftName}`, root), 'utf8'));
    const found = new Set(
      service
        .check(draft, defaultSettings)
        .filter(({ severity }) => severity !== 'hint')
        .map(({ span }) => draft.positionAt(span.start).line + 1),
    );
    for (const { title, words } of bullets)
      for (const line of linesNamedIn(words))
        it(`${draftName}, ${title}: line ${line} has ${faults.includes(title) ? 'a finding' : 'a card'}`, () => {
          if (faults.includes(title)) assert.ok(found.has(line), `findings on lines ${[...found].sort((a, b) => a - b).join(', ')}`);
          else assert.ok(hasCard(draft, line));
        });

    it(`${draftName}: what is quoted beside a line stands in that line`, () => {
      const text = draft.text().split('\n');
      for (const { words } of bullets)
        for (const { groups } of words.matchAll(
          /[Ll]ine (?<line>\d+)[^.`]{0,24}`(?<after>[^`]+)`|`(?<before>[^`]+)` in line (?<in>\d+)/g,
        )) {
          const quoted = (groups?.['after'] ?? groups?.['before'] ?? '').replace(/ ?….*$/, '');
          const line = text[Number(groups?.['line'] ?? groups?.['in']) - 1] ?? '';
          assert.ok(line.includes(quoted), `“${quoted}” in “${line}”`);
        }
    });
  }

  it('is about drafts that are there, and names their lines', () => {
    const named = draftsOf(walk).flatMap(({ bullets }) => bullets.flatMap(({ words }) => linesNamedIn(words)));
    assert.ok(named.length >= 15, `${named.length} lines`);
  });
});

describe('the README', () => {
  it('says of names what the workspace’s drafts do', () => {
    const own = createLanguageService();
    own.index('file:///w/a.draft', own.parse('Recalling what the Fund for Old Locks said of the weirs,\n'));
    const draft = own.parse('Welcoming the report of the Fund of Old Locks on the gates,\n');
    own.index('file:///w/b.draft', draft);
    const compared = own.check(draft, defaultSettings, 'file:///w/b.draft').some(({ rule }) => rule === 'name-variant');
    assert.equal(compared, true);
    assert.equal(/A name is held against the other drafts of the workspace/.test(readme), compared);
    assert.equal(/not across the workspace/.test(readme), !compared);
  });
});

function sectionOf(title: string): string {
  return readme.split(/^## /m).find((section) => section.startsWith(title)) ?? assert.fail(title);
}

function draftsOf(section: string): { draftName: string; bullets: { title: string; words: string }[] }[] {
  return section
    .split(/^(?=\*\*`)/m)
    .slice(1)
    .map((part) => ({
      draftName: /^\*\*`(?<name>[^`]+)`/.exec(part)?.groups?.['name'] ?? '',
      bullets: part
        .split(/^\* /m)
        .slice(1)
        .map((bullet) => ({ title: /^\*(?<title>[^*]+?)\.\*/.exec(bullet)?.groups?.['title'] ?? '', words: bullet.replace(/\s+/g, ' ') })),
    }));
}

/** "line 60", "lines 26 and 27", "(19 and 20, for instance)". */
function linesNamedIn(words: string): number[] {
  return [...words.replace(/`[^`]*`/g, '').matchAll(/(?:[Ll]ines? |\()(\d+)(?![\d/])(?: and (\d+))?/g)].flatMap(([, first, second]) =>
    [first, second].flatMap((line) => (line === undefined ? [] : [Number(line)])),
  );
}

function hasCard(draft: Draft, line: number): boolean {
  const start = draft.offsetAt({ line: line - 1, character: 0 });
  const end = draft.offsetAt({ line, character: 0 });
  for (let offset = start; offset < end; offset++) if (service.hover(draft, offset) !== undefined) return true;
  return false;
}
