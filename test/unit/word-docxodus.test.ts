import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxDiffAcceptRevisions, docxDiffRejectRevisions, getRevisions, initialize } from 'docxodus/core';
import { parse } from '../../server/src/draft/draft.ts';
import { importWord } from '../../server/src/interchange/docx/read/import-word.ts';
import { exportWord } from '../../server/src/interchange/docx/write/export-word.ts';
import { finished } from '../../server/src/text/slices.ts';
import { hasRealTexts, realFolder } from '../support/real-texts.ts';

/** Where docxodus, which is a library of .NET for the format, settles changes otherwise, and why. */
const explained: Readonly<Record<string, string>> = {
  'oxpt--Jupiter.docx rejected': 'automatic numbers are counted anew, and ours are those that Word shows with the changes',
  'oxpt--RA001-Tracked-Revisions-01.docx rejected': 'of words that were moved and deleted again, it keeps the first letters',
};

const settle = { accepted: docxDiffAcceptRevisions, rejected: docxDiffRejectRevisions } as const;
const sides = ['accepted', 'rejected'] as const;

describe('Word documents beside docxodus', function () {
  this.timeout(120_000);
  before(async () => {
    await initialize();
  });

  const files = hasRealTexts ? readdirSync(join(realFolder, 'word')).filter((name) => name.endsWith('.docx')) : [];
  for (const file of files)
    for (const side of sides) {
      const why = explained[`${file} ${side}`];
      const name = `${file} says, ${side}, what it says there${why === undefined ? '' : `, but for this: ${why}`}`;
      if (why !== undefined) it.skip(name);
      else
        it(name, async () => {
          const bytes = new Uint8Array(readFileSync(join(realFolder, 'word', file)));
          assert.equal(wordsOf(bytes, side), wordsOf(await settle[side](bytes), side));
        });
    }

  for (const file of files)
    it(`${file} has changes by nobody else than there`, async () => {
      const bytes = new Uint8Array(readFileSync(join(realFolder, 'word', file)));
      const there = new Set((await getRevisions(bytes)).map(({ author }) => author));
      for (const [, author = ''] of textOf(bytes).matchAll(/[}]\{>>@([^:{}<>]*?)(?: \d{4}-\d\d-\d\dT?[\d:]*Z?)?<<\}/g))
        assert.ok(there.has(author), author);
    });

  it('those that are made of drafts have the changes of the drafts', async () => {
    const text =
      'RESOLVES:\n\n1. To count {++all ++}{>>@Mexico 2026-03-02<<}herons {~~at dawn~>at dusk~~}{>>@Peru 2026-03-03<<}.\n\n{++2. To ring them.++}{>>@Chile<<}\n\n3. To rest{-- by day--}{>>@Peru<<}.\n';
    const writing = exportWord(parse(text), { template: 'un', asTracked: false });
    const { bytes } = finished(writing);
    const authors = (await getRevisions(bytes)).map(({ author }) => author);
    assert.deepEqual([...new Set(authors)].sort(), ['Chile', 'Mexico', 'Peru']);
    const said = { accepted: /count all herons at dusk.*ring them.*rest\./s, rejected: /count herons at dawn.*rest by day\./s };
    for (const side of sides) assert.match(textOf(await settle[side](bytes)), said[side]);
  });
});

function textOf(bytes: Uint8Array, side: 'shown' | (typeof sides)[number] = 'shown'): string {
  const made = importWord(bytes, { emphasisAsChanges: false, changes: side });
  assert.ok('text' in made);
  return made.text;
}

/** Without white space and the marks of notes, which are counted anew. */
function wordsOf(bytes: Uint8Array, side: (typeof sides)[number]): string {
  return textOf(bytes, side)
    .replace(/\[\^[^\]\s]+\]:?/g, '')
    .replace(/\s/g, '');
}
