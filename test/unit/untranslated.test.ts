import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../server/src');

/**
 * The files whose sentences stand in the code, in English: remarks on imported and exported documents, what an archive answers. Whoever puts one of them into the tables
 * of `wording/` takes it out of this list, which may only shrink. The command line is left out: it speaks English, as programs read it. Not seen here, since they are no whole
 * sentences, are what a symbol tells of its text (`citations/families/`) and why a reference is left open (`draft/references/open-mark.ts`): both are English too.
 */
const untranslated = [
  'archive/server.ts',
  'interchange/akn/import-akn.ts',
  'interchange/akn/open-document.ts',
  'interchange/akn/read-inline.ts',
  'interchange/docx/into/open-original.ts',
  'interchange/docx/into/write-paragraphs.ts',
  'interchange/docx/read/document-parts.ts',
  'interchange/docx/read/emphasis.ts',
  'interchange/docx/read/flatten.ts',
  'interchange/docx/read/open-package.ts',
  'interchange/docx/read/read-blocks.ts',
  'interchange/docx/read/read-drawing.ts',
  'interchange/docx/read/read-runs.ts',
  'interchange/docx/read/read-word.ts',
  'interchange/docx/read/write-line.ts',
  'interchange/docx/read/write-lines.ts',
  'interchange/docx/read/xml.ts',
  'interchange/docx/write/styles.ts',
  'interchange/guarded-words.ts',
  'interchange/import-remark.ts',
  'interchange/lost-characters.ts',
];

/** What is English by itself: the log, what a language model reads, the schema of the settings, and what the command line alone prints. */
const inEnglish = [
  'library/catalogue/import/akoma-ntoso.ts',
  'library/catalogue/import/contents-list.ts',
  'library/catalogue/import/csv.ts',
  'library/catalogue/import/fields.ts',
  'library/catalogue/import/json-lines.ts',
  'lsp/documents.ts',
  'lsp/draft-reader.ts',
  'lsp/settings.ts',
  'lsp/tools.ts',
  'settings/schema.ts',
  'tools/agreed-language.ts',
  'tools/check-draft.ts',
  'tools/list-proposals.ts',
  'tools/look-up-citation.ts',
  'tools/outline-draft.ts',
  'tools/refusal.ts',
  'tools/the-draft.ts',
];

/** It has words to try a label on. */
const readsMadeUpWords = 'draft/numbering/label-after.ts';

describe('what is said to people', () => {
  it('is in the tables of wordings, but for what a list of files still says in English', () => {
    const found = globSync('**/*.ts', { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .filter(
        (file) =>
          !/^(?:cli|wording|languages|delegations)\//.test(file) &&
          file !== readsMadeUpWords &&
          hasSentence(readFileSync(join(root, file), 'utf8')),
      )
      .sort();
    assert.deepEqual(found, [...untranslated, ...inEnglish].sort());
  });
});

/** A text of three words or more that begins with a capital, beside comments, what rules are for, and exceptions, which are bugs of ours. */
function hasSentence(source: string): boolean {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^import [^;]*;$/gm, '')
    .replace(/summary:\s*(?:'[^']*'|"[^"]*")/g, '')
    .replace(/new \w*Error\([^\n]*/g, '');
  return /(['`])(?:\$\{[^}]*\}[ ,:]*)*“?[A-Z][a-zé]*(?:,| [a-z]+) (?:[a-z]+|\$\{)(?:[ ,.:’][^\n]*)?\1/.test(code);
}
