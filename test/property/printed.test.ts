import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formats } from '../../server/src/cli/formats/index.ts';
import { messageOf } from '../../server/src/cli/message.ts';
import { printable, printableJson } from '../../server/src/cli/printable.ts';
import type { Report } from '../../server/src/cli/report.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { longest, runs } from '../support/runs.ts';

const pieces = [
  '[',
  ']',
  '“',
  '(',
  'the ',
  'the ',
  ' ',
  '\n',
  '\r',
  '\n\n',
  '::',
  ':',
  '##[',
  '#',
  '##vso[',
  '\u001b[',
  '\u009b',
  '\u202E',
  '\u2028',
  '\0',
];
const characters = ['👩‍👩‍👧', '👍🏽', '🇧🇷', 'e\u0301', '\u{1D165}', '决', 'x', 'error', 'words of a long line that goes on, '];
const text = fc.array(fc.oneof(fc.constantFrom(...pieces, ...characters), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 });

const service = createLanguageService();

function reportOn(name: string, text: string): Report {
  const draft = service.parse(text);
  const messages = service.check(draft, { rules: {} }).map((finding) => messageOf(draft, finding));
  return { files: [{ path: `/drafts/${name}`, messages, fixed: 0, written: `/drafts/${name}` }], problems: [{ path: name, text: name }] };
}

describe('What the command prints', () => {
  for (const [name, format] of Object.entries(formats))
    it(`as ${name} is well formed, and holds nothing that is obeyed, whatever a draft and its name hold`, () => {
      const context = { rules: service.rules, version: '0', folder: '/drafts', repository: '/drafts', colour: false };
      fc.assert(
        fc.property(text, text, (file, words) => {
          const output = format(reportOn(file.join('').replaceAll(/[/\0]/g, ''), words.join('')), context);
          assert.ok(output.isWellFormed());
          for (const line of output.split('\n')) {
            assert.doesNotMatch(line, /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u);
            assert.doesNotMatch(line, /##\w*\[/);
            if (name === 'github') assert.match(line, /^(::(error|warning|notice) .*)?$/);
            else assert.ok(!line.trimStart().startsWith('::'));
          }
        }),
        runs(longest / 10),
      );
    });

  it('has as many code units as what it stands for, and the same a second time', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const once = printable(parts.join(''));
        assert.equal(once.length, parts.join('').length);
        assert.equal(printable(once), once);
      }),
      runs(longest / 10),
    );
  });

  it('as JSON says the same', () => {
    const anything = fc.anything({ key: text.map((parts) => parts.join('')), values: [text.map((parts) => parts.join('')), fc.integer()] });
    fc.assert(
      fc.property(anything, (value) => {
        fc.pre(value !== undefined);
        assert.deepEqual(JSON.parse(printableJson(value)), JSON.parse(JSON.stringify(value)));
      }),
      runs(longest / 10),
    );
  });
});
