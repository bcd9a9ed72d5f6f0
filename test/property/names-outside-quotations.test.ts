import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/draft/draft.ts';
import { acronymNames } from '../../server/src/draft/names/acronym-names.ts';
import { capitalizedNames } from '../../server/src/draft/names/capitalized-names.ts';
import { meetingSeries } from '../../server/src/draft/names/meeting-series.ts';
import { sharedNameMentions } from '../../server/src/draft/names/name-mentions.ts';
import { paragraphsIn } from '../../server/src/draft/paragraphs.ts';
import { prose } from '../../server/src/draft/words/prose.ts';
import { runs } from '../support/runs.ts';
import { drafts, realTexts, wildTexts } from './arbitrary-draft.ts';

describe('the names of a paragraph', () => {
  it('are those in its tree outside of quotations and tracked changes, though most are read without it', () => {
    fc.assert(fc.property(fc.oneof(drafts(), wildTexts(), namesAnywhere), same), runs(1000));
  }).timeout(100_000);

  it('are so in real texts', function () {
    const real = realTexts();
    if (real === undefined) this.skip();
    fc.assert(fc.property(real, same), runs(200));
  }).timeout(100_000);
});

function same(text: string): void {
  for (const { paragraph } of paragraphsIn(parse(text).paragraphs)) {
    const written = paragraph.line.form === 'capitals' ? '' : prose(paragraph, { quoted: false });
    const inTree = [...capitalizedNames(written), ...acronymNames(written), ...meetingSeries(written)];
    assert.deepEqual(sharedNameMentions(paragraph), inTree, JSON.stringify(paragraph.text));
  }
}

/** Names among the marks of quotations and tracked changes. */
const namesAnywhere = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Working Group on Ferries',
        'the Convention of the Delta',
        'Meeting of Ministers of Ports (REMIPO)',
        'REMIPO-VI',
        'Plan of Action’s Fund',
      ),
      fc.constantFrom(' ', '\n', '“', '”', '"', '«', '»', '‘', '’', "'", '„', '[', ']', '(', ')', '{++', '++}', '{--', '--}', ' of ', ', '),
      fc.constantFrom('to mark ', 'O’Higgins ', '12” '),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
