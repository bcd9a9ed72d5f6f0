import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/draft/draft.ts';
import { importWord } from '../../server/src/interchange/docx/read/import-word.ts';
import { longest, patience, runs } from '../support/runs.ts';
import { paragraph, partText, run, tracked, wordDocument } from '../support/word-document.ts';
import { wordsOfDraft, wordsOfXml } from '../support/word-texts.ts';

const words = fc.constantFrom(
  'herons',
  ' egrets',
  'the keepers, ',
  ' [ashore',
  '] ',
  '(night) ',
  '“lamps',
  '1. ',
  '(a) ',
  'Calls upon ',
  ' and ',
  '.',
);
/** What looks like signs of tracked changes, or makes one with those beside it. */
const signs = fc.constantFrom('{', '}', '+', '-', '~', '=', '>', '<', '{++', '++}', '{--', '--}', '~>', '{>>', '<<}', '{==', '@', ' ');
const text = fc.array(fc.oneof({ weight: 4, arbitrary: words }, signs), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const authors = fc.constantFrom('Mexico', 'Keeper of Lamps', 'Smith, Ada', '');
const kinds = fc.constantFrom('ins', 'del', 'moveFrom', 'moveTo');

const runs_ = fc.oneof(
  { weight: 5, arbitrary: text.map((each) => run(each)) },
  fc.constant('<w:r><w:br/></w:r>'),
  fc.constant('<w:r><w:tab/></w:r>'),
);
const change = fc.tuple(kinds, authors, runs_).map(([kind, author, content]) => tracked(kind, author, content));
const nested = fc.tuple(authors, change).map(([author, content]) => tracked('ins', author, content));
const content = fc
  .array(fc.oneof({ weight: 3, arbitrary: runs_ }, { weight: 2, arbitrary: change }, nested), { maxLength: 5 })
  .map((parts) => parts.join(''));
const marks = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.tuple(kinds, authors).map(([kind, author]) => tracked(kind, author)),
  authors.map((author) => tracked('ins', author) + tracked('del', 'Chile')),
);
const paragraphs = fc.tuple(content, marks).map(([inside, mark]) => paragraph(inside, { mark }));
const cell = fc.array(paragraphs, { minLength: 1, maxLength: 2 }).map((parts) => `<w:tc>${parts.join('')}${paragraph('')}</w:tc>`);
const row = fc
  .tuple(fc.constantFrom('', '', tracked('ins', 'Peru'), tracked('del', 'Peru')), fc.array(cell, { minLength: 1, maxLength: 3 }))
  .map(([changed, cells]) => `<w:tr><w:trPr>${changed}</w:trPr>${cells.join('')}</w:tr>`);
const table = fc.array(row, { minLength: 1, maxLength: 2 }).map((rows) => `<w:tbl>${rows.join('')}</w:tbl>`);
// A table stands between two paragraphs of its own in every document of Word.
const bodies = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: paragraphs },
      table.map((each) => `${paragraph('')}${each}${paragraph('')}`),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('') + paragraph(''));

describe('a Word document as a draft', function () {
  this.timeout(patience(120_000));

  it('says with all changes accepted, and with all rejected, what the document says then', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const made = importWord(wordDocument({ body }), { emphasisAsChanges: false });
        assert(!('refused' in made));
        const draft = parse(made.text);
        const xml = partText('document', `<w:body>${body}</w:body>`);
        for (const side of ['accepted', 'rejected'] as const) assert.deepEqual(wordsOfDraft(draft, side), wordsOfXml(xml, side), made.text);
      }),
      runs(longest / 2),
    );
  });
});
